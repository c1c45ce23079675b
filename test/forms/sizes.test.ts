import { describe, expect, test } from 'vitest';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import { advance } from '../../src/forms/procedure/advance.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import {
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
