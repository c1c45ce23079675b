import { readdirSync, readFileSync } from 'node:fs';
import type { Case, Observation } from '../../src/case/case.js';

const folder = new URL('../../docs/cases/', import.meta.url);

/** Every published case, by its id. */
export const publishedCases: ReadonlyMap<string, Case> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case)
    .map((subject) => [subject.id, subject]),
);

/** A case of a company and a community in which only this stands. */
export function caseOf(facts: Partial<Case> = {}, id = 'case'): Case {
  return {
    schema: 'kemitraan/case@1',
    id,
    title: 'A case',
    parties: [
      { id: 'firm', name: 'Firm', sector: 'business' },
      { id: 'village', name: 'Village', sector: 'community' },
    ],
    ...facts,
  };
}

/** Judgements by one coder, by full indicator. */
export function judged(levels: Readonly<Record<string, Observation['level']>>, date?: string): Observation[] {
  return Object.entries(levels).map(([indicator, level]) => ({
    id: `${indicator}-${date ?? 'undated'}`.replaceAll('.', '-'),
    indicator,
    level,
    coder: 'a',
    ...(date !== undefined && { date }),
  }));
}
