// What is timed. A task is called again and again; every call does the whole work once, on input of its own turn.
import { classifyArchetype, validatePreconditions } from 'kemitraan/archetypes';
import { auditMspPhases } from 'kemitraan/collaboration';
import { classifyCsrPhase } from 'kemitraan/csr';
import { classifyParticipationPhase } from 'kemitraan/participation';
import { scorePrerequisites, validateTwoPillar } from 'kemitraan/pillars';
import { toMarkdown } from 'kemitraan/render';
import { parseCase } from 'kemitraan/schema';
import { classifyByHand } from './hand-written.mjs';
import { classifyByRules } from './rules-engine.mjs';

/** The tasks, by what they are. */
export const what = {
  parse: '`JSON.parse`',
  parseCase: '`parseCase`',
  fromCase: '`classifyArchetype` on a case',
  report: '`toMarkdown` of two verdicts',
  participation: '`classifyParticipationPhase` on a case',
  csr: '`classifyCsrPhase` on a case',
  phaseReport: '`toMarkdown` of all its phases',
  pillars: '`validateTwoPillar` on a case',
  prerequisites: '`scorePrerequisites` on a case',
  msp: '`auditMspPhases` on a case',
  progressReport: '`toMarkdown` of the three',
  fromRecord: '`classifyArchetype` on a record',
  byHand: 'hand-written function on a record',
  byRules: 'json-rules-engine on a record',
};

/** How many equal but distinct inputs take turns, so that no answer can be kept by the identity of its input. */
const copies = 8;

/** The tasks on one document: `text`, and the `record` that it comes to. */
export function documentTasks({ name, text, record }, engine) {
  const on = { document: name, bytes: Buffer.byteLength(text) };
  const raw = inTurn(copiesOf(() => JSON.parse(text)));
  const cases = copiesOf(() => parseCase(JSON.parse(text)).case);
  const read = inTurn(cases);
  const reports = inTurn(cases.map((one) => [one, [classifyArchetype(one), validatePreconditions(one)]]));
  return [
    { ...on, what: what.parse, run: () => JSON.parse(text) },
    { ...on, what: what.parseCase, run: () => parseCase(raw()) },
    { ...on, what: what.fromCase, run: () => classifyArchetype(read()) },
    { ...on, what: what.report, run: () => reportOf(...reports()) },
    ...recordTasks(
      on,
      copiesOf(() => ({ ...record })),
      engine,
    ),
  ];
}

/** The tasks on one document that says of groups and companies in which phases they are. */
export function phaseTasks({ name, text }) {
  const on = { document: name, bytes: Buffer.byteLength(text) };
  const raw = inTurn(copiesOf(() => JSON.parse(text)));
  const cases = copiesOf(() => parseCase(JSON.parse(text)).case);
  const read = inTurn(cases);
  const reports = inTurn(
    cases.map((one) => [one, [...classifyParticipationPhase(one), ...classifyCsrPhase(one)]]),
  );
  return [
    { ...on, what: what.parse, run: () => JSON.parse(text) },
    { ...on, what: what.parseCase, run: () => parseCase(raw()) },
    { ...on, what: what.participation, run: () => classifyParticipationPhase(read()) },
    { ...on, what: what.csr, run: () => classifyCsrPhase(read()) },
    { ...on, what: what.phaseReport, run: () => reportOf(...reports()) },
  ];
}

/** The tasks on one document that says who held which role, what is in place, and what was done when. */
export function progressTasks({ name, text }) {
  const on = { document: name, bytes: Buffer.byteLength(text) };
  const raw = inTurn(copiesOf(() => JSON.parse(text)));
  const cases = copiesOf(() => parseCase(JSON.parse(text)).case);
  const read = inTurn(cases);
  const prerequisites = (one) => scorePrerequisites('two-pillar-model', one);
  const reports = inTurn(
    cases.map((one) => [one, [validateTwoPillar(one), prerequisites(one), auditMspPhases(one)]]),
  );
  return [
    { ...on, what: what.parse, run: () => JSON.parse(text) },
    { ...on, what: what.parseCase, run: () => parseCase(raw()) },
    { ...on, what: what.pillars, run: () => validateTwoPillar(read()) },
    { ...on, what: what.prerequisites, run: () => prerequisites(read()) },
    { ...on, what: what.msp, run: () => auditMspPhases(read()) },
    { ...on, what: what.progressReport, run: () => reportOf(...reports()) },
  ];
}

/** The tasks that start from records, each with its own turn through them. */
export function recordTasks(on, records, engine) {
  const [forLibrary, forHand, forRules] = [inTurn(records), inTurn(records), inTurn(records)];
  return [
    { ...on, what: what.fromRecord, run: () => classifyArchetype(forLibrary()) },
    { ...on, what: what.byHand, run: () => classifyByHand(forHand()) },
    { ...on, what: what.byRules, isAsync: true, run: () => classifyByRules(engine, forRules()) },
  ];
}

function reportOf(subject, verdicts) {
  return toMarkdown(verdicts, { locale: 'en', case: subject });
}

/** A function that gives one input after the other, and then the first again. */
function inTurn(inputs) {
  let turn = 0;
  return () => {
    turn = turn + 1 === inputs.length ? 0 : turn + 1;
    return inputs[turn];
  };
}

function copiesOf(make) {
  return Array.from({ length: copies }, make);
}
