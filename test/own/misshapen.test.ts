import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { classify } from '../../src/forms/classify.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { score } from '../../src/forms/score.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { validate } from '../../src/forms/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import {
  catalogue,
  checklist,
  index,
  ladder,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from './frameworks.js';

type Define = (given: never) => unknown;
const forms: readonly [string, object, Define, string, string][] = [
  ['typology', typology, defineTypology, 'types', 'classify'],
  ['ladder', ladder, defineLadder, 'rungs', 'classify'],
  ['profile', profile, defineProfile, 'columns', 'classify'],
  ['checklist', checklist, defineChecklist, 'groups', 'score'],
  ['index', index, defineIndex, 'items', 'score'],
  ['propositions', propositions, definePropositions, 'rules', 'validate'],
  ['role-model', roleModel, defineRoleModel, 'duties', 'validate'],
  ['process', process, defineProcess, 'phases', 'audit'],
  ['procedure', procedure, defineProcedure, 'events', 'auditHistory'],
  ['catalogue', catalogue, defineCatalogue, 'entries', 'lookUp'],
];

describe.each(forms)(
  'a %s that has not its shape is told at the place',
  (form, definition, define, table) => {
    test.each<[string, unknown, string]>([
      ['nothing at all', null, 'definition'],
      ['no form', { ...definition, form: undefined }, 'definition.form'],
      ['a form that there is none of', { ...definition, form: 'poem' }, 'definition.form'],
      ['an inherited name for a form', { ...definition, form: 'constructor' }, 'definition.form'],
      ['no id', { ...definition, id: 5 }, 'definition.id'],
      ['a table that is missing', { ...definition, [table]: undefined }, `definition.${table}`],
      ['a list for a table', { ...definition, [table]: [] }, `definition.${table}`],
      ['a text for a table', { ...definition, [table]: 'x' }, `definition.${table}`],
      ['a member that is none', { ...definition, [table]: { 'xq-x': 5 } }, `definition.${table}.xq-x`],
    ])('%s', (_, given, parameter) => {
      const error = thrownBy(() => define(given as never));
      expect([error.code, error.parameter]).toEqual(['invalid-definition', parameter]);
      expect(error.remedy).toContain(`form '${form}'`);
    });
  },
);

describe.each(forms)(
  'a %s that is read by another verb is told by which',
  (form, definition, _define, _table, verb) => {
    test.each<[string, Define]>([
      ['classify', (given) => classify(given, {})],
      ['score', (given) => score(given, {})],
      ['validate', (given) => validate(given, {})],
      ['audit', (given) => audit(given, {})],
    ])('by %s', (name, read) => {
      if (name === verb) {
        expect(read(definition as never)).toMatchObject({ form });
        return;
      }
      const error = thrownBy(() => read(definition as never));
      expect([error.function, error.code, error.parameter]).toEqual([
        name,
        'invalid-definition',
        'definition.form',
      ]);
      expect(error.remedy.endsWith(`A definition of this form is read by ${verb}.`)).toBe(true);
    });
  },
);

test('a form that is no text is read by no verb', () => {
  const verbs: readonly ((given: never, input: never) => unknown)[] = [classify, score, validate, audit];
  for (const read of verbs) {
    const { parameter, remedy } = thrownBy(() => read({ ...ladder, form: ['ladder'] } as never, {} as never));
    expect([parameter, remedy.includes('is read by')]).toEqual(['definition.form', false]);
  }
});

test('a definition of no form, and one of several that has not its shape, are told with the place in them', () => {
  const verdict: Verdict = classify(typology, {});
  for (const form of ['poem', 'constructor', ['typology'], undefined]) {
    const given = { ...typology, form } as never;
    const error = thrownBy(() => nextQuestions(given, verdict as never));
    expect([error.code, error.parameter]).toEqual(['invalid-definition', 'definition']);
    expect(error.remedy.startsWith('Give a definition, such as')).toBe(true);
  }
  const error = thrownBy(() =>
    explain(verdict, { locale: 'en', definitions: [{ ...ladder, rungs: 5 }] as never }),
  );
  expect([error.code, error.value === undefined]).toEqual(['invalid-definition', false]);
  expect(error.remedy.startsWith('Its definition.rungs is 5. Give a ladder: ')).toBe(true);
});

test('all faults of a definition are told at once, those of its words too', () => {
  const { remedy } = thrownBy(() =>
    defineLadder({
      ...ladder,
      id: 'Own Ladder',
      version: '1',
      source: [],
      rungs: { ...ladder.rungs, 'xq-high': { ...ladder.rungs['xq-high'], criteria: {} } },
      statements: { 'xq-band': { ...ladder.statements?.['xq-band'], of: ['xq-mid'] } },
      wording: { ...ladder.wording, label: { en: 'Ladder', id: '' } },
    } as never),
  );
  for (const fault of [
    "id: write 'Own Ladder' in kebab-case.",
    'version: three numbers',
    'source: at least one citation',
    'rungs.xq-high.criteria: at least one.',
    "statements.xq-band.of: 'xq-mid' is no rung.",
    'wording.label.id: a text.',
  ])
    expect(remedy).toContain(fault);
});

test('a definition that throws when it is read is refused in words, wherever it is one of several', () => {
  const verdict: Verdict = classify(typology, {});
  const hostile = new Proxy(typology, {
    get: (target, key) => {
      if (key === 'types') throw new TypeError('no');
      return Reflect.get(target, key);
    },
  });
  const getter = Object.defineProperty({ ...ladder }, 'rungs', {
    enumerable: true,
    get: () => {
      throw new TypeError('no');
    },
  });
  for (const one of [
    hostile,
    getter,
    { ...typology, types: Object.create(null, { a: { enumerable: true, get: () => 5 } }) },
  ]) {
    const error = thrownBy(() => explain(verdict, { locale: 'en', definitions: [one] as never }));
    expect(error.code).toBe('invalid-definition');
  }
  expect(thrownBy(() => nextQuestions(5 as never, verdict as never)).code).toBe('invalid-definition');
});
