import { groupBy } from '../../case/group-by.js';
import { nonLevels } from '../../core/level.js';
import type { Vocabulary } from '../known.js';
import type { Keywords } from './json-schema.js';

/** What the level of an observation, and whom it names, has to be, by what its indicator asks. */
export function observationConditions({
  columnsOf,
  likert,
  sectorsOf,
}: Pick<Vocabulary, 'columnsOf' | 'likert' | 'sectorsOf'>): Keywords[] {
  const nothing = { type: 'string', enum: [...nonLevels] };
  const asks = (indicators: readonly string[]) => ({
    properties: { indicator: { enum: indicators } },
    required: ['indicator'],
  });
  const only = (level: Keywords) => ({ properties: { level } });
  const profiles = [...groupBy(columnsOf, ([, columns]) => JSON.stringify(columns))].map(
    ([columns, rows]) => ({
      if: asks(rows.map(([indicator]) => indicator)),
      then: only({ anyOf: [nothing, { type: 'array', items: { enum: JSON.parse(columns) } }] }),
    }),
  );
  const answered = [...likert];
  const others = [...columnsOf.keys(), ...answered];
  return [
    {
      if: { properties: { level: { const: 'not-applicable' } }, required: ['level'] },
      then: { properties: { note: true }, required: ['note'] },
    },
    {
      if: asks([...sectorsOf.keys()]),
      then: { properties: { about: true }, required: ['about'] },
    },
    ...profiles,
    {
      if: asks(answered),
      then: only({ anyOf: [nothing, { type: 'object' }] }),
    },
    {
      if: asks(others),
      then: true,
      else: only({ anyOf: [{ type: 'string' }, { type: 'number' }] }),
    },
  ];
}

/** What a published finding names is of its framework, where that is known. */
export function memberConditions({ membersOf }: Pick<Vocabulary, 'membersOf'>): Keywords[] {
  return [...membersOf].map(([framework, members]) => {
    const some = { type: 'array', items: { enum: [...members] } };
    return {
      if: { properties: { framework: { const: framework } }, required: ['framework'] },
      then: { properties: { holds: some, excludes: some } },
    };
  });
}
