import { expect, test } from 'vitest';
import { classifyArchetype } from '../../src/archetypes.js';
import type { Case, Observation } from '../../src/case/case.js';
import { committed, rowsOf } from './rows.js';

interface Legend {
  readonly levels: Readonly<Record<string, unknown>>;
  readonly memberships: Readonly<Record<string, readonly [number, number] | null>>;
  readonly statements: readonly { readonly coder: string; readonly about?: string; readonly date: string }[];
}
const { levels, memberships, statements } = JSON.parse(committed('legend.json')) as Legend;

/** The case of a row: a statement for each character that is none of `.`. */
function caseOf(input: string): Case {
  const observations = [...input].flatMap((symbol, index): Observation[] => {
    const { coder = '', about, date = '' } = statements[index] ?? {};
    if (symbol === '.') return [];
    const level = levels[symbol] as 'in';
    const row = { indicator: 'partnership-archetypes.importance', level, coder, date, note: 'told' };
    return [about === undefined ? row : { ...row, about: [about] }];
  });
  const parties = ['first', 'second'].map((id) => ({ id, name: id, sector: 'other' as const }));
  return { schema: 'kemitraan/case@1', id: 'case', title: 'A case', parties, observations };
}

test('statements of several observers come to what the rows say', () => {
  const wrong: unknown[] = [];
  for (const row of rowsOf('observations.tsv')) {
    const [input = '', answer = ''] = row.split('\t');
    const { inputs, disagreements } = classifyArchetype(caseOf(input));
    const bounds = memberships[answer[0] ?? ''];
    const expected = bounds ? { lo: bounds[0], hi: bounds[1] } : 'not-applicable';
    const differ = disagreements.some(({ indicator }) => indicator === 'importance');
    if (JSON.stringify([inputs.importance, differ]) !== JSON.stringify([expected, answer[1] === 'd']))
      wrong.push([row, inputs.importance, differ]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
