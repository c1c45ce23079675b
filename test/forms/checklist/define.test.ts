import { describe, expect, test } from 'vitest';
import { defineChecklist } from '../../../src/forms/checklist/define.js';
import type { ChecklistDefinition } from '../../../src/forms/checklist/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ours } from './made.js';

const said = { en: 'Said', id: 'Dikatakan' };
const member = { label: said, description: said };
const item = { group: 'people', asks: 'partnership', polarity: 'for', rubric: 'ours', ...ours } as const;

const good = deepFreeze({
  form: 'checklist',
  id: 'own-list',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  groups: { people: ours, money: ours },
  stakeholders: { office: ours },
  items: {
    team: { ...item, mandatory: true, by: ['office'], tactics: [{ id: 'other.one', ...ours }] },
    course: { ...item, serves: 'team' },
    'm.1': { ...item, group: 'money', polarity: 'against' },
  },
  statements: { whole: { of: ['money'], ...ours } },
} as const);

const wording = {
  label: said,
  groups: { people: said, money: said },
  stakeholders: { office: said },
  items: { team: member, course: member, 'm.1': member },
  statements: { whole: said },
};

/** A definition as a caller without the compiler may give it. */
function written(json: object): ChecklistDefinition {
  return JSON.parse(JSON.stringify(json));
}

const refusalOf = (change: object) => thrownBy(() => defineChecklist(written({ ...good, ...change })));
const team = (change: object) => ({ items: { ...good.items, team: { ...good.items.team, ...change } } });
const course = (change: object) => ({ items: { ...good.items, course: { ...item, ...change } } });
const bases = 'published, adapted, ours';
const citation = 'at least one citation, { ref } to the bibliography or { text }.';

describe('a sound checklist', () => {
  test.each<[string, object]>([
    ['without words', {}],
    ['with words', { wording }],
    ['with words and a caution', { wording: { ...wording, caution: said } }],
    ['without statements', { statements: undefined }],
  ])('%s is handed back as it is', (_, change) => {
    const definition = written({ ...good, ...change });
    expect(defineChecklist(definition)).toBe(definition);
  });
});

describe('a checklist that is otherwise sound', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { order: 'total' }, "definition: there is no key 'order'."],
    ['an id in capitals', { id: 'Own' }, "id: write 'Own' in kebab-case."],
    ['a version of two numbers', { version: '1.0' }, 'version: three numbers, such as 1.0.0.'],
    ['no basis of the rule', { basis: { model: 'ours' } }, `basis: model and rule, each ${bases}.`],
    ['no source', { source: [] }, `source: ${citation}`],
    [
      'a group that there is none of',
      { items: { ...good.items, 'm.1': { ...item, group: 'land' } } },
      "items.m.1.group: 'land' is no group.",
    ],
    [
      'a group as of every object',
      { items: { ...good.items, 'm.1': { ...item, group: 'constructor' } } },
      "items.m.1.group: 'constructor' is no group.",
    ],
    [
      'a tactic whose id is a number',
      team({ tactics: [{ id: 7, ...ours }] }),
      "items.team.tactics[0].id: a full id, '<framework>.<tactic>'.",
    ],
    [
      'a polarity of neither',
      team({ polarity: 'with' }),
      'items.team.polarity: one of for, against, not-stated.',
    ],
    ['mandatory that is no', team({ mandatory: false }), 'items.team.mandatory: true, or left out.'],
    [
      'mandatory of no direction',
      team({ polarity: 'not-stated' }),
      'items.team.mandatory: only for an item that is scored.',
    ],
    [
      'mandatory of a means',
      course({ serves: 'team', mandatory: true }),
      'items.course.mandatory: only for an item that is scored.',
    ],
    [
      'a stakeholder that there is none of',
      team({ by: ['office', 'king'] }),
      "items.team.by: 'king' is no stakeholder.",
    ],
    [
      'a means to itself',
      course({ serves: 'course' }),
      "items.course.serves: 'course' is no other item. items.course.serves: 'course' only serves an item itself.",
    ],
    ['a means to nothing', course({ serves: 'fame' }), "items.course.serves: 'fame' is no other item."],
    [
      'a means to what is of every object',
      course({ serves: 'constructor' }),
      "items.course.serves: 'constructor' is no other item.",
    ],
    ['a means to another group', course({ serves: 'm.1' }), 'items.course.serves: an item of its own group.'],
    [
      'a means to a means',
      { items: { ...good.items, more: { ...item, serves: 'course' } } },
      "items.more.serves: 'course' only serves an item itself.",
    ],
    [
      'a tactic without a framework',
      team({ tactics: [{ id: 'one', ...ours }] }),
      "items.team.tactics[0].id: a full id, '<framework>.<tactic>'.",
    ],
    [
      'a tactic with a space',
      team({ tactics: [{ id: 'other.a b', ...ours }] }),
      "items.team.tactics[0].id: a full id, '<framework>.<tactic>'.",
    ],
    [
      'a tactic with nothing between two dots',
      team({ tactics: [{ id: 'other.a..b', ...ours }] }),
      "items.team.tactics[0].id: a full id, '<framework>.<tactic>'.",
    ],
    [
      'a tactic without a source',
      team({ tactics: [{ id: 'other.one', basis: 'ours' }] }),
      `items.team.tactics[0].source: ${citation}`,
    ],
    [
      'a tactic that is text',
      team({ tactics: ['other.one'] }),
      'items.team.tactics[0]: an object with id, basis and source.',
    ],
    [
      'a key of a tactic',
      team({ tactics: [{ id: 'other.one', how: 1, ...ours }] }),
      "items.team.tactics[0]: there is no key 'how'.",
    ],
    ['a key of an item', team({ weight: 1 }), "items.team: there is no key 'weight'."],
    [
      'an item asked of a party',
      team({ asks: 'party' }),
      "items.team.asks: 'party' if and only if the definition has each.",
    ],
    [
      'a key of a group',
      { groups: { ...good.groups, people: { weight: 1, ...ours } } },
      "groups.people: there is no key 'weight'.",
    ],
    [
      'no basis of a stakeholder',
      { stakeholders: { office: { source: ours.source } } },
      `stakeholders.office.basis: one of ${bases}.`,
    ],
    [
      'a sub-question with the id of an item',
      { items: { ...good.items, m: { ...item, parts: ['1'] } } },
      "items.m.parts: write '1' in kebab-case. items: a sub-question has the id of an item.",
    ],
    [
      'an item named as the key of a case',
      { items: { ...good.items, schema: item } },
      "items: 'schema' is the key that tells a case from a record of levels.",
    ],
    [
      'a statement of no group',
      { statements: { whole: { of: ['land'], ...ours } } },
      "statements.whole.of: 'land' is no group.",
    ],
    [
      'a label without a language',
      { wording: { ...wording, label: { en: 'Own' } } },
      'wording.label.id: a text.',
    ],
    [
      'a group without a language',
      { wording: { ...wording, groups: { ...wording.groups, money: { id: 'Uang' } } } },
      'wording.groups.money.en: a text.',
    ],
    [
      'an item without a description',
      { wording: { ...wording, items: { ...wording.items, team: { label: said } } } },
      'wording.items.team.description: words for en, id.',
    ],
    [
      'words in a text',
      { wording: 'words' },
      'wording: an object with label, groups, stakeholders, items, statements.',
    ],
    [
      'words in a text, of groups and items alone',
      {
        wording: 'words',
        stakeholders: undefined,
        statements: undefined,
        items: { team: item, 'm.1': { ...item, group: 'money' } },
      },
      'wording: an object with label, groups, items.',
    ],
    [
      'words of no stakeholder',
      { wording: { ...wording, stakeholders: { office: said, king: said } } },
      "wording.stakeholders: 'king' is none of office.",
    ],
  ])('is refused for %s, and for nothing else', (_, change, fault) => {
    expect(refusalOf(change)).toMatchObject({ code: 'invalid-definition', remedy: fault });
  });

  test.each<[string, object, string]>([
    ['no items', { items: {} }, 'items: at least one.'],
    ['no groups', { groups: {} }, 'groups: at least one.'],
    [
      '65 items',
      { items: Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`i${index}`, item])) },
      'items: at most 64.',
    ],
    [
      '17 groups',
      {
        groups: {
          ...good.groups,
          ...Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`g${index}`, ours])),
        },
      },
      'groups: at most 16.',
    ],
  ])('is refused for %s', (_, change, fault) => {
    expect(refusalOf(change).remedy).toContain(fault);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'checklist'],
    ['another form', { ...good, form: 'ladder' }],
    ['items in a list', { ...good, items: [item] }],
    ['an item that is null', { ...good, items: { team: null } }],
    ['by that is text', { ...good, items: { team: { ...item, by: 'office' } } }],
    ['tactics that are text', { ...good, items: { team: { ...item, tactics: 'other.one' } } }],
    ['stakeholders that are null', { ...good, stakeholders: null }],
  ])('is refused for its shape: %s', (_, definition) => {
    const error = thrownBy(() => defineChecklist(definition as ChecklistDefinition));
    expect(error).toMatchObject({ code: 'invalid-definition', function: 'defineChecklist' });
  });

  test('is told all of its faults at once', () => {
    const error = refusalOf({
      id: 'Bad Id',
      version: 'one',
      colour: 'red',
      items: {
        a: { ...item, group: 'land', polarity: 'up', by: ['king'] },
        b: { ...item, serves: 'b', mandatory: true, tactics: [{ id: 'x', ...ours }] },
      },
      statements: { one: { of: ['sea'], ...ours } },
      wording: { label: { en: 'Own' } },
    });
    expect(error).toMatchObject({
      code: 'invalid-definition',
      function: 'defineChecklist',
      parameter: 'definition',
    });
    const first = ["'Bad Id'", 'version: ', "'colour'", "'land'", 'a.polarity: ', "'king'"];
    const others = ['b.mandatory: ', 'b.serves: ', 'b.tactics[0].id: ', "'sea'", 'wording.label.id: '];
    for (const culprit of [...first, ...others]) expect(error.remedy).toContain(culprit);
  });
});
