import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { compare } from '../../src/assess/compare.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import { locales } from '../../src/core/locale.js';
import { contradictionRules } from '../../src/crosswalks/contradictions.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { wordings } from '../../src/registry/wordings.js';
import { caseOf, judged, knowsAnything, publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';

const idsOf = Object.keys(frameworks).filter((id) => id.includes('-'));
/** Words of the code that no reader should meet. */
const codes =
  /\b(cannot-tell|not-begun|excluded|inapplicable|undefined|null|not-applicable|mostly-(in|out)|rule-\w+)\b/;

describe.each(locales)('in %s', (locale) => {
  describe.each([...publishedCases])('%s', (_, subject) => {
    const assessment = assess(subject);
    const said = explainAssessment(assessment, { locale, case: subject });

    test('each verdict that knows anything is told as explain tells it, and every other framework is named as silent', () => {
      const known = Object.values(assessment.verdicts).flat().filter(knowsAnything);
      expect(said.verdicts.map(({ id, text }) => [id, text])).toEqual(
        known.map((verdict) => [verdict.framework.id, explain(verdict, { locale, case: subject }).summary]),
      );
      const heard = new Set<string>(known.map(({ framework }) => framework.id));
      // Some names stand in others: the longest first.
      const names = Object.keys(assessment.verdicts)
        .map((id) => ({ id, name: wordings[id as keyof typeof wordings].label[locale] }))
        .sort((a, b) => b.name.length - a.name.length);
      let rest = said.silent ?? '';
      for (const { id, name } of names) {
        const definition = frameworks[id as keyof typeof frameworks];
        const isOfOther = 'ofOneCase' in definition;
        expect([id, rest.includes(name)]).toEqual([id, !heard.has(id) && !isOfOther]);
        rest = rest.replace(name, '');
      }
    });

    test('what does not go together is told, with its sources', () => {
      expect(said.contradictions.map(({ id, kind, standing }) => [id, kind, standing])).toEqual(
        assessment.contradictions.map(({ rule, kind, standing }) => [rule, kind, standing]),
      );
      for (const { source, evidence, standing } of said.contradictions) {
        expect(source.length).toBeGreaterThan(0);
        if (standing === 'found') expect(evidence.length).toBeGreaterThan(0);
      }
    });

    test('no id, no code and no hole shows in a sentence', () => {
      const texts = [
        said.summary,
        said.silent ?? '',
        ...said.verdicts.flatMap(({ text, framework, about = '' }) => [text, framework, about]),
        ...said.contradictions.map(({ text }) => text),
        ...said.questions.map(({ text }) => text),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(codes);
        for (const id of idsOf) expect(text).not.toContain(id);
      }
    });
  });

  test('every rule has a note, and each is told where it is found', () => {
    for (const { id, note } of contradictionRules) expect([id, note[locale].length > 20]).toEqual([id, true]);
    const subject = caseOf({
      observations: judged({
        'partnership-archetypes.balance': 'out',
        'partnership-archetypes.mutual-benefit': 'in',
        'msp-characteristics.learning': 'in',
        'collaboration-success-prerequisites.strong-trust.learning': 'out',
      }),
    });
    const { contradictions } = explainAssessment(assess(subject), { locale });
    const found = contradictions.filter(({ standing }) => standing === 'found');
    expect(found.map(({ id }) => id)).toEqual(['pseudo-and-mutual-benefit', 'opposite-answers']);
    expect(found[0]?.text).toContain(contradictionRules.find(({ id }) => id === found[0]?.id)?.note[locale]);
  });

  test('what moved is told in words for every form, with the rows', () => {
    const levels = {
      'partnership-archetypes.balance': 'out',
      'participation-phases.consultation': 'in',
      'msp-characteristics.learning': 'in',
      'cg-challenges.weak-evaluation': 'in',
      'siger-mu.equal-actors.company': 'in',
      'partnership-preconditions.shared-vision': 'out',
      'collaborative-manager-roles.convener.motivate': 'in',
      'poac-functions.planning': 'out',
      'cg-stages.interaction': 'in',
    } as const;
    const subject = caseOf({
      observations: [
        ...judged(levels, '2020').map((row) =>
          row.indicator.startsWith('participation-phases') ? { ...row, about: ['village'] } : row,
        ),
        {
          indicator: 'csr-contribution-phases.motivation',
          level: ['charity'],
          about: ['firm'],
          date: '2020',
          note: 'It gives at feasts.',
        },
      ],
    });
    const comparison = compare(assess(subject, { asOf: '2019' }), assess(subject, { asOf: '2020' }));
    const said = explainComparison(comparison, { locale, case: subject });
    expect(said.moved.map(({ id }) => id)).toEqual(comparison.moved.map(({ framework }) => framework));
    expect(said.moved.length).toBe(10);
    for (const { text, members, because } of said.moved) {
      expect(because.length).toBeGreaterThan(0);
      for (const sentence of [text, ...members, ...because.map((one) => one.text)]) {
        expect(sentence).not.toMatch(codes);
        for (const id of idsOf) expect(sentence).not.toContain(id);
      }
      for (const { evidence } of because) expect(evidence.length).toBeGreaterThan(0);
    }
    expect(said.moved.find(({ id }) => id === 'csr-contribution-phases')?.because[0]?.evidence).toEqual([
      'It gives at feasts.',
    ]);
    expect(said.summary).toContain('2019');
  });
});

describe("a caller's own definition", () => {
  const source = [{ text: 'Handbook of wells' }];
  const wells = defineChecklist({
    form: 'checklist',
    id: 'wells',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source,
    groups: { all: { basis: 'ours', source } },
    items: {
      pump: { group: 'all', polarity: 'for', asks: 'partnership', basis: 'ours', rubric: 'ours', source },
    },
  });
  const subject = caseOf({ observations: judged({ 'wells.pump': 'in' }, '2020') });
  const [before, after] = [
    assess(subject, { frameworks: [wells], asOf: '2019' }),
    assess(subject, { frameworks: [wells] }),
  ];

  test('is told by its ids where it has no words, once it is given', () => {
    const said = explainAssessment(after, { locale: 'en', definitions: [wells] });
    expect(said.verdicts[0]).toMatchObject({ id: 'wells', framework: 'wells', answered: '1 of 1' });
    const moved = explainComparison(compare(before, after), { locale: 'en', definitions: [wells] });
    expect(moved.moved[0]?.members).toContain('pump: formerly open, now there.');
  });

  test('what speaks against the whole is there, or missing, as it is and not as it counts', () => {
    const leaks = defineChecklist({
      form: 'checklist',
      id: 'leaks',
      version: '1.0.0',
      basis: wells.basis,
      source,
      groups: wells.groups,
      items: {
        leak: {
          group: 'all',
          polarity: 'against',
          asks: 'partnership',
          basis: 'ours',
          rubric: 'ours',
          source,
        },
      },
    });
    const leaking = caseOf({
      observations: [...judged({ 'leaks.leak': 'in' }, '2019'), ...judged({ 'leaks.leak': 'out' }, '2020')],
    });
    const sides = ['2019', '2020'].map((asOf) => assess(leaking, { frameworks: [leaks], asOf }));
    const [one, other] = sides;
    const said =
      one && other && explainComparison(compare(one, other), { locale: 'en', definitions: [leaks] });
    expect(said?.moved[0]?.members).toContain('leak: formerly there, now missing.');
  });

  test('is asked for where it is not', () => {
    for (const run of [
      () => explainAssessment(after, { locale: 'en' }),
      () => explainComparison(compare(before, after), { locale: 'en' }),
    ])
      expect(thrownBy(run)).toMatchObject({ code: 'unknown-framework' });
  });
});

test('up to when rows count is said where it was asked', () => {
  const [subject] = publishedCases.values();
  if (!subject) throw new Error('no case');
  expect(explainAssessment(assess(subject, { asOf: '2015' }), { locale: 'en' }).scope).toContain('2015');
  expect(explainAssessment(assess(subject), { locale: 'en' })).not.toHaveProperty('scope');
});

test.each([
  ['no assessment', () => explainAssessment({} as never, { locale: 'en' }), 'invalid-input'],
  ['no comparison', () => explainComparison({} as never, { locale: 'en' }), 'invalid-input'],
  ['no locale', () => explainAssessment(assess(caseOf()), { locale: 'fr' as never }), 'unknown-locale'],
  [
    'an option that there is none of',
    () => explainAssessment(assess(caseOf()), { locale: 'en', x: 1 } as never),
    'unknown-option',
  ],
])('%s is refused', (_, run, code) => {
  expect(thrownBy(run)).toMatchObject({ code });
});

test('the questions are the first ones of all frameworks, as many as are asked for', () => {
  const assessment = assess(caseOf({ observations: judged({ 'partnership-archetypes.balance': 'out' }) }));
  for (const questions of [0, 1, 25]) {
    const said = explainAssessment(assessment, { locale: 'en', questions });
    const asked = nextQuestions(assessment, questions);
    expect(said.questions.map(({ id }) => id)).toEqual(
      asked.map(({ framework, indicator }) => `${framework}.${indicator}`),
    );
    expect(said.questions).toHaveLength(questions);
  }
});

test.each([-1, 1.5, Number.NaN, '3' as never])('%s questions are refused', (questions) => {
  const run = () => explainAssessment(assess(caseOf()), { locale: 'en', questions });
  expect(thrownBy(run)).toMatchObject({ code: 'invalid-number', parameter: 'options.questions' });
});
