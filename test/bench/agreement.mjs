// What has to hold before archetypes from a record are timed: all of those that are compared give the same answers.
import { classifyArchetype } from 'kemitraan/archetypes';
import { agree } from './disagreement.mjs';
import { classifyByHand } from './hand-written.mjs';
import { verdictByHand } from './hand-written-whole.mjs';
import { classifyBySevenRules as logicSeven, classifyByThreeRules as logicThree } from './json-logic.mjs';
import { deciding, everyRecord, sampleOfRecords, speaking } from './records.mjs';
import {
  classifyBySevenRules,
  classifyByThreeRules,
  sevenRulesEngine,
  threeRulesEngine,
} from './rules-engine.mjs';

/** Compares both hand-written functions on a grid and on a sample; returns how many records were compared. */
export function checkHandWritten() {
  const grid = everyRecord(speaking, ['in', 'out', 'unknown', 0.5]);
  const records = [...grid, ...sampleOfRecords(4_000)];
  for (const record of records) {
    const verdict = classifyArchetype(record);
    const { outcome, memberships, status, reasons } = verdict;
    const expected = { outcome, memberships, status, reasons };
    agree('The hand-written function', record, classifyByHand(record), expected);
    agree('The hand-written function of the whole verdict', record, verdictByHand(record), verdict);
  }
  return records.length;
}

/**
 * Compares the rules on every in/out/unknown record whose outcome is determined; `expressible` are those records. For
 * the others the rules have no answer: they are only counted.
 */
export async function checkRules() {
  const [seven, three] = [sevenRulesEngine(), threeRulesEngine()];
  const records = everyRecord(deciding, ['in', 'out', 'unknown']);
  const expressible = [];
  for (const record of records) {
    const { outcome } = classifyArchetype(record);
    if (outcome.kind === 'undetermined') continue;
    agree('json-rules-engine, 7 rules', record, await classifyBySevenRules(seven, record), outcome);
    agree('json-rules-engine, 3 rules', record, await classifyByThreeRules(three, record), outcome);
    agree('json-logic-js, 7 rules', record, logicSeven(record), outcome);
    agree('json-logic-js, 3 rules', record, logicThree(record), outcome);
    expressible.push(record);
  }
  return { all: records.length, expressible };
}
