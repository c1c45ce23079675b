import { describe, expect, test } from 'vitest';
import { audit } from '../../src/forms/audit.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { classify } from '../../src/forms/classify.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { advance } from '../../src/forms/procedure/advance.js';
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
} from '../own/frameworks.js';

// Definitions that no definer has seen, just as large as one may be, and larger by one.

type Fn = (...args: never[]) => unknown;
const classified: Fn = (given) => classify(given, {});
const advanced: Fn = (given) => advance(given, 'xq-sent' as never, 'xq-grant' as never);

/** Of each form what reads it, and how many of each table there may be; a table that may be missing begins with nothing. */
const limits: readonly [form: string, object, Fn, Readonly<Record<string, number>>][] = [
  ['typology', typology, classified, { attributes: 64, types: 16 }],
  ['ladder', ladder, classified, { indicators: 64, rungs: 16 }],
  ['profile', profile, classified, { rows: 64, columns: 16, readings: 16 }],
  ['checklist', checklist, (given) => score(given, {}), { items: 64, groups: 16, stakeholders: 16 }],
  ['index', index, (given) => score(given, {}), { items: 64, groups: 16 }],
  ['propositions', propositions, (given) => validate(given, {}), { indicators: 128, rules: 128 }],
  // Of its 128 questions four stand in the other tables.
  ['role-model', roleModel, (given) => validate(given, {}), { stakeholders: 32, pillars: 124 }],
  ['process', process, (given) => audit(given, {}), { phases: 16, tasks: 128, actors: 16 }],
  [
    'procedure',
    procedure,
    advanced,
    { stages: 16, states: 64, actors: 16, events: 128, guards: 64, contents: 128, deadlines: 16 },
  ],
];

/** The definition with so many members in a table, the first again and again under other ids. */
function sized(definition: object, table: string, size: number): object {
  const members: Record<string, unknown> = { ...Object(Reflect.get(definition, table)) };
  const [first] = Object.values(members);
  for (let n = Object.keys(members).length; n < size; n += 1) members[`xq-more-${n}`] = first;
  return { ...definition, [table]: members };
}

describe.each(limits)('a %s', (form, definition, read, tables) => {
  test.each(Object.entries(tables))('has as many %s as it may have, and no more', (table, most) => {
    expect(Reflect.apply(read, undefined, [sized(definition, table, most)])).toBeTypeOf('object');
    const refused = thrownBy(() => Reflect.apply(read, undefined, [sized(definition, table, most + 1)]));
    const { code, parameter, value } = refused;
    expect([code, parameter]).toEqual(['invalid-definition', 'definition']);
    const told = form === 'role-model' && table === 'pillars' ? '129 questions' : `${most + 1} (${table}|…)`;
    expect(value).toMatch(new RegExp(`^"xq-[a-z]+: (.*, )?${told}`));
  });
});

const procedureLimits = { stages: 16, actors: 16, guards: 64, contents: 128, deadlines: 16 };
/** Of each form how it is declared, and how many of each table there may be. */
const declared: readonly [form: string, object, Fn, Readonly<Record<string, number>>][] = [
  ['typology', typology, defineTypology, { attributes: 64, types: 16, readings: 16 }],
  ['ladder', ladder, defineLadder, { indicators: 64, rungs: 16 }],
  ['profile', profile, defineProfile, { rows: 64, columns: 16, readings: 16 }],
  ['checklist', checklist, defineChecklist, { items: 64, groups: 16, stakeholders: 16 }],
  ['index', index, defineIndex, { items: 64, groups: 16, stakeholders: 16 }],
  ['propositions', propositions, definePropositions, { indicators: 128, rules: 128 }],
  ['role-model', roleModel, defineRoleModel, { duties: 123 }],
  ['process', process, defineProcess, { phases: 16, tasks: 128, actors: 16 }],
  ['procedure', procedure, defineProcedure, procedureLimits],
  ['catalogue', catalogue, defineCatalogue, { entries: 128, groups: 16, columns: 8 }],
];

describe.each(declared)(
  'a %s is declared',
  (form, { wording: _, ...definition }: { wording?: unknown }, define, tables) => {
    const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] };
    const full = form === 'index' ? { ...definition, stakeholders: { 'xq-village': ours } } : definition;

    test.each(Object.entries(tables))('with as many %s as it may have, and no more', (table, most) => {
      const largest = sized(full, table, most);
      expect(Reflect.apply(define, undefined, [largest])).toBe(largest);
      const { remedy } = thrownBy(() => Reflect.apply(define, undefined, [sized(full, table, most + 1)]));
      const [named, limit] =
        form === 'role-model' ? ['pillars, roles, duties, flows and conditions', 128] : [table, most];
      expect(remedy).toBe(`${named}: at most ${limit}.`);
    });
  },
);
