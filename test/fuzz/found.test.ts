import { describe, expect, test } from 'vitest';
import { classifyArchetype, partnershipArchetypes, powerLayout } from '../../src/archetypes.js';
import { assess, nextQuestions } from '../../src/assess.js';
import { isKemitraanError } from '../../src/core/error.js';
import { replay, sensitivity } from '../../src/evidence.js';
import { explainEntry, explainFault, explainSensitivity, explainValidation } from '../../src/explain.js';
import { auditHistory, flipSet, lookUp, nextSteps, validate } from '../../src/forms.js';
import { classifyParticipationPhase, participationPhases } from '../../src/participation.js';
import { tjsl, tjslProcess, validateProposal } from '../../src/programmes.js';
import { toBibtex } from '../../src/render.js';
import { fromKobo, fromRows, parseCase } from '../../src/schema.js';
import { ownDefinitions } from '../assess/case-string/own.js';

const holes = (): unknown[] => new Array(4_000_000_000);

/** What a program without types would hand in. */
const loosely = (value: unknown): never => value as never;

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** A copy of data with another value at a path. */
function changed(value: object, path: readonly (string | number)[], instead: unknown): never {
  const copy = copyOf(value);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  const last = path.at(-1) ?? '';
  if (instead === undefined) delete holder[last];
  else holder[last] = instead;
  return copy as never;
}

const verdict = classifyArchetype({ balance: 'out', importance: 'in' });
const phase = classifyParticipationPhase({ consultation: 'in' });
const drawn = sensitivity(partnershipArchetypes, verdict, {
  seed: 1,
  replications: 8,
  vary: { levels: { by: 'one-step' } },
});
const propositions = ownDefinitions.find(({ form }) => form === 'propositions') as object;
const assessed = assess(
  { schema: 'kemitraan/case@1', id: 'village', title: 'A village' },
  { frameworks: ['power-layout'] },
);
const history = auditHistory(tjslProcess, { title: 'A', events: [] } as never);
const village = { schema: 'kemitraan/case@1', id: 'village', title: 'A village' };
const english = { locale: 'en' } as const;

// Each was once answered wrongly, hung, or threw an error that was not ours: found by npm run fuzz.
describe('what long runs of hostile input found', () => {
  test.each([
    [
      'a fault whose path is endless',
      'invalid-input',
      () => explainFault(loosely({ code: 'missing', path: holes(), params: { key: 'title' } }), english),
    ],
    [
      'a case with an endless level',
      'unknown-level',
      () =>
        toBibtex(verdict, {
          ...english,
          case: loosely({
            ...village,
            observations: [{ indicator: 'partnership-archetypes.balance', level: holes() }],
          }),
        }),
    ],
    [
      'a deadline of no event',
      'invalid-definition',
      () =>
        auditHistory(
          changed(tjslProcess, ['deadlines', 'deadline.implementation-report', 'event'], undefined),
          loosely({ title: 'A', events: [] }),
        ),
    ],
    [
      'a deadline after no event',
      'invalid-definition',
      () =>
        auditHistory(
          changed(tjslProcess, ['deadlines', 'deadline.implementation-report', 'after'], 'constructor'),
          loosely({ title: 'A', events: [] }),
        ),
    ],
    [
      'an entry for which nobody speaks',
      'invalid-definition',
      () => lookUp(changed(tjsl, ['entries', 'definition', 'basis'], { lo: 0, hi: 1 }), 'definition'),
    ],
    [
      'the same, to be explained',
      'invalid-definition',
      () =>
        explainEntry(
          changed(tjsl, ['entries', 'definition', 'basis'], 'constructor'),
          loosely('definition'),
          english,
        ),
    ],
    [
      'a factor held for no reason that there is',
      'invalid-input',
      () =>
        explainSensitivity(changed(drawn, ['held', 0, 'because'], 'constructor'), {
          ...english,
          definition: partnershipArchetypes,
        }),
    ],
    [
      'a finding that cites a list',
      'invalid-input',
      () => explainValidation(changed(validateProposal({}), ['findings', 0, 'source', 0], [{}]), english),
    ],
    [
      'a finding that cites endlessly',
      'invalid-input',
      () =>
        explainValidation(
          loosely({
            ...validateProposal({}),
            findings: [{ ...validateProposal({}).findings[0], source: holes() }],
          }),
          english,
        ),
    ],
    [
      'memberships that are no intervals',
      'verdict-mismatch',
      () => flipSet(partnershipArchetypes, changed(verdict, ['memberships', 'pseudo'], [])),
    ],
    [
      'rungs that are no intervals',
      'verdict-mismatch',
      () => flipSet(participationPhases, changed(phase, ['rungs', 'consultation'], 'in')),
    ],
    ['endless texts that mean nothing', 'unknown-option', () => fromKobo([], { missing: loosely(holes()) })],
    ['the same of rows', 'unknown-option', () => fromRows([], { missing: loosely(holes()) })],
    [
      'a finding that cites nothing',
      'invalid-input',
      () => explainValidation(changed(validateProposal({}), ['findings', 0, 'source', 0], {}), english),
    ],
    [
      'a step that is due on no day',
      'verdict-mismatch',
      () => nextSteps(tjslProcess, changed(history, ['next', 0, 'due'], {})),
    ],
    [
      'an assessment with a verdict of another framework than it says',
      'invalid-input',
      () => nextQuestions(loosely({ ...assessed, verdicts: { other: assessed.verdicts['power-layout'] } })),
    ],
    [
      'a margin that is no number',
      'verdict-mismatch',
      () => flipSet(partnershipArchetypes, changed(verdict, ['margin'], {})),
    ],
    [
      'a rule without severity',
      'invalid-definition',
      () => validate(changed(propositions, ['rules', 'one', 'severity'], undefined), {}),
    ],
    [
      'a citation with a field that is not there',
      'invalid-definition',
      () =>
        replay(
          loosely({
            ...powerLayout,
            types: {
              ...powerLayout.types,
              'linear-union': {
                ...powerLayout.types['linear-union'],
                source: [{ ref: 'lan', only: undefined }],
              },
            },
          }),
          loosely(verdict),
          { levels: {} },
        ),
    ],
  ])('%s: %s', (_, code, call) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(isKemitraanError(thrown) && thrown.code).toBe(code);
  });

  test('minus zero is zero in a case that was read', () => {
    const subject = {
      ...village,
      observations: [{ indicator: 'power-layout.parity', level: -0, id: 'first' }],
    };
    const read = parseCase(subject);
    expect(read.ok && Object.is(read.case.observations?.[0]?.level, 0)).toBe(true);
    const row = { case: 'village', indicator: 'power-layout.parity', level: 'in', id: 'new' };
    const result = fromRows([row], { cases: [loosely(subject)] });
    const cases = result.ok ? result.cases : [];
    expect(Object.is(cases[0]?.observations?.[0]?.level, 0)).toBe(true);
  });
});
