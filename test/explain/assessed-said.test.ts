import { describe, expect, test } from 'vitest';
import { type AnyAssessment, assess } from '../../src/assess/assess.js';
import { type Comparison, compare } from '../../src/assess/compare.js';
import type { Contradiction } from '../../src/assess/contradictions.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import type { Case } from '../../src/case/case.js';
import { contradictionRules } from '../../src/crosswalks/contradictions.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { saidContradiction } from '../../src/explain/contradictions-said.js';
import { assessedBy, definitionFor, libraryDefinition } from '../../src/explain/definition-for.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { labelsOf, nothingJudged } from '../../src/explain/labels.js';
import { wordsOf } from '../../src/explain/words.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import type { CatalogueDefinition } from '../../src/forms/catalogue/definition.js';
import type { AnyDefinition, Definition } from '../../src/forms/definition.js';
import { governmentCsrPolicyTypes } from '../../src/frameworks/government-csr-policy-types/definition.js';
import { tjslPriorityFields } from '../../src/frameworks/tjsl-priority-fields/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import {
  assessed,
  catalogue,
  checklist,
  index,
  mine,
  ours,
  procedure,
  typology,
  village,
} from '../own/frameworks.js';
import { told } from './told.js';

const all = assess(village as Case, { frameworks: assessed });
const options = { locale: 'en', definitions: mine as unknown as AnyDefinition[] } as const;

describe('an assessment in words', () => {
  const inWords = () => explainAssessment(all, { ...options, case: village as Case });

  test('has a line for each verdict that knows anything, with whom it is about', () => {
    const said = inWords();
    // By hand: near was judged and far told by two; of the index and the ladder the answers are about the garden club.
    expect(said.verdicts.map(({ framework, about, answered }) => [framework, about, answered])).toEqual([
      ['the typology', undefined, '2 of 2'],
      ['the ladder', 'Garden club', '2 of 2'],
      ['the profile', undefined, '1 of 2'],
      ['the checklist', undefined, '1 of 3'],
      ['the index', 'Garden club', '1 of 3'],
      ['the propositions', undefined, '1 of 2'],
      ['the role model', undefined, expect.stringMatching(/^[1-9] of \d$/)],
      ['the process', undefined, '2 of 2'],
    ]);
    expect(said.summary).toMatch(/^8 of 8 frameworks are answered/);
    expect(said).not.toHaveProperty('silent');
    expect(said).not.toHaveProperty('scope');
    expect(said.locale).toBe('en');
    expect(said.limits.length).toBeGreaterThan(0);
  });

  test('tells each verdict as explain does', () => {
    const said = inWords();
    expect(said.verdicts.map(({ text }) => text)).toEqual(
      (Object.values(all.verdicts).flat() as Verdict[])
        .filter(({ coverage }) => coverage.known > 0)
        .map((verdict) => explain(verdict, { ...options, case: village as Case }).summary),
    );
  });

  test('asks ten questions where nobody says how many, each by its framework and whom it is about', () => {
    const said = inWords();
    const asked = nextQuestions(all, 10, { definitions: options.definitions } as never);
    expect(said.questions).toHaveLength(Math.min(10, asked.length));
    const about = said.questions.find(({ id }) => id === 'xq-index.xq-close');
    expect(about?.text).toMatch(/^the index \(Garden club\): How far .*“the closeness in full”$/);
    const whole = said.questions.find(({ id }) => id === 'xq-checklist.xq-scale');
    expect(whole?.text).toBe('the checklist: Is this so? the scale in full');
    expect(explainAssessment(all, { ...options, questions: 1 }).questions).toHaveLength(1);
    expect(explainAssessment(all, { ...options, questions: 0 }).questions).toEqual([]);
  });

  test('names the frameworks of which nothing is known, but those of another case', () => {
    const silent: Case = { schema: 'kemitraan/case@1', id: 'none', title: 'None', parties: [] };
    const own = { ...checklist, id: 'xq-other', ofOneCase: true } as unknown as typeof checklist;
    const nobody = explainAssessment(assess(silent, { frameworks: [...assessed, own] }), {
      ...options,
      definitions: [...options.definitions, own],
    });
    expect(nobody.verdicts).toEqual([]);
    expect(nobody.silent).toBe(
      'Of these frameworks the case tells nothing: the typology, the ladder, the profile, the checklist, the index, the propositions, the role model, and the process.',
    );
    expect(nobody.summary).toMatch(/^0 of 9 frameworks are answered/);
    const library = explainAssessment(assess(silent, { frameworks: ['power-layout', 'tjsl-stakeholders'] }), {
      locale: 'en',
    });
    expect(library.silent).not.toContain(' and ');
  });

  test('says up to when rows count', () => {
    const early = assess(village as Case, { frameworks: assessed, asOf: '2021' });
    expect(explainAssessment(early, options).scope).toBe(
      'This looks only at what is dated up to 2021, or not dated.',
    );
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['no assessment', {}, {}, ['assessment', 'invalid-input']],
    ['a damaged one', { ...all, coverage: {} }, {}, ['assessment', 'invalid-input']],
    ['another language', all, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', all, { x: 1 }, ['options', 'unknown-option']],
    ['another case', all, { case: { ...village, id: 'other' } }, ['options.case', 'verdict-mismatch']],
    ['no case', all, { case: {} }, ['options.case', 'invalid-case']],
    ['no definitions', all, { definitions: [] }, ['verdict.framework.id', 'unknown-framework']],
    ['no list of definitions', all, { definitions: {} }, ['options.definitions', 'invalid-definition']],
    ['no number of questions', all, { questions: -1 }, ['options.questions', 'invalid-number']],
    ['no dictionary', all, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
  ])('of %s is refused by its name', (_, given, more, [parameter, code]) => {
    const run = () => explainAssessment(given as AnyAssessment, { ...options, ...more } as never);
    expect(told(run).slice(0, 3)).toEqual(['explainAssessment', parameter, code]);
  });

  test('a verdict of another case than was assessed is seen', () => {
    const verdict = all.verdicts['xq-typology'];
    const other = { ...verdict, scope: { ...verdict.scope, case: 'other' } };
    const mixed = { ...all, verdicts: { ...all.verdicts, 'xq-typology': other } } as unknown as AnyAssessment;
    expect(told(() => explainAssessment(mixed, { ...options, case: village as Case })).slice(1, 3)).toEqual([
      'options.case',
      'verdict-mismatch',
    ]);
  });
});

describe('what goes ill together', () => {
  const words = wordsOf('test', 'en', village as Case);
  const labelsIn = () =>
    new Map(assessed.map((one) => [one.id as string, labelsOf(one as Definition, nothingJudged, words)]));
  const say = (claims: readonly object[], more: object = {}) =>
    saidContradiction(
      {
        rule: 'opposite-answers',
        kind: 'tension',
        standing: 'found',
        claims: claims.map((claim) => ({ parties: [], ...claim })),
        evidence: [],
        source: [{ text: 'Own manual' }],
        ...more,
      } as unknown as Contradiction,
      assessmentWords.en,
      labelsIn(),
      words,
    );

  test.each<[string, object, string]>([
    ['a type', { framework: 'xq-typology', holds: ['xq-one'] }, 'the first type holds (the typology)'],
    [
      'any of several',
      { framework: 'xq-typology', holds: ['xq-one', 'xq-two'] },
      'the first type or the second type holds (the typology)',
    ],
    [
      'a type of parties',
      { framework: 'xq-typology', holds: ['xq-one'], parties: ['garden', 'hall'] },
      'the first type holds (the typology), of Garden club and Village hall',
    ],
    [
      'an answer',
      { framework: 'xq-typology', indicator: 'xq-near', side: 'in' },
      '“the nearness” is in (the typology)',
    ],
    [
      'a rule',
      { framework: 'xq-propositions', rule: 'xq-fairly', outcome: 'failed' },
      '“the fair rule” is not met (the propositions)',
    ],
    ['a framework without words', { framework: 'other', holds: ['a'] }, 'a holds (other)'],
    ['an answer without words', { framework: 'other', indicator: 'a', side: 'out' }, '“a” is not in (other)'],
    ['a rule without words', { framework: 'other', rule: 'a', outcome: 'passed' }, '“a” is met (other)'],
    ['decisions alone', { decisions: 'some-alone-without-the-community' }, 'one party took a decision alone'],
    ['decisions of others', { decisions: 'none-by-the-community' }, 'the community took part in no decision'],
    ['a tie', { dependency: 'patronage', parties: ['garden'] }, 'there is a tie of patronage (Garden club)'],
  ])('%s', (_, claim, clause) => {
    expect(say([claim]).text).toBe(`In tension: ${clause}. ${assessmentWords.en.oppositeAnswers}`);
  });

  test('is told with the note of its rule, its kind, and its standing', () => {
    const [rule] = contradictionRules;
    const claim = { decisions: 'none-by-the-community' };
    const one = say([claim, claim], { rule: rule.id, kind: 'incompatible', standing: 'open' });
    expect(one).toMatchObject({
      id: rule.id,
      kind: 'incompatible',
      standing: 'open',
      source: ['Own manual'],
    });
    expect(one.text).toBe(
      `Cannot both hold, if it turns out so: the community took part in no decision and the community took part in no decision. ${rule.note.en}`,
    );
  });

  test('tells its evidence by the names of the frameworks', () => {
    const subject = {
      ...village,
      observations: [
        { id: 'o', indicator: 'xq-typology.xq-near', level: 'in' },
        { id: 'p', indicator: 'xq-profile.xq-pay', level: ['xq-firm', 'xq-odd'] },
        { id: 'q', indicator: 'other.thing', level: 'in' },
      ],
    } as unknown as Case;
    const named = wordsOf('test', 'en', subject);
    const evidence = ['o', 'p', 'q'].map((id) => ({ list: 'observations', id }));
    const claims = [
      { framework: 'xq-profile', holds: ['xq-firm'], parties: [] },
      { decisions: 'none-by-the-community', parties: [] },
    ];
    const one = { rule: 'r', kind: 'tension', standing: 'found', claims, evidence, source: [] };
    expect(saidContradiction(one as never, assessmentWords.en, labelsIn(), named).evidence).toEqual([
      'the nearness: in',
      'the payment: the firm column or xq-odd',
      'other.thing: in',
    ]);
  });
});

describe('a comparison in words', () => {
  const before = assess(village as Case, { frameworks: assessed, asOf: '2021' });
  const between = compare(before, all);
  const moved = (movement: object, more: object = {}): Comparison =>
    ({
      before: { case: 'village', asOf: '2021' },
      after: { case: 'village' },
      moved: [{ framework: 'xq-typology', members: [], inputs: [], ...movement }],
      unmoved: ['xq-ladder'],
      only: [],
      ...more,
    }) as unknown as Comparison;
  const say = (comparison: Comparison, more: object = {}) =>
    explainComparison(comparison, { ...options, ...more });

  test('names both sides, with the day up to which rows count', () => {
    expect(say(moved({})).summary).toMatch(
      /^From village \(up to 2021\) to village, 1 verdict moved; in 1 framework nothing did\./,
    );
    expect(say(moved({}), { case: village }).summary).toMatch(
      /^From A village \(made for a test\) \(up to 2021\) to A village \(made for a test\), /,
    );
    expect(say(moved({}, { before: { case: 'older' } }), { case: village }).summary).toMatch(
      /^From older to A village/,
    );
  });

  test('names each verdict, with whom it is about and in which function', () => {
    const text = (more: object) => say(moved(more), { case: village }).moved[0]?.text;
    expect(text({})).toBe('the typology');
    expect(text({ party: 'garden' })).toBe('the typology (Garden club)');
    expect(text({ party: 'garden', function: 'planning' })).toBe('the typology (Garden club, planning)');
    expect(text({ function: 'planning' })).toBe('the typology (planning)');
  });

  test('tells what one side alone has', () => {
    const only = [
      { framework: 'xq-ladder', party: 'garden', in: 'before' },
      { framework: 'nothing', in: 'after' },
    ];
    expect(say(moved({}, { only })).only).toEqual([
      'the ladder (garden): only before.',
      'nothing: only afterwards.',
    ]);
  });

  test('tells what stands otherwise, and what is answered otherwise, with the rows', () => {
    const inputs = [
      {
        indicator: 'xq-near',
        from: { lo: 0, hi: 1 },
        to: { lo: 1, hi: 1 },
        because: { added: [{ list: 'observations', id: 'n' }], removed: [{ list: 'observations', id: 'o' }] },
      },
      {
        indicator: 'xq-far',
        from: 'not-applicable',
        to: { lo: 0.25, hi: 0.25 },
        because: { added: [], removed: [] },
      },
    ];
    const subject = {
      ...village,
      observations: [
        { id: 'n', indicator: 'xq-typology.xq-near', level: 'in', note: 'New' },
        { id: 'o', indicator: 'xq-typology.xq-near', level: 'out', note: 'Old' },
      ],
    };
    const [one] = say(moved({ members: [{ member: 'xq-one', from: 'possible', to: 'certain' }], inputs }), {
      case: subject,
    }).moved;
    expect(one?.members).toEqual(['the first type: formerly open, now in.']);
    expect(one?.because).toEqual([
      { text: 'the nearness: formerly unknown, now in.', evidence: ['New', 'Old (no longer counted)'] },
      {
        text: 'the distance: formerly not applicable, now 0.25.',
        evidence: ['No row is new or gone: what moved it lies outside the rows.'],
      },
    ]);
  });

  test('of a statement on a scale tells what it is answered with, and of its dimensions the scores', () => {
    const members = [
      { member: 'xq-close', from: 'open', to: 'met' },
      { member: 'xq-ease', from: { lo: 0, hi: 1 }, to: { lo: 0.75, hi: 0.75 } },
    ];
    const texts = (definition: { readonly id: string }) =>
      explainComparison(moved({ framework: definition.id, members }), {
        locale: 'en',
        definitions: [definition as never],
      }).moved[0]?.members;
    expect(texts(index)).toEqual(['the ease: formerly 0 to 1, now 0.75.']);
    // Of an index on levels an item stands somehow.
    const levels = { ...index, scale: 'levels' };
    expect(texts(levels)).toEqual([
      'the closeness: formerly open, now there.',
      'the ease: formerly 0 to 1, now 0.75.',
    ]);
  });

  test('what compare gives is told in the order of the frameworks', () => {
    const said = say(between, { case: village });
    expect(said.moved.map(({ id }) => id)).toEqual(between.moved.map(({ framework }) => framework));
    expect(said.moved.length).toBeGreaterThan(0);
  });

  test.each<[string, unknown, object, unknown[]]>([
    ['no comparison', {}, {}, ['comparison', 'invalid-input']],
    ['a damaged one', { ...between, moved: [{}] }, {}, ['comparison', 'invalid-input']],
    ['another language', between, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', between, { x: 1 }, ['options', 'unknown-option']],
    ['another case', between, { case: { ...village, id: 'other' } }, ['options.case', 'verdict-mismatch']],
    ['no case', between, { case: {} }, ['options.case', 'invalid-case']],
    ['no definitions', between, { definitions: [] }, ['verdict.framework.id', 'unknown-framework']],
    ['no list of definitions', between, { definitions: {} }, ['options.definitions', 'invalid-definition']],
    ['no dictionary', between, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
  ])('of %s is refused by its name', (_, given, more, [parameter, code]) => {
    const run = () => explainComparison(given as Comparison, { ...options, ...more } as never);
    expect(told(run).slice(0, 3)).toEqual(['explainComparison', parameter, code]);
  });
});

describe('whose definition it is', () => {
  const of = (id: unknown, version = '1.0.0') => ({ framework: { id, version } }) as never;
  const own = mine as unknown as readonly AnyDefinition[];

  test('a caller’s own, or the library’s', () => {
    expect(definitionFor('f', of('xq-typology'), own)).toBe(typology);
    expect(definitionFor('f', of('xq-procedure'), own)).toBe(procedure);
    expect(definitionFor('f', of('power-layout'), own).id).toBe('power-layout');
    expect(assessedBy('f', of('xq-typology'), own as never)).toBe(typology);
    expect(libraryDefinition('power-layout')).toBe(frameworks['power-layout']);
    for (const id of ['nothing', 'toString', 5, undefined]) expect(libraryDefinition(id)).toBeUndefined();
  });

  const pass = (option: string) => `Pass the definition that gave the verdict in ${option}.`;
  const one =
    'Pass one verdict. For an assessment there is explainAssessment, for a comparison explainComparison, for what a validator gives explainValidation.';
  test.each<[string, unknown, string]>([
    ['nothing', of('nothing'), pass('options.definition')],
    ['a catalogue of a caller’s own', of('xq-catalogue'), pass('options.definition')],
    ['a catalogue of the library', of('tjsl-priority-fields'), pass('options.definition')],
    ['no id', { framework: {} }, one],
    ['no framework', {}, one],
    ['no verdict', undefined, one],
  ])('and none of %s', (_, verdict, remedy) => {
    expect(told(() => definitionFor('f', verdict as never, own))).toEqual([
      'f',
      'verdict.framework.id',
      'unknown-framework',
      remedy,
    ]);
  });

  test('a procedure is no part of an assessment, and the option is named that the caller has', () => {
    expect(told(() => assessedBy('f', of('xq-procedure'), own as never))).toEqual([
      'f',
      'verdict.framework.id',
      'unknown-framework',
      'Leave it out: a procedure reads histories, and is no part of an assessment.',
    ]);
    expect(told(() => assessedBy('f', of('nothing'), []))[3]).toBe(pass('options.definitions'));
    expect(told(() => definitionFor('f', of('nothing'), [], 'options.x'))[3]).toBe(pass('options.x'));
  });
});

describe('an entry of a catalogue in words', () => {
  const full = {
    ...catalogue,
    entries: {
      'xq-fund': { ...catalogue.entries['xq-fund'], columns: ['xq-limit', 'xq-other'], studies: ['A study'] },
      'xq-bare': { ...ours },
    },
    statements: { 'xq-on': { of: ['xq-fund'], ...ours }, 'xq-all': ours },
    wording: { ...catalogue.wording, caution: { en: 'Careful', id: 'Awas' } },
  } as unknown as CatalogueDefinition;
  const say = (definition: CatalogueDefinition, entry: string, more: object = {}) =>
    explainEntry(definition, entry as never, { locale: 'en', ...more });

  test('with all that there is to say', () => {
    expect(say(full, 'xq-fund')).toEqual({
      id: 'xq-fund',
      locale: 'en',
      catalogue: 'the catalogue',
      label: 'the fund',
      group: { id: 'xq-public', text: 'the public money' },
      // The other column has no words.
      columns: [{ id: 'xq-limit', label: 'the limit', text: 'the yearly' }],
      studies: ['A study'],
      basis: 'ours',
      source: ['Own manual, p. 3'],
      related: [],
      statements: [
        { id: 'xq-on', text: 'xq-on', evidence: [], source: ['Own manual, p. 3'] },
        { id: 'xq-all', text: 'xq-all', evidence: [], source: ['Own manual, p. 3'] },
      ],
      caution: 'Careful',
    });
  });

  test('with its description where it has one', () => {
    const entries = { 'xq-fund': { label: { en: 'F', id: 'D' }, description: { en: 'Money', id: 'Uang' } } };
    const described = {
      ...full,
      wording: { ...catalogue.wording, entries },
    } as unknown as CatalogueDefinition;
    const entry = explainEntry(described, 'xq-fund' as never, { locale: 'id' });
    expect(entry).toMatchObject({ label: 'D', description: 'Uang', columns: [] });
    expect(entry).not.toHaveProperty('caution');
  });

  test('and by its ids where it has no words', () => {
    const { wording, ...bare } = full;
    expect(say(bare as CatalogueDefinition, 'xq-fund')).toMatchObject({
      catalogue: 'xq-catalogue',
      label: 'xq-fund',
      group: { id: 'xq-public', text: 'xq-public' },
      columns: [],
    });
    const entry = say(bare as CatalogueDefinition, 'xq-bare');
    expect(entry).toMatchObject({ label: 'xq-bare', columns: [], studies: [] });
    for (const absent of ['group', 'description', 'caution']) expect(entry).not.toHaveProperty(absent);
    expect(entry.statements.map(({ id }) => id)).toEqual(['xq-all']);
    const unworded = { ...bare, wording: { label: { en: 'C', id: 'C' } } } as unknown as CatalogueDefinition;
    expect(say(unworded, 'xq-fund')).toMatchObject({ catalogue: 'C', label: 'xq-fund' });
  });

  test('with what relates it to members of other frameworks, by the other end', () => {
    const related = Object.keys(governmentCsrPolicyTypes.entries).flatMap((entry) =>
      crosswalksOf(governmentCsrPolicyTypes.id, entry).map((row) => ({ entry, row })),
    );
    const others = Object.values(frameworks as Readonly<Record<string, AnyDefinition>>)
      .filter((one): one is CatalogueDefinition => one.form === 'catalogue')
      .flatMap((one) => Object.keys(one.entries).map((entry) => ({ one, entry })))
      .filter(({ one, entry }) => crosswalksOf(one.id, entry).length > 0);
    expect(related.length + others.length).toBeGreaterThan(0);
    for (const { one, entry } of others) {
      const rows = crosswalksOf(one.id, entry);
      const said = say(one, entry).related;
      expect(said.map(({ text, evidence }) => [text, evidence])).toEqual(
        rows.map(({ note }) => [note.en, []]),
      );
      expect(said.map(({ id }) => id)).toEqual(
        rows.map(
          ({ from, to }) => (from.framework === one.id && from.member === entry ? to : from).framework,
        ),
      );
      for (const { source } of said) expect(source.length).toBeGreaterThan(0);
    }
  });

  test.each<[string, unknown, unknown, object, unknown[]]>([
    ['no catalogue', {}, 'a', {}, ['definition.form', 'invalid-definition']],
    ['nothing', undefined, 'a', {}, ['definition', 'invalid-definition']],
    ['no entry of it', full, 'xq-gone', {}, ['entry', 'unknown-entry']],
    ['an inherited name', full, 'toString', {}, ['entry', 'unknown-entry']],
    ['another language', full, 'xq-fund', { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', full, 'xq-fund', { x: 1 }, ['options', 'unknown-option']],
    ['no dictionary', full, 'xq-fund', { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
  ])('of %s is refused by its name', (_, definition, entry, more, [parameter, code]) => {
    const run = () => say(definition as CatalogueDefinition, entry as string, more);
    expect(told(run).slice(0, 3)).toEqual(['explainEntry', parameter, code]);
  });

  test('a field of the library is told in its group', () => {
    const [entry = ''] = Object.keys(tjslPriorityFields.entries);
    const said = say(tjslPriorityFields as unknown as CatalogueDefinition, entry, { locale: 'id' });
    expect(said.group?.text).not.toBe(said.group?.id);
    expect(said.label).not.toBe(entry);
  });
});
