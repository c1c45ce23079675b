import { expect, test } from 'vitest';
import { assessable } from '../../src/assess/asked.js';
import { assess } from '../../src/assess/assess.js';
import { assertChecked, type Checked, type Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import { questionsOf } from '../../src/forms/definition.js';
import { questionsAfter } from '../../src/forms/next-questions.js';
import type { ProfileDefinition } from '../../src/forms/profile/definition.js';
import { questionsRead } from '../../src/forms/untold-questions.js';
import { caseOf, judged } from '../assess/cases.js';
import { ladder, profile } from '../own/frameworks.js';

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

const { wording: _words, ...wordless } = profile;
const threefold: ProfileDefinition = {
  ...wordless,
  columns: { ...profile.columns, 'xq-third': profile.columns['xq-firm'] },
};
const disputed = { disagreements: [{ indicator: 'xq-told', kind: 'observers' }] } as const;

test.each<[string, () => Checked, () => Checked]>([
  // What is below 0.5 is not known, but it is no longer open whether it is in.
  [
    'a level is bounded from above',
    () => assertChecked('test', ladder, classify(ladder, {})),
    () => assertChecked('test', ladder, classify(ladder, { 'xq-told': { lo: 0, hi: 0.4 } })),
  ],
  [
    'a level is bounded from below',
    () => assertChecked('test', ladder, classify(ladder, {})),
    () => assertChecked('test', ladder, classify(ladder, { 'xq-told': { lo: 0.6, hi: 1 } })),
  ],
  [
    'observers contradict each other',
    () => assertChecked('test', ladder, classify(ladder, {})),
    () => assertChecked('test', ladder, { ...classify(ladder, {}), ...disputed }),
  ],
  [
    'a column is ruled out',
    () => assertChecked('test', threefold, classify(threefold, {})),
    () => assertChecked('test', threefold, classify(threefold, { 'xq-pay': ['xq-loose', 'xq-firm'] })),
  ],
])('they are others once %s, whichever is asked first', (_, ofUntold, ofTold) => {
  for (const isTold of [true, false]) {
    const untold = ofUntold();
    const told = { ...ofTold(), definition: untold.definition } as Checked;
    for (const one of isTold ? [told, untold, told] : [untold, told, untold])
      expect(questionsRead(one)).toEqual(questionsAfter(one));
    expect(questionsAfter(told)).not.toEqual(questionsAfter(untold));
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
