import { describe, expect, test } from 'vitest';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import { explain } from '../../src/explain/explain.js';
import { labelsOf, nothingJudged } from '../../src/explain/labels.js';
import { labelsFor } from '../../src/explain/labels-for.js';
import { questionTexts } from '../../src/explain/question-texts.js';
import { sharedRubrics } from '../../src/explain/rubrics.js';
import { memberNamer, standingText } from '../../src/explain/standing-text.js';
import { nameOf, wordingOf } from '../../src/explain/wording-of.js';
import { wordsOf } from '../../src/explain/words.js';
import type { AnyDefinition, Definition } from '../../src/forms/definition.js';
import { score } from '../../src/forms/score.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { wordings } from '../../src/registry/wordings.js';
import { checklistOf } from '../forms/checklist/made.js';
import {
  assessed,
  catalogue,
  checklist,
  index,
  ladder,
  mine,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from '../own/frameworks.js';

const words = wordsOf('test', 'en');
const { wording: ownWords } = typology;
if (!ownWords) throw new Error('The typology has words.');
const judged = (inputs: Parameters<typeof labelsOf>[1]['inputs'], disputed: readonly string[] = []) => ({
  inputs,
  disagreements: disputed.map((indicator) => ({ indicator, kind: 'observers' as const })),
});
const labels = (
  definition: Definition,
  inputs: Parameters<typeof judged>[0] = {},
  disputed?: readonly string[],
) => labelsOf(definition, judged(inputs, disputed), words);
/** The same framework without words. */
const bare = <D extends Definition>({ wording, ...rest }: D): Definition => rest as unknown as Definition;

const levelled = { ...index, scale: undefined };
const frames = {
  typology,
  ladder,
  profile,
  checklist,
  index,
  levelled,
  propositions,
  roleModel,
  process,
} as unknown as Readonly<
  Record<
    | 'typology'
    | 'ladder'
    | 'profile'
    | 'checklist'
    | 'index'
    | 'levelled'
    | 'propositions'
    | 'roleModel'
    | 'process',
    Definition
  >
>;

describe('what things are called', () => {
  const of = (form: string) => labels(assessed.find((one) => one.form === form) as Definition);
  test.each<
    [form: string, kind: 'member' | 'indicator' | 'reading' | 'group' | 'rule', id: string, name: string]
  >([
    ['typology', 'member', 'xq-one', 'the first type'],
    ['typology', 'indicator', 'xq-near', 'the nearness'],
    ['typology', 'reading', 'xq-wide', 'the wide reading'],
    ['typology', 'rule', 'xq-near', 'the nearness'],
    ['ladder', 'member', 'xq-low', 'the low rung'],
    ['ladder', 'indicator', 'xq-told', 'the telling'],
    ['profile', 'member', 'xq-loose', 'the loose column'],
    ['profile', 'indicator', 'xq-pay', 'the payment'],
    ['profile', 'reading', 'xq-all', 'the whole reading'],
    ['checklist', 'indicator', 'xq-clerk', 'the clerk'],
    ['checklist', 'group', 'xq-place', 'the place'],
    ['checklist', 'group', 'xq-village', 'the village'],
    ['index', 'indicator', 'xq-weighed', 'the weighing'],
    ['index', 'group', 'xq-ease', 'the ease'],
    ['propositions', 'indicator', 'xq-crop', 'the crop'],
    ['propositions', 'rule', 'xq-fairly', 'the fair rule'],
    ['role-model', 'indicator', 'xq-office', 'the office'],
    ['role-model', 'indicator', 'xq-keeper', 'the keeper'],
    ['role-model', 'rule', 'xq-lend', 'the lending'],
    ['role-model', 'rule', 'xq-books', 'the books'],
    ['role-model', 'rule', 'xq-budget', 'the budget'],
    ['role-model', 'group', 'xq-readers', 'the reading circle'],
    ['role-model', 'group', 'xq-folk', 'the folk'],
    ['process', 'member', 'xq-first', 'the first phase'],
    ['process', 'indicator', 'xq-soil', 'the digging'],
    ['process', 'indicator', 'xq-first', 'the first phase'],
    ['process', 'group', 'xq-pupils', 'the pupils'],
    ['process', 'rule', 'xq-then.nothing-skipped', 'Nothing before “the second phase” was skipped'],
    [
      'process',
      'rule',
      'xq-then.not-early',
      'Nothing of “the second phase” was done before what comes before it',
    ],
    ['process', 'rule', 'xq-first.closed-once', '“the first phase” was closed once'],
    ['process', 'rule', 'xq-water.by', '“the watering” was done by the pupils'],
    ['process', 'rule', 'xq-soil', 'the digging'],
  ])('in a %s, the %s %s', (form, kind, id, name) => {
    expect(of(form)[kind](id)).toBe(name);
    // What has no words is called by its id.
    expect(of(form)[kind]('xq-nothing')).toBe('xq-nothing');
  });

  test.each(assessed.map((one) => [one.form, one as Definition] as const))(
    'a %s without words is called by its ids',
    (_, definition) => {
      const own = labels(bare(definition));
      expect(own.framework).toBe(definition.id);
      expect([own.member('xq-a'), own.indicator('xq-a'), own.reading('xq-a'), own.group('xq-a')]).toEqual(
        Array.from({ length: 4 }, () => 'xq-a'),
      );
      expect([own.rule('xq-a'), own.question('xq-a'), own.gloss('xq-a')]).toEqual([
        'xq-a',
        'xq-a',
        undefined,
      ]);
    },
  );

  test.each([
    ['typology', 'xq-near', 'the nearness?'],
    ['profile', 'xq-pay', 'the payment?'],
    ['checklist', 'xq-clerk', 'Is this so? the clerk in full'],
    [
      'index',
      'xq-close',
      'How far does the one who answers agree, from 1 (disagree wholly) to n (agree wholly)? “the closeness in full”',
    ],
    ['role-model', 'xq-office', 'Does it take part as a partner?'],
    ['role-model', 'xq-keeper', 'Who holds this role? the keeper in full'],
    ['role-model', 'xq-lend', 'Who sees to this?'],
    ['role-model', 'xq-books', 'Is there such a flow?'],
    ['role-model', 'xq-budget', 'Does this hold? the budget in full'],
    ['process', 'xq-soil', 'Was this done? the digging in full'],
    ['process', 'xq-first', 'Did this take place? the first phase in full'],
  ])('a %s asks for %s by “%s”', (form, id, question) => {
    expect(of(form).question(id)).toBe(question);
  });

  test('several are listed, in the ways that sentences take', () => {
    const [types, rules] = [of('typology'), of('propositions')];
    expect(types.members(['xq-one', 'xq-two'])).toBe('the first type and the second type');
    expect(types.readings(['xq-plain', 'xq-wide'])).toBe('the plain reading and the wide reading');
    expect(types.indicators(['xq-near', 'xq-far'])).toBe('the nearness and the distance');
    expect(types.quoted(['xq-near', 'xq-far'])).toBe('“the nearness” and “the distance”');
    expect(types.parties(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(types.caseLists(['benefits', 'activities'])).toBe('benefits and activities');
    expect(
      types.passages([
        { source: 'report', locator: 'p. 1' },
        { source: 'other', locator: 'p. 2' },
      ]),
    ).toBe('report: p. 1; other: p. 2');
    expect(rules.bodies(['a', 'b'])).toBe('a and b');
  });

  test('whom a model names, and whose a task is', () => {
    expect(of('role-model').bodies(['xq-office', 'xq-readers'])).toBe('the office and the reading circle');
    expect(of('role-model').named('xq-lend')).toBe('the reading circle');
    expect(of('role-model').named('xq-nothing')).toBe('');
    expect(of('process').named('xq-water')).toBe('the pupils');
    expect(of('process').named('xq-soil')).toBe('');
    expect(of('process').named('xq-nothing')).toBe('');
    expect(of('typology').named('xq-near')).toBe('');
  });

  test('what a reading takes to define is told where there are words for it', () => {
    expect(of('typology').gloss('xq-wide')).toBe('the wide reading in full');
    expect(of('profile').gloss('xq-all')).toBe('the whole reading in full');
    expect(of('typology').gloss('toString')).toBeUndefined();
  });

  test('what an observation names is found by its full id, sub-questions too', () => {
    const asked = {
      ...ownWords.attributes['xq-near'],
      parts: { half: { ...ownWords.attributes['xq-far'] } },
    };
    const parted = {
      ...typology,
      wording: { ...ownWords, attributes: { 'xq-near': asked, 'xq.dotted': asked } },
    } as unknown as Definition;
    const { observed } = labels(parted);
    expect(observed('xq-typology.xq-near')).toBe('the nearness');
    expect(observed('xq-typology.xq-near.half')).toBe('the distance');
    expect(observed('xq-typology.xq.dotted')).toBe('the nearness');
    expect(observed('xq-typology.xq-near.other')).toBe('xq-near.other');
    expect(observed('xq-typology.gone.half')).toBe('gone.half');
    expect(observed('xq-typology.gone')).toBe('gone');
    expect(observed('xq-typology.toString')).toBe('toString');
  });
});

describe('the level of a question', () => {
  test.each([
    ['what is not there', undefined, 'unknown'],
    ['what is unknown', { lo: 0, hi: 1 }, 'unknown'],
    ['what does not apply', 'not-applicable' as const, 'not applicable'],
    ['a named level', { lo: 1, hi: 1 }, 'in'],
    ['a named level but for a rounding error', { lo: 1 / 3 + 1e-10, hi: 1 / 3 + 1e-10 }, 'mostly out'],
    ['a level without a name', { lo: 0.4, hi: 0.4 }, '0.4'],
    ['a span', { lo: 0.25, hi: 1 }, '0.25 to 1'],
  ])('%s', (_, level, said) => {
    const own = labels(typology as Definition, level === undefined ? {} : { 'xq-near': level });
    expect(own.level('xq-near')).toBe(said);
    expect(own.levels(['xq-near', 'xq-far'])).toBe(`the nearness (${said}) and the distance (unknown)`);
    expect(own.standing(['xq-near'])).toBe(`the nearness is ${said}`);
  });

  test('is disputed only where it is open and statements differ', () => {
    const own = labels(typology as Definition, { 'xq-near': { lo: 0, hi: 1 }, 'xq-far': { lo: 1, hi: 1 } }, [
      'xq-near',
      'xq-far',
    ]);
    expect([own.level('xq-near'), own.level('xq-far')]).toEqual(['disputed', 'in']);
    expect([own.isDisputed('xq-near'), own.isDisputed('xq-one')]).toEqual([true, false]);
  });

  test('of an answer on a scale it is a number, however near it lies to a level', () => {
    const own = labels(index as Definition, { 'xq-close': { lo: 1, hi: 1 }, 'xq-short': { lo: 0, hi: 1 } });
    expect([own.level('xq-close'), own.level('xq-short')]).toEqual(['1', 'unknown']);
  });

  test('of a row it is the columns that fit, and unknown where all of them do', () => {
    const own = labels(profile as Definition, { 'xq-pay': ['xq-firm'], 'xq-book': ['xq-loose', 'xq-firm'] }, [
      'xq-book',
    ]);
    expect([own.level('xq-pay'), own.level('xq-book')]).toEqual(['the firm column', 'disputed']);
    expect(labels(profile as Definition, { 'xq-pay': ['xq-loose', 'xq-firm'] }).level('xq-pay')).toBe(
      'unknown',
    );
    expect(labels(profile as Definition, { 'xq-pay': [] }).level('xq-pay')).toBe('');
  });
});

describe('whose labels they are', () => {
  test('the framework of an indicator is a caller’s own, or the library’s, or none', () => {
    const own = [typology, ladder] as unknown as readonly Definition[];
    expect(labelsFor('xq-ladder.xq-told', words, own)?.framework).toBe('the ladder');
    expect(labelsFor('partnership-archetypes.balance', words, own)?.indicator('balance')).toBe('balance');
    expect(labelsFor('xq-ladder.xq-told', words, [])).toBeUndefined();
    expect(labelsFor('xq-told', words, own)).toBeUndefined();
    // Of a catalogue and a procedure there is no question.
    expect(labelsFor('tjsl-priority-fields.environment', words, [])).toBeUndefined();
    expect(labelsFor('tjsl-process.x', words, [])).toBeUndefined();
  });

  test('a caller’s own goes before the library’s', () => {
    const taken = { ...typology, id: 'partnership-archetypes' } as unknown as Definition;
    expect(labelsFor('partnership-archetypes.xq-near', words, [taken])?.indicator('xq-near')).toBe(
      'the nearness',
    );
  });

  test('words and names are those of the definition, else of the library, else there are none', () => {
    expect(wordingOf(typology as Definition)).toBe(typology.wording);
    const { wording, ...none } = typology;
    expect(wordingOf({ ...none, id: 'power-layout' } as unknown as Definition)?.label.en).toBeTypeOf(
      'string',
    );
    expect(wordingOf(none as unknown as Definition)).toBeUndefined();
    expect(nameOf('xq-ladder', 'id', mine)).toBe('si ladder');
    expect(nameOf('xq-catalogue', 'en', mine)).toBe('the catalogue');
    expect(nameOf('xq-ladder', 'en')).toBe('xq-ladder');
    expect(nameOf('toString', 'en')).toBe('toString');
    expect(nameOf('partnership-archetypes', 'en', mine)).toBe(nameOf('partnership-archetypes', 'en'));
    expect(nameOf('partnership-archetypes', 'en')).not.toBe('partnership-archetypes');
    // One of the caller's own without words takes those that the library has for its id.
    expect(nameOf('partnership-archetypes', 'en', [{ ...none, id: 'partnership-archetypes' } as never])).toBe(
      nameOf('partnership-archetypes', 'en'),
    );
    expect(catalogue.id).toBe('xq-catalogue');
  });

  test('every framework of the library has its words, and one of the same id and another form has not', () => {
    for (const definition of Object.values<AnyDefinition>(frameworks)) {
      const { id, form } = definition;
      expect([id, wordingOf(definition)]).toEqual([id, Reflect.get(wordings, id)]);
      // Checklists and indices have the same words.
      const another = ['checklist', 'index'].includes(form) ? 'ladder' : 'checklist';
      const own = { ...checklistOf({ a: { group: 'g' } }), id, form: another } as unknown as AnyDefinition;
      expect([id, wordingOf(own), nameOf(id, 'en', [own])]).toEqual([id, undefined, id]);
    }
  });

  test('a verdict of a framework that has the id of a catalogue of the library is told by its ids', () => {
    const definition = { ...checklistOf({ a: { group: 'g' } }), id: 'collaboration-obstacles' };
    const said = explain(score(definition, { a: 'out' }), { locale: 'en', definition });
    expect(said.framework).toBe('collaboration-obstacles');
    expect(said.table.rows.map(([group]) => group)).toEqual(['g']);
  });
});

describe('how what moved is called, and how it stands', () => {
  const told = assessmentWords.en;
  const { status, findingOutcome, progress } = dictionaries.en;
  test.each([
    ['typology', 'xq-one', 'the first type'],
    ['typology', 'xq-near', 'the nearness'],
    ['ladder', 'xq-low', 'the low rung'],
    ['checklist', 'xq-place', 'the place'],
    ['checklist', 'xq-scale', 'the scale'],
    ['propositions', 'xq-fairly', 'the fair rule'],
    ['propositions', 'xq-crop', 'the crop'],
    ['roleModel', 'xq-lend', 'the lending'],
    ['process', 'xq-first', 'the first phase'],
    ['process', 'xq-soil', 'the digging'],
    ['process', 'xq-water.by', '“the watering” was done by the pupils'],
    ['typology', 'xq-nothing', 'xq-nothing'],
    ['checklist', 'toString', 'toString'],
  ] as const)('%s: %s', (form, id, name) => {
    const own = frames[form];
    expect(memberNamer(own, labelsOf(own, nothingJudged, words))(id)).toBe(name);
  });

  test.each([
    ['typology', 'xq-one', 'certain', status.certain],
    ['ladder', 'xq-low', 'excluded', status.excluded],
    ['profile', 'xq-firm', 'possible', status.possible],
    ['checklist', 'xq-clerk', 'met', 'there'],
    ['checklist', 'xq-clerk', 'failed', 'missing'],
    // What speaks against the whole is there where it fails.
    ['checklist', 'xq-flood', 'met', 'missing'],
    ['checklist', 'xq-flood', 'failed', 'there'],
    ['checklist', 'xq-flood', 'open', status.possible],
    ['checklist', 'xq-flood', 'inapplicable', status.inapplicable],
    ['index', 'xq-short', 'met', 'missing'],
    ['index', 'xq-close', 'met', 'there'],
    ['index', 'xq-close', 'unknown', 'unknown'],
    ['propositions', 'xq-fairly', 'passed', findingOutcome.passed],
    ['propositions', 'xq-fairly', 'cannot-tell', 'undecided'],
    ['roleModel', 'xq-lend', 'failed', findingOutcome.failed],
    ['roleModel', 'xq-lend', 'cannot-tell', 'undecided'],
    ['process', 'xq-soil', 'passed', findingOutcome.passed],
    ['process', 'xq-soil', 'cannot-tell', 'undecided'],
    ['process', 'xq-first', 'begun', progress.standing.begun],
    ['process', 'xq-first', 'inapplicable', progress.standing.inapplicable],
    ['typology', 'xq-one', 'strange', 'strange'],
    ['checklist', 'toString', 'met', 'there'],
  ] as const)('%s: %s that is %s', (form, id, standing, said) => {
    expect(standingText(frames[form], id, standing as never, told, words)).toBe(said);
  });

  test('a rule is called by its own words, even where these are its id and a question of that id has others', () => {
    const { wording } = propositions;
    const rules = { 'xq-crop': { label: { en: 'xq-crop', id: 'xq-crop' } } };
    const own = { ...propositions, wording: { ...wording, rules } } as unknown as Definition;
    const name = memberNamer(own, labelsOf(own, nothingJudged, words));
    expect([name('xq-crop'), name('xq-share')]).toEqual(['xq-crop', 'the share']);
  });

  test('a score stands as its numbers', () => {
    const said = (standing: { lo: number; hi: number } | null) =>
      standingText(checklist as Definition, 'xq-place', standing as never, told, words);
    expect([said({ lo: 0.25, hi: 0.5 }), said(null)]).toEqual(['0.25 to 0.5', 'not applicable']);
  });
});

describe('what is asked, with its answers', () => {
  const textsOf = (definition: Definition, points?: number) => questionTexts(definition, words, points);

  test('of a framework with words', () => {
    expect(textsOf(typology as Definition)('xq-typology.xq-near')).toEqual({
      label: 'the nearness',
      question: 'the nearness?',
      answers: { in: 'the a', 'mostly-in': 'the b', 'mostly-out': 'the c', out: 'the d' },
    });
    expect(textsOf(profile as Definition)('xq-profile.xq-pay')).toEqual({
      label: 'the payment',
      question: 'the payment?',
      answers: { 'xq-loose': 'the e', 'xq-firm': 'the f' },
    });
  });

  test.each([
    ['checklist', 'xq-clerk', 'item', 'the clerk in full', sharedRubrics.checklist],
    ['roleModel', 'xq-keeper', 'role', 'the keeper in full', sharedRubrics['role-model']],
    ['roleModel', 'xq-lend', 'duty', undefined, sharedRubrics['role-model']],
    ['process', 'xq-soil', 'task', 'the digging in full', sharedRubrics.process],
    ['index', 'xq-close', 'statement', 'the closeness in full', {}],
    ['levelled', 'xq-close', 'item', 'the closeness in full', sharedRubrics.checklist],
  ] as const)('of a form that asks the same of all: %s, %s', (form, id, ask, says, rubric) => {
    const texts = textsOf(frames[form])(`${frames[form].id}.${id}`);
    expect(texts.ask).toBe(ask);
    expect(texts.says).toBe(says);
    expect('says' in texts).toBe(says !== undefined);
    expect(texts.answers).toEqual(
      Object.fromEntries(Object.entries(rubric).map(([level, meaning]) => [level, meaning.en])),
    );
  });

  test('a statement is asked for as many points as are known', () => {
    const question = (points?: number) => textsOf(index as Definition, points)('xq-index.xq-close').question;
    expect(question(7)).toContain(' to 7 (');
    expect(question()).toContain(' to n (');
  });

  test('a sub-question, and one of which nothing is known', () => {
    const asked = ownWords.attributes['xq-near'];
    const parted = {
      ...typology,
      wording: {
        ...ownWords,
        attributes: { 'xq-near': { ...asked, parts: { half: ownWords.attributes['xq-far'] } } },
      },
    } as unknown as Definition;
    const texts = textsOf(parted);
    expect(texts('xq-typology.xq-near.half').label).toBe('the distance');
    expect(textsOf(typology as Definition)('xq-typology.xq-near.half')).toEqual({
      label: 'xq-near.half',
      question: 'xq-near.half',
      answers: {},
    });
    for (const id of ['xq-near.other', 'gone', 'gone.half', 'toString'])
      expect(texts(`xq-typology.${id}`)).toEqual({ label: id, question: id, answers: {} });
  });

  test('of a checklist without words the meaning of the levels is told all the same', () => {
    const plain = checklistOf({ a: { group: 'g' } });
    expect(textsOf(plain as Definition)('made.a')).toEqual({
      label: 'a',
      question: 'a',
      answers: Object.fromEntries(
        Object.entries(sharedRubrics.checklist).map(([level, { en }]) => [level, en]),
      ),
    });
  });
});
