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

// The words of a framework in each form, damaged in every place by itself: the one fault that there is names that place.

const said = { en: 'said', id: 'kata' };
const statements = { 'xq-band': { ...ours } };
const words = { statements: { 'xq-band': said } };
const caution = said;
const pair = { example: said, counterExample: said };

/** With statements and a caution, and examples of a question where it asks any. */
function worded(definition: { readonly wording: object }, asked?: string): object {
  const examples = asked === undefined ? {} : { examples: { [asked]: pair } };
  const wording = { ...definition.wording, ...words, caution, ...examples };
  return { ...definition, statements, wording };
}

const parted = {
  ...typology,
  attributes: { ...typology.attributes, 'xq-far': { ...typology.attributes['xq-far'], parts: ['xq-mile'] } },
  wording: {
    ...typology.wording,
    caution,
    examples: { 'xq-far.xq-mile': pair, 'xq-near': pair },
    attributes: {
      ...typology.wording?.attributes,
      'xq-far': {
        ...typology.wording?.attributes['xq-far'],
        parts: { 'xq-mile': typology.wording?.attributes['xq-near'] },
      },
    },
  },
};
const described = {
  ...worded(catalogue as never),
  wording: {
    ...catalogue.wording,
    ...words,
    entries: { 'xq-fund': { ...catalogue.wording?.entries['xq-fund'], description: said } },
  },
};

const forms: readonly [string, object, (given: never) => unknown][] = [
  ['typology', parted, defineTypology],
  ['ladder', worded(ladder as never, 'xq-told'), defineLadder],
  ['profile', worded(profile as never, 'xq-pay'), defineProfile],
  ['checklist', worded(checklist as never, 'xq-clerk'), defineChecklist],
  ['index', worded(index as never, 'xq-close'), defineIndex],
  ['propositions', worded(propositions as never, 'xq-crop'), definePropositions],
  ['role model', worded(roleModel as never, 'xq-lend'), defineRoleModel],
  ['process', worded(process as never, 'xq-soil'), defineProcess],
  ['procedure', worded(procedure as never), defineProcedure],
  ['catalogue', described, defineCatalogue],
];

/** What need not be worded, and so may be left out. */
const isOptional = (path: string) =>
  /^wording\.(caution|examples|examples\.[^.]+(\.xq-mile)?|entries\.xq-fund\.description)$/.test(path);

describe.each(forms)('the words of a %s', (_, definition, define) => {
  const places = [...partsOf(Reflect.get(definition, 'wording'), ['wording'])];
  const remedyOf = (path: readonly string[], value: unknown) =>
    inOrder(thrownBy(() => define(changed(definition, path, value) as never)).remedy);

  test('pass as they are, and without what need not be worded', () => {
    expect(define(definition as never)).toBe(definition);
    for (const { path } of places.filter(({ path }) => isOptional(path.join('.')))) {
      const less = changed(definition, path, undefined);
      expect(define(less as never)).toBe(less);
    }
  });

  test('are told where something is left out, or is no text or table', () => {
    for (const { path, part } of places) {
      const at = path.join('.');
      if (isOptional(at) || at === 'wording' || at === entry) continue;
      const missing = typeof part === 'string' ? `${at}: a text.` : `${at}: words for ${keysOf(at, part)}.`;
      for (const value of [undefined, 5]) expect(remedyOf(path, value)).toBe(missing);
      expect(remedyOf(path, typeof part === 'string' ? ' ' : 'all')).toBe(missing);
    }
  });

  test('are told where something is worded that there is none of', () => {
    for (const { path, part } of places) {
      const at = path.join('.');
      if (typeof part === 'string' || at === 'wording.examples' || at === entry) continue;
      expect(remedyOf([...path, 'xq-none'], said)).toBe(`${at}: 'xq-none' is none of ${keysOf(at, part)}.`);
    }
  });

  test('are an object', () => {
    for (const value of [null, 5, 'all', [said]])
      expect(remedyOf(['wording'], value)).toBe(
        `wording: an object with ${keysOf('wording', Reflect.get(definition, 'wording'))}.`,
      );
  });
});

/** Of an entry of a catalogue its columns are told apart from the rest. */
const entry = 'wording.entries.xq-fund';

test('the words of an entry are told without its columns, and these by themselves', () => {
  const remedyOf = (path: readonly string[], value: unknown) =>
    thrownBy(() => defineCatalogue(changed(described, path, value) as never)).remedy;
  const path = entry.split('.');
  for (const value of [undefined, null, 5, 'all', []])
    expect(remedyOf(path, value)).toBe(`${entry}: words for label. ${entry}.columns: words for xq-limit.`);
  expect(remedyOf([...path, 'xq-none'], said)).toBe(`${entry}: 'xq-none' is none of label, description.`);
});

/** What has to be worded there. */
function keysOf(at: string, part: unknown): string {
  return Object.keys(Object(part))
    .filter((key) => !isOptional(`${at}.${key}`))
    .sort()
    .join(', ');
}

/** A fault with the names that it lists in the order of the alphabet. */
function inOrder(fault: string): string {
  return fault.replace(
    /(words for|is none of|an object with) ([^.]+)\.$/,
    (_, words, names) => `${words} ${names.split(', ').sort().join(', ')}.`,
  );
}
