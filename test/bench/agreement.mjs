// What has to hold before anything is timed: all of those that are compared give the same answers.
import { isDeepStrictEqual } from 'node:util';
import { classifyArchetype } from 'kemitraan/archetypes';
import { explainFault } from 'kemitraan/explain';
import { parseCase } from 'kemitraan/schema';
import { classifyByHand } from './hand-written.mjs';
import { deciding, everyRecord, recordOf, sampleOfRecords, speaking } from './records.mjs';
import { classifyByRules } from './rules-engine.mjs';

/** Answers differ, so that there is nothing to compare. */
export class Disagreement extends Error {}

/** Compares the hand-written function on a grid and on a sample; returns how many records were compared. */
export function checkHandWritten() {
  const grid = everyRecord(speaking, ['in', 'out', 'unknown', 0.5]);
  const records = [...grid, ...sampleOfRecords(4_000)];
  for (const record of records) {
    const { outcome, memberships, status, reasons } = classifyArchetype(record);
    agree('The hand-written function', record, classifyByHand(record), {
      outcome,
      memberships,
      status,
      reasons,
    });
  }
  return records.length;
}

/**
 * Compares the rules on every in/out/unknown record whose outcome is determined; `expressible` are those records. For
 * the others the rules have no answer: they are only counted.
 */
export async function checkRules(engine) {
  const records = everyRecord(deciding, ['in', 'out', 'unknown']);
  const expressible = [];
  for (const record of records) {
    const { outcome } = classifyArchetype(record);
    if (outcome.kind === 'undetermined') continue;
    agree('json-rules-engine', record, await classifyByRules(engine, record), outcome);
    expressible.push(record);
  }
  return { all: records.length, expressible };
}

/** Reads a document and returns what its tasks need; its record has to give the outcome of the case, in every way. */
export async function checkDocument({ name, text }, engine) {
  const result = parseCase(JSON.parse(text));
  if (!result.ok) {
    const faults = result.faults.slice(0, 5).map((fault) => explainFault(fault, { locale: 'en' }));
    throw new Disagreement(`${name} is not a case document:\n${faults.join('\n')}`);
  }
  const verdict = classifyArchetype(result.case);
  const record = recordOf(verdict);
  if (verdict.outcome.kind === 'undetermined') {
    throw new Disagreement(`${name} has no determined outcome, which json-rules-engine cannot express.`);
  }
  agree(`${name}: the record`, record, classifyArchetype(record).outcome, verdict.outcome);
  agree(`${name}: the hand-written function`, record, classifyByHand(record).outcome, verdict.outcome);
  agree(`${name}: json-rules-engine`, record, await classifyByRules(engine, record), verdict.outcome);
  return { case: result.case, verdict, record };
}

function agree(who, record, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) return;
  const lines = [
    JSON.stringify(record),
    `gives    ${JSON.stringify(actual)}`,
    `expected ${JSON.stringify(expected)}`,
  ];
  throw new Disagreement(
    `${who} does not agree with classifyArchetype, so nothing was timed.\n${lines.join('\n')}`,
  );
}
