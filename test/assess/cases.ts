import { readdirSync, readFileSync } from 'node:fs';
import type { Case, Observation } from '../../src/case/case.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';

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

/** Whether a verdict knows anything: a level, one end of it, or, of a row of a profile, a column that is out. */
export function knowsAnything(verdict: Verdict): boolean {
  const untold = verdict.form === 'profile' ? Object.keys(verdict.status).length : 1;
  return Object.values(verdict.inputs).some((level) => {
    if (level === 'not-applicable') return true;
    return 'lo' in level ? level.hi - level.lo < untold : level.length < untold;
  });
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
