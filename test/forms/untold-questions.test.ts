import { expect, test } from 'vitest';
import { assessable } from '../../src/assess/asked.js';
import { assess } from '../../src/assess/assess.js';
import { assertChecked, type Checked, type Verdict } from '../../src/forms/assert-verdict.js';
import { questionsOf } from '../../src/forms/definition.js';
import { questionsAfter } from '../../src/forms/next-questions.js';
import { questionsRead } from '../../src/forms/untold-questions.js';
import { caseOf, judged } from '../assess/cases.js';

type Observations = ReturnType<typeof judged>;

/** The verdicts of every framework on a case in which this was observed, and no more. */
function verdictsOn(observations: Observations): Checked[] {
  const { verdicts } = assess(caseOf({ observations }));
  const given: readonly Verdict[] = Object.values(verdicts).flat();
  return assessable().flatMap((definition) =>
    given
      .filter(({ framework }) => framework.id === definition.id)
      .map((verdict) => assertChecked('test', definition, verdict)),
  );
}

test('where nobody said anything the questions are those that are worked out, each time', () => {
  const untold = verdictsOn([]);
  expect(untold.length).toBeGreaterThan(30);
  for (const one of untold) expect(questionsRead(one)).toEqual(questionsAfter(one));
  for (const one of untold) expect(questionsRead(one)).toEqual(questionsAfter(one));
});

test('of a reading, what is asked under it', () => {
  for (const one of verdictsOn([])) {
    if (one.form !== 'typology' && one.form !== 'profile') continue;
    for (const reading of Object.keys(one.definition.readings)) {
      const under = { ...one, verdict: { ...one.verdict, reading } } as Checked;
      expect([reading, questionsRead(under)]).toEqual([reading, questionsAfter(under)]);
    }
  }
});

test('once anything is said, or is only said to be asked no more, they are worked out anew', () => {
  for (const one of verdictsOn([])) {
    // What nobody said anything about has been asked before.
    questionsRead(one);
    const { definition, verdict } = one;
    const [first = '', ...others] = Object.keys(questionsOf(definition));
    const known = definition.form === 'profile' ? Object.keys(definition.columns).slice(1) : { lo: 1, hi: 1 };
    const part = verdict.form === 'profile' ? 'rows' : 'inputs';
    const levels: Readonly<Record<string, unknown>> =
      verdict.form === 'profile' ? verdict.rows : verdict.inputs;
    const changed: readonly object[] = [
      { [part]: { ...levels, [first]: known } },
      { [part]: { ...levels, [first]: 'not-applicable' } },
      { unknown: others },
      { unknown: [...others, first] },
      { unknown: [first, ...others, first] },
      { disagreements: [{ indicator: first, kind: 'observers' }] },
    ];
    for (const change of changed) {
      const other = { ...one, verdict: { ...verdict, ...change } } as Checked;
      expect([definition.id, change, questionsRead(other)]).toEqual([
        definition.id,
        change,
        questionsAfter(other),
      ]);
    }
  }
});

test('weights are the caller’s: with them they are worked out anew', () => {
  for (const one of verdictsOn([])) {
    if (one.form !== 'checklist' && one.form !== 'index') continue;
    questionsRead(one);
    const [heavy = '', ...light] = Object.keys(one.definition.groups);
    const weights = Object.fromEntries([[heavy, 1], ...light.map((id) => [id, 0])]);
    const weighted = { ...one, verdict: { ...one.verdict, weights } } as Checked;
    expect(questionsRead(weighted)).toEqual(questionsAfter(weighted));
  }
});

test('an answer changes them, so that the tests above can fail', () => {
  const told = verdictsOn(judged({ 'partnership-archetypes.balance': 'in' }));
  const [untold, other] = [verdictsOn([]), told].map((all) =>
    all.find(({ definition }) => definition.id === 'partnership-archetypes'),
  );
  if (untold === undefined || other === undefined) throw new Error('no archetypes');
  expect(questionsRead(other)).not.toEqual(questionsRead(untold));
});
