import { describe, expect, test } from 'vitest';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { thrownBy } from '../core/thrown-by.js';
import {
  catalogue,
  checklist,
  index,
  ladder,
  ours,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from './frameworks.js';
import { changed, partsOf } from './places.js';

// A framework in each form that says all that its form can say, damaged in every place by itself: that place is named.

const statements = (...of: string[]) => ({ 'xq-band': { of, ...ours } });
const asked = typology.attributes['xq-near'];
const roleFacts = [
  {
    shows: 'in',
    list: 'contributions',
    by: { pillar: 'xq-folk' },
    exceptKinds: ['club'],
    to: { stakeholder: 'xq-readers' },
    resource: ['funds', 'land'],
    fund: ['donation'],
    functions: ['planning'],
  },
  { shows: 'out', list: 'roles', by: { role: 'xq-keeper' }, role: 'xq-keeper', duties: ['xq-lend'] },
  { shows: 'in', list: 'dependencies', kind: ['financial'] },
  { shows: 'in', list: 'agreements', kind: ['mou'] },
  { shows: 'in', holdsAll: ['xq-keeper'], stakeholder: 'xq-readers' },
];
const facts = [
  { level: 'in', when: 'listed', part: 'xq-mile', lists: ['contributions', 'benefits'], basis: 'ours' },
  { level: 'out', when: 'unlisted', part: 'xq-yard', lists: ['activities'], basis: 'ours' },
];
const dependent = {
  level: 'out',
  when: 'dependent',
  lists: ['dependencies', 'activities'],
  kinds: ['technical'],
  basis: 'ours',
};
const tactics = [{ id: 'xq-catalogue.xq-fund', ...ours }];

const forms: readonly [string, object, (given: never) => unknown][] = [
  [
    'typology',
    {
      ...typology,
      attributes: {
        'xq-near': { ...asked, asks: 'relation', directed: true, afterwards: true },
        'xq-far': { ...asked, asks: 'relation', over: 'strongest', parts: ['xq-mile', 'xq-yard'] },
        'xq-wide': { ...asked, asks: 'partner', over: 'minimum', parts: ['xq-mile', 'xq-yard'], facts },
        'xq-deep': { ...asked, asks: 'relation', directed: true, facts: [dependent] },
      },
      types: { ...typology.types, 'xq-one': { ...typology.types['xq-one'], indicative: { 'xq-far': 'in' } } },
      readings: {
        ...typology.readings,
        'xq-wide': { changes: { 'xq-two': { define: { 'xq-near': 'in' }, drop: ['xq-near'] } }, ...ours },
      },
    },
    defineTypology,
  ],
  [
    'ladder',
    { ...ladder, rungs: { ...ladder.rungs, 'xq-low': { ...ladder.rungs['xq-low'], avoided: true } } },
    defineLadder,
  ],
  [
    'ladder in a partial order',
    { ...ladder, cumulative: undefined, order: [['xq-low', 'xq-high']] },
    defineLadder,
  ],
  ['profile', { ...profile, statements: statements('xq-firm') }, defineProfile],
  [
    'checklist',
    {
      ...checklist,
      ofOneCase: true,
      items: {
        ...checklist.items,
        'xq-clerk': { ...checklist.items['xq-clerk'], parts: ['xq-pen', 'xq-ink'], tactics },
        'xq-pump': { ...checklist.items['xq-flood'], serves: 'xq-scale' },
      },
      statements: statements('xq-place'),
    },
    defineChecklist,
  ],
  ['index', { ...index, statements: statements('xq-fair') }, defineIndex],
  [
    'propositions',
    {
      ...propositions,
      rules: {
        ...propositions.rules,
        'xq-rather': {
          ...propositions.rules['xq-always'],
          if: { 'xq-crop': 'in' },
          then: { 'xq-share': 'out' },
        },
      },
      statements: statements('xq-fairly'),
    },
    definePropositions,
  ],
  [
    'role model',
    {
      ...roleModel,
      pillars: { ...roleModel.pillars, 'xq-folk': { ...roleModel.pillars['xq-folk'], kinds: ['hamlet'] } },
      stakeholders: {
        'xq-readers': {
          ...roleModel.stakeholders['xq-readers'],
          sectors: ['community'],
          elsewhere: ['library'],
        },
      },
      duties: { 'xq-lend': { ...roleModel.duties['xq-lend'], facts: roleFacts } },
      conditions: {
        ...roleModel.conditions,
        'xq-rent': { kind: 'funding', severity: 'note', if: ['xq-lend'], ...ours },
        'xq-peace': { kind: 'standing', stated: false, ...ours },
        'xq-light': { kind: 'standing', finding: false, ...ours },
      },
      goals: { 'xq-joy': { ...ours } },
      statements: statements('xq-folk'),
    },
    defineRoleModel,
  ],
  [
    'process',
    {
      ...process,
      phases: {
        ...process.phases,
        'xq-last': { function: 'controlling', ...ours },
        'xq-plan': { function: 'planning', ...ours },
      },
      actors: { 'xq-pupils': { kinds: ['class'], sectors: ['community'], ...ours } },
      statements: statements('xq-first'),
    },
    defineProcess,
  ],
  [
    'procedure',
    {
      ...procedure,
      events: {
        ...procedure.events,
        'xq-grant': { ...procedure.events['xq-grant'], addressee: 'xq-school', through: 'xq-school' },
      },
      cadences: { 'xq-yearly': { event: 'xq-grant', every: { months: 12 }, severity: 'note', ...ours } },
      statements: statements('xq-sent', 'xq-send'),
    },
    defineProcedure,
  ],
  [
    'catalogue',
    {
      ...catalogue,
      entries: {
        'xq-fund': { ...catalogue.entries['xq-fund'], studies: ['A study'], seenIn: ['A town'] },
      },
      statements: statements('xq-fund'),
    },
    defineCatalogue,
  ],
];

/** How a fault names a place: a list and not what stands in it, a citation by the list of them, `basis` as a whole. */
function placeOf(path: readonly string[]): string {
  if (path[0] === 'basis') return 'basis';
  const cited = path.indexOf('source');
  return (cited < 0 ? path : path.slice(0, cited + 1))
    .join('.')
    .replace(/(facts\.\d+\.(by|to))\..*/, '$1')
    .replace(/(?<!tactics|facts)\.\d+$/, '')
    .replace(/\.(\d+)/g, '[$1]');
}

/** What is a text of its own, and names nothing. */
const isFree = (path: readonly string[]) =>
  /(^|\.)source\.\d+\.(text|locator)$|\.(studies|seenIn)\.\d+$/.test(path.join('.'));

describe.each(forms)('a %s is told what is wrong', (form, given, define) => {
  const { wording: _words, ...definition } = JSON.parse(JSON.stringify(given));
  const places = [...partsOf(definition)].filter(({ path }) => path.length > 0 && path[0] !== 'form');
  /** What is said of a definition that is changed in one place; an empty text where nothing is. */
  const faultsOf = (path: readonly string[], value: unknown) => {
    const own = changed(definition, path, value);
    let faults = '';
    try {
      define(own as never);
    } catch (error) {
      const { code, parameter, remedy } = thrownBy(() => {
        throw error;
      });
      expect(code).toBe('invalid-definition');
      faults = parameter === 'definition' ? remedy : `${parameter.replace('definition.', '')}: ${remedy}`;
    }
    return faults;
  };

  test('but passes as it is', () => {
    expect(define(definition as never)).toBe(definition);
  });

  test('where it has a key that means nothing', () => {
    expect(faultsOf(['xq-odd'], 'Xq')).toBe("definition: there is no key 'xq-odd'.");
    for (const { path, part } of places) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      const place = placeOf(path);
      const last = path.at(-1) ?? '';
      const isTable = Object.keys(part).every((key) => key.startsWith('xq-'));
      const found = faultsOf([...path, 'xq-odd'], 'Xq');
      if (path.includes('source'))
        expect(found).toBe(`${place}: at least one citation, { ref } to the bibliography or { text }.`);
      else if (place === 'basis')
        expect(found).toMatch(/^basis: model( and rule)?, each published, adapted, ours\.$/);
      else if (/facts\[\d+\]\.(by|to)$/.test(place))
        expect(found).toBe(`${place}: { pillar }, { stakeholder } or { role }, one that there is.`);
      else if (last === 'statements' || last === 'goals')
        expect(found).toBe(`${place}.xq-odd: an object with basis and source.`);
      else if (last === 'changes' || (isTable && path.length === 1)) expect(found).toMatch(hasNotItsShape);
      else if (isTable)
        expect(found).toMatch(/^(\S+): 'xq-odd' is no (attribute|indicator)\. \1\.xq-odd: 'in' or 'out'\.$/);
      else expect(found).toBe(`${place}: there is no key 'xq-odd'.`);
    }
  });

  test('where an id is not written as ids are, in whatever table', () => {
    const members = places.filter(({ path }) => path.length === 2 && path[1]?.startsWith('xq-'));
    expect(new Set(members.map(({ path: [table] }) => table)).size).toBeGreaterThan(1);
    for (const {
      path: [table = ''],
      part,
    } of members)
      expect(faultsOf([table, 'Xq Odd'], part)).toContain("'Xq Odd': write ids in lower-case kebab-case, ");
  });

  test('where something names what there is none of', () => {
    for (const { path, part } of places) {
      if (typeof part === 'object' || isFree(path)) continue;
      const place = placeOf(path);
      const found = ` ${faultsOf(path, 'Xq Odd')}`;
      expect(found).toContain(shapes.test(`${form} ${place}`) ? ' Give a' : ` ${place}: `);
      // What is listed there is accepted there.
      const listed = found.split(` ${place}: one of `)[1]?.split('.')[0]?.split(', ') ?? [];
      for (const one of listed) {
        expect(one).not.toBe('');
        if (one.startsWith('the ')) continue;
        expect(` ${faultsOf(path, one)}`).not.toContain(` ${place}: one of`);
      }
    }
  });

  test('where a list names one more, that there is none of', () => {
    for (const { path, part } of places) {
      if (!Array.isArray(part) || path.at(-1) === 'order') continue;
      const own = [...path, String(part.length)];
      const place = placeOf(own);
      if (isFree(own)) expect(faultsOf(own, 'Xq Odd')).toBe('');
      else expect(` ${faultsOf(own, 'Xq Odd')}`).toContain(` ${place}: `);
    }
  });

  test('where a text stands for a list, or a number for a text that names something', () => {
    for (const { path, part } of places) {
      const at = path.join('.');
      if (typeof part === 'object' ? !Array.isArray(part) : isFree(path)) continue;
      const found = faultsOf(path, typeof part === 'string' ? 5 : 'xq-odd');
      const place = placeOf(path);
      if (hasNotItsShape.test(found)) continue;
      expect([at, ` ${found}`]).toEqual([at, expect.stringContaining(` ${place}`)]);
    }
  });

  test('where it is not said who speaks, of what kind it is, or how grave', () => {
    for (const { path } of places) {
      const place = placeOf(path);
      if (!/^(basis|rubric|source|kind|severity|asks|polarity|version|id)$/.test(path.at(-1) ?? '')) continue;
      const found = faultsOf(path, undefined);
      if (/^conditions\.[^.]+\.severity$|facts\[\d+\]\.kind$/.test(place)) expect(found).toBe('');
      else if (shapes.test(`${form} ${place}`)) expect(found).toMatch(hasNotItsShape);
      else expect(` ${found}`).toContain(` ${place}: `);
    }
  });
});

/** What is said of a definition as a whole, and not that something in it throws. */
const hasNotItsShape = /^(\S+: )?Give (an? |propositions)/;

/** That without which a definition has not the shape of its form; this is told as a whole. */
const shapes =
  /^(ladder order|index scale|process order\.source|procedure source|catalogue entries\.xq-fund\.source)$/;
