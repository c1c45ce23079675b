import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../src/forms/definition.js';
import { askable } from '../../../src/forms/questionnaire/askable.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { sigerMu } from '../../../src/governance.js';
import { organisationPublicRelationship } from '../../../src/relationship.js';
import { thrownBy } from '../../core/thrown-by.js';
import { catalogue, checklist, ladder, procedure, profile, typology } from '../../own/frameworks.js';

const changed = (definition: object, change: object): never => ({ ...definition, ...change }) as never;
const item = Object.values(checklist.items)[0] ?? {};
const items = (table: object) => changed(checklist, { items: table });
const columns = (id: string) => {
  const [column] = Object.values(profile.columns);
  return changed(profile, { columns: { ...profile.columns, [id]: column } });
};

describe('what a form can ask', () => {
  test('is one framework, or several in their order', () => {
    expect(askable('toForm', typology)).toEqual([typology]);
    expect(askable('toForm', [profile, typology, ladder])).toEqual([profile, typology, ladder]);
  });
});

describe('the questions of a form', () => {
  const questionsIn = (...definitions: readonly Definition[]) => questionnaireOf(definitions);

  test('are asked of whom the framework is about, where it is about one party at a time', () => {
    expect(questionsIn({ ...ladder, each: ['community'] } as never).map(({ each }) => each)).toEqual([
      ['community'],
    ]);
    expect(questionsIn(typology)[0]).not.toHaveProperty('each');
  });

  test('are answered with levels, columns of a profile, or points on a scale', () => {
    const answersOf = (definition: Definition) =>
      new Set(questionsIn(definition)[0]?.questions.map(({ answer }) => answer));
    expect(answersOf(typology)).toEqual(new Set(['level']));
    expect(answersOf(profile)).toEqual(new Set(['columns']));
    expect(answersOf(organisationPublicRelationship)).toEqual(new Set(['scale']));
    expect(answersOf(sigerMu)).toEqual(new Set(['level']));
  });

  test('have a direction just where the indicator has one', () => {
    const directed = (definition: Definition) =>
      questionsIn(definition)[0]?.questions.flatMap(({ id, isDirected }) => (isDirected ? [id] : []));
    expect(directed(partnershipArchetypes)).toEqual(
      Object.entries<object>(partnershipArchetypes.attributes).flatMap(([id, spec]) =>
        'directed' in spec ? [id] : [],
      ),
    );
    expect(directed(typology)).toEqual([]);
    expect(directed(profile)).toEqual([]);
  });

  test('with sub-questions are asked by those alone', () => {
    const [section] = questionsIn(partnershipArchetypes);
    const asked = section?.questions.map(({ id }) => id) ?? [];
    expect(asked).not.toContain('mutual-benefit');
    const parts: readonly string[] = partnershipArchetypes.attributes['mutual-benefit'].parts;
    expect(asked.filter((id) => id.startsWith('mutual-benefit'))).toEqual(
      parts.map((part) => `mutual-benefit.${part}`),
    );
  });
});

describe('what no form can ask is refused, with its place', () => {
  test.each<[string, unknown, string, string]>([
    ['none', [], 'definitions', 'Give a definition, or a list of at least one.'],
    ['nothing', undefined, 'definitions', 'Give a definition, such as defineTypology returns'],
    ['one twice', [typology, ladder, typology], 'definitions[2]', 'Give each framework once.'],
    ['a catalogue', catalogue, 'definitions', 'a catalogue is looked up with lookUp'],
    ['a catalogue among others', [typology, catalogue], 'definitions[1]', 'looked up with lookUp'],
    ['a procedure', [procedure], 'definitions[0]', 'a procedure reads a history'],
    ['an id in capitals', changed(typology, { id: 'Own' }), 'definitions.id', 'kebab-case'],
    [
      'an id in capitals among others',
      [ladder, changed(typology, { id: 'Own' })],
      'definitions[1].id',
      'kebab',
    ],
    [
      'a version of two numbers',
      changed(typology, { version: '1.0' }),
      'definitions.version',
      'three numbers',
    ],
    ['a framework that asks nothing', items({}), 'definitions', 'Leave it out: it asks nothing.'],
    [
      'a question to nobody',
      items({ one: { ...item, asks: 'the world' } }),
      'definitions',
      'of one of partnership, partner, party, relation.',
    ],
    ['a question with a space in its id', items({ 'o n e': item }), 'definitions', 'kebab-case'],
    ['a column with a space in its id', columns('o n e'), 'definitions', 'kebab-case'],
    [
      'a column that is an answer by itself',
      columns('unknown'),
      'definitions',
      'this one is an answer by itself',
    ],
    [
      'a sub-question of the id of a question',
      items({ one: { ...item, parts: ['a'] }, 'one.a': item }),
      'definitions',
      'Give each question an id of its own.',
    ],
    [
      'a list that throws',
      new Proxy([typology], {
        get: () => {
          throw new TypeError('no');
        },
      }),
      'definitions',
      'throws when it is read',
    ],
  ])('%s', (_, given, parameter, remedy) => {
    const error = thrownBy(() => askable('toForm', given as never));
    expect(error).toMatchObject({ function: 'toForm', code: 'invalid-definition', parameter });
    expect(error.remedy).toContain(remedy);
  });

  test('under the name that the caller gives what is given', () => {
    expect(thrownBy(() => askable('fromForm', [], 'options.definitions'))).toMatchObject({
      function: 'fromForm',
      parameter: 'options.definitions',
    });
  });
});
