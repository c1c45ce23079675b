import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/case/case.js';
import { explain } from '../../../src/explain/explain.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { definePropositions } from '../../../src/forms/propositions/define.js';
import type { PropositionsDefinition } from '../../../src/forms/propositions/definition.js';
import { validate } from '../../../src/forms/validate.js';
import { partnershipPreconditions } from '../../../src/frameworks/partnership-preconditions/definition.js';
import { validatePreconditions } from '../../../src/frameworks/partnership-preconditions/validate.js';
import { parseCase } from '../../../src/schema/parse-case.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const rule = { severity: 'failure', ...ours } as const;

const made = deepFreeze({
  form: 'propositions',
  id: 'made',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  indicators: { conflict: asked, mediator: asked, record: { ...asked, asks: 'partner' } },
  rules: {
    mediated: { if: ['conflict'], then: ['mediator'], ...rule },
    recorded: { then: ['record'], ...rule, severity: 'note' },
  },
} as const);

/** A definition as a caller without the compiler may give it. */
const written = (json: object): PropositionsDefinition => JSON.parse(JSON.stringify(json));
const refusalOf = (change: object) => thrownBy(() => definePropositions(written({ ...made, ...change })));
const faultsOf = (change: object) => refusalOf(change).remedy;
const rules = (change: object) => ({ rules: { ...made.rules, ...change } });

const text = (words: string) => ({ en: words, id: words });
const member = { label: text('One'), description: text('One.') };
const question = {
  label: text('One'),
  question: text('Is it?'),
  rubric: { in: text('a'), 'mostly-in': text('b'), 'mostly-out': text('c'), out: text('d') },
};
const wording = {
  label: text('Made'),
  indicators: { conflict: question, mediator: question, record: question },
  rules: { mediated: member, recorded: member },
};

const statements = { before: { of: ['mediated'], ...ours }, besides: ours };
const said = { before: text('Before.'), besides: text('Besides.') };

const many = (table: 'indicators' | 'rules', count: number) => ({
  [table]: {
    ...made[table],
    ...Object.fromEntries(
      Array.from({ length: count - Object.keys(made[table]).length }, (_, at) => [
        `x${at}`,
        table === 'rules' ? { then: ['record'], ...rule } : asked,
      ]),
    ),
  },
});

describe('propositions that are sound', () => {
  test.each<[string, object]>([
    ['as they are', {}],
    ['with words', { wording }],
    ['with a rule that the model does not state', rules({ open: { then: [], ...rule } })],
    [
      'with a rule that asks for something to be out',
      rules({ calm: { if: { conflict: 'out' }, then: { mediator: 'out' }, ...rule } }),
    ],
    [
      'with a rule of a list on one side and of sides on the other',
      rules({ calm: { if: { conflict: 'out' }, then: ['record'], ...rule } }),
    ],
    ['with statements, of a rule and of the whole', { statements }],
    [
      'with statements and a caution in words',
      { statements, wording: { ...wording, statements: said, caution: text('No.') } },
    ],
    ['with 128 indicators', many('indicators', 128)],
    ['with 128 rules', many('rules', 128)],
  ])('%s are given back as the same object', (_, change) => {
    const definition = written({ ...made, ...change });
    expect(definePropositions(definition)).toBe(definition);
  });
});

describe('propositions that are otherwise sound, with', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { readings: {} }, "definition: there is no key 'readings'."],
    ['an id in capitals', { id: 'Made' }, "id: write 'Made' in kebab-case."],
    ['no indicator', { indicators: {}, rules: { open: { then: [], ...rule } } }, 'indicators: at least one.'],
    ['no rule', { rules: {} }, 'rules: at least one.'],
    ['129 indicators', many('indicators', 129), 'indicators: at most 128.'],
    ['129 rules', many('rules', 129), 'rules: at most 128.'],
    [
      'an indicator asked of a party at a time',
      { indicators: { ...made.indicators, record: { ...asked, asks: 'party' } } },
      "indicators.record.asks: 'party' if and only if the definition has each.",
    ],
    [
      'an indicator named as the key of a case',
      { indicators: { ...made.indicators, schema: asked } },
      "indicators: 'schema' is the key that tells a case from a record of levels.",
    ],
    [
      'a condition that there is none of',
      rules({ one: { if: ['war'], then: ['record'], ...rule } }),
      "rules.one.if: 'war' is no indicator.",
    ],
    [
      'a consequence that there is none of',
      rules({ one: { then: ['peace'], ...rule } }),
      "rules.one.then: 'peace' is no indicator.",
    ],
    [
      'a rule that follows from itself',
      rules({ one: { if: ['record'], then: ['record'], ...rule } }),
      'rules.one: names each indicator once.',
    ],
    [
      'a condition on a side that there is none of',
      rules({ one: { if: { conflict: 'low' }, then: ['record'], ...rule } }),
      "rules.one.if.conflict: 'in' or 'out'.",
    ],
    [
      'a condition that is out of what there is none of',
      rules({ one: { if: { war: 'out' }, then: ['record'], ...rule } }),
      "rules.one.if: 'war' is no indicator.",
    ],
    [
      'a consequence on a side that there is none of',
      rules({ one: { then: { record: 'absent' }, ...rule } }),
      "rules.one.then.record: 'in' or 'out'.",
    ],
    [
      'a rule that turns what it asks about',
      rules({ one: { if: { record: 'out' }, then: ['record'], ...rule } }),
      'rules.one: names each indicator once.',
    ],
    [
      'a statement about a rule that there is none of',
      { statements: { before: { of: ['unwritten'], ...ours } } },
      "statements.before.of: 'unwritten' is no rule.",
    ],
    [
      'a statement of nobody',
      { statements: { besides: { basis: 'ours', source: [] } } },
      'statements.besides.source: at least one citation, { ref } to the bibliography or { text }.',
    ],
    [
      'a statement without words',
      { statements, wording: { ...wording, statements: { before: text('Before.') } } },
      'wording.statements.besides: words for en, id.',
    ],
    [
      'words for a statement that there is none of',
      { wording: { ...wording, statements: said } },
      "wording: 'statements' is none of label, indicators, rules.",
    ],
    [
      'a caution in one language',
      { wording: { ...wording, caution: { en: 'No.' } } },
      'wording.caution.id: a text.',
    ],
    [
      'a severity that there is none of',
      rules({ one: { then: ['record'], ...ours, severity: 'error' } }),
      'rules.one.severity: one of failure, note.',
    ],
    [
      'a rule without a severity',
      rules({ one: { then: [], ...ours } }),
      'rules.one.severity: one of failure, note.',
    ],
    [
      'a key of a rule that there is none of',
      rules({ one: { then: [], unless: [], ...rule } }),
      "rules.one: there is no key 'unless'.",
    ],
    [
      'a rule of nobody',
      rules({ one: { then: [], severity: 'note', basis: 'ours', source: [] } }),
      'rules.one.source: at least one citation, { ref } to the bibliography or { text }.',
    ],
    [
      'a place in a source that is no text',
      rules({ one: { then: [], severity: 'note', basis: 'ours', source: [{ text: 'Made', locator: 3 }] } }),
      'rules.one.source: at least one citation, { ref } to the bibliography or { text }.',
    ],
    [
      'a rule without words',
      { wording: { ...wording, rules: { mediated: member } } },
      'wording.rules.recorded: words for label, description.',
    ],
  ])('%s, is told so and no more', (_, change, fault) => {
    expect(refusalOf(change)).toMatchObject({
      function: 'definePropositions',
      parameter: 'definition',
      code: 'invalid-definition',
      remedy: fault,
    });
  });

  test('several faults are all told at once', () => {
    expect(faultsOf({ version: '1', source: [], rules: {} })).toBe(
      'version: three numbers, such as 1.0.0. source: at least one citation, { ref } to the bibliography or { text }. rules: at least one.',
    );
    const change = {
      ...rules({ one: { if: { war: 'out' }, then: { record: 'low' }, ...rule, severity: 'error' } }),
      statements: { before: { of: ['two'], ...ours } },
      wording: { ...wording, rules: { ...wording.rules, one: member }, caution: text('') },
    };
    expect(faultsOf(change)).toBe(
      [
        "rules.one.if: 'war' is no indicator.",
        "rules.one.then.record: 'in' or 'out'.",
        'rules.one.severity: one of failure, note.',
        "statements.before.of: 'two' is no rule.",
        'wording.caution.en: a text.',
        'wording.caution.id: a text.',
        'wording.statements: words for before.',
      ].join(' '),
    );
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'made'],
  ['a list', []],
  ['rules in a list', { ...made, rules: [made.rules.recorded] }],
  ['a rule that is nothing', { ...made, rules: { recorded: null } }],
  ['a rule without a consequence', { ...made, rules: { recorded: { ...rule } } }],
  [
    'a condition that is a text',
    { ...made, rules: { mediated: { ...made.rules.mediated, if: 'conflict' } } },
  ],
  [
    'parts of an indicator in a text',
    { ...made, indicators: { ...made.indicators, conflict: { ...asked, parts: 'all' } } },
  ],
])('%s is no set of propositions', (_, given) => {
  for (const [name, read] of [
    ['definePropositions', () => definePropositions(given as never)],
    ['validate', () => validate(given as never, {})],
  ] as const) {
    const { code, function: caller, remedy } = thrownBy(read);
    expect([code, caller]).toEqual(['invalid-definition', name]);
    expect(remedy).toMatch(/^Give (propositions|a role model): /);
  }
});

test.each<[string, object, string]>([
  [
    'a severity that there is none of',
    { then: ['record'], severity: 'error' },
    'definition.rules.one.severity',
  ],
  ['a condition that there is none of', { if: ['war'], then: ['record'] }, 'definition.rules.one'],
  ['one on a side', { if: { war: 'out' }, then: ['record'] }, 'definition.rules.one'],
  ['a consequence that there is none of', { then: ['peace'] }, 'definition.rules.one'],
  ['one on a side', { then: { peace: 'out' } }, 'definition.rules.one'],
])('one with %s is not evaluated, whoever made it', (_, change, parameter) => {
  const given = written({ ...made, ...rules({ one: { ...rule, ...change } }) });
  const refusal = { function: 'validate', parameter, code: 'invalid-definition' };
  expect(thrownBy(() => validate(given, {}))).toMatchObject(refusal);
});

test.each(['indicators', 'rules'] as const)(
  '128 %s are evaluated, one more is not, whoever made it',
  (table) => {
    const sized = (count: number) => written({ ...made, ...many(table, count) });
    expect(validate(sized(128), {}).findings.length).toBe(table === 'rules' ? 128 : 2);
    expect(thrownBy(() => validate(sized(129), {}))).toMatchObject({
      function: 'validate',
      parameter: 'definition',
      code: 'invalid-definition',
      remedy: 'Use at most 128 indicators and 128 rules.',
    });
  },
);

describe('propositions of a caller', () => {
  const own = definePropositions(made);

  test('validate a record of levels', () => {
    const { findings, unknown } = validate(own, { conflict: 'in', record: 'out' });
    expect(findings.map(({ rule: id, outcome }) => [id, outcome])).toEqual([
      ['mediated', 'cannot-tell'],
      ['recorded', 'failed'],
    ]);
    expect(unknown).toEqual(['mediator']);
  });

  test('validate a case, in which the lowest partner decides', () => {
    const parsed = parseCase(
      {
        schema: 'kemitraan/case@1',
        id: 'case',
        title: 'A case',
        parties: [
          { id: 'a', name: 'A', sector: 'government' },
          { id: 'b', name: 'B', sector: 'business' },
        ],
        observations: [
          { indicator: 'made.conflict', level: 'out' },
          { indicator: 'made.record', level: 'in', about: ['a'] },
          { indicator: 'made.record', level: 'out', about: ['b'] },
        ],
      },
      { definitions: [own] },
    );
    if (!parsed.ok) throw new Error('The document has faults.');
    const verdict = validate(own, parsed.case);
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual(['inapplicable', 'failed']);
    expect(validate(own, parsed.case, { asOf: '2020' }).scope?.asOf).toBe('2020');
    expect(explain(verdict, { locale: 'en', definition: own, case: parsed.case }).summary).not.toBe('');
  });

  test('are asked, changed and turned like those of the library', () => {
    const verdict = validate(own, { conflict: 'in', mediator: 'out' });
    expect(nextQuestions(own, verdict).map(({ indicator }) => indicator)).toEqual(['record']);
    expect(pathTo(own, verdict, 'mediated').steps.map(({ indicator }) => indicator)).toEqual(['mediator']);
    // Either a mediator comes, or there is no conflict.
    expect(flipSet(own, verdict).levels.map(({ indicators }) => indicators)).toEqual([
      ['conflict'],
      ['mediator'],
    ]);
  });

  test('say what is wanted out, what they caution, and what the source says besides', () => {
    const calm = { if: { conflict: 'out' }, then: { mediator: 'out' }, ...rule } as const;
    const wanting = definePropositions({
      ...made,
      rules: { calm },
      statements: { besides: { of: ['calm'], ...ours } },
      wording: {
        ...wording,
        rules: { calm: { label: { en: 'calm', id: 'tenang' }, description: member.description } },
        statements: { besides: { en: 'Besides.', id: 'Selain itu.' } },
        caution: { en: 'No grade.', id: 'Bukan nilai.' },
      },
    });
    const verdict = validate(wanting, { conflict: 'out', mediator: 'in' });
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual(['failed']);
    const { statements: besides, caution, changes } = explain(verdict, { locale: 'id', definition: wanting });
    expect(besides.map((one) => one.text)).toEqual(['Selain itu.']);
    expect(caution).toBe('Bukan nilai.');
    expect(changes.at(-1)).toContain('tidak terpenuhi');
    expect(explain(verdict, { locale: 'en', definition: wanting }).changes.at(-1)).toContain('not in');
    expect(pathTo(wanting, verdict).steps).toEqual([
      { indicator: 'mediator', kind: 'change', from: { lo: 1, hi: 1 }, to: 'mostly-out' },
    ]);
  });

  test('refuse what they do not ask', () => {
    expect(thrownBy(() => validate(own, { war: 'in' } as never)).code).toBe('unknown-indicator');
    const levels = { conflict: 'in' } as never;
    expect(thrownBy(() => validate(own, levels, { asOf: '2020' })).code).toBe('unknown-option');
  });
});

test('the preconditions come to the same either way, save for what their own function reads off facts', () => {
  const levels = { 'two-parties': 'in', agreement: 'out', 'mutual-need': 'mostly-in' } as const;
  expect(validate(partnershipPreconditions, levels)).toEqual(validatePreconditions(levels));
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    parties: [
      { id: 'a', name: 'A', sector: 'government' },
      { id: 'b', name: 'B', sector: 'business' },
    ],
  };
  const outcomesOf = ({ findings }: { findings: readonly { outcome: string }[] }) =>
    findings.map(({ outcome }) => outcome);
  const open = ['cannot-tell', 'cannot-tell', 'cannot-tell'];
  expect(outcomesOf(validatePreconditions(subject))).toEqual(['passed', ...open]);
  expect(outcomesOf(validate(partnershipPreconditions, subject))).toEqual(['cannot-tell', ...open]);
});
