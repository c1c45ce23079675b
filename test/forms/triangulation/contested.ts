import { readdirSync, readFileSync } from 'node:fs';
import type { Case, Observation } from '../../../src/case/case.js';
import { levelNames } from '../../../src/core/level.js';
import { questionsOf } from '../../../src/forms/definition.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { parseCase } from '../../../src/schema.js';

const folder = new URL('../../../docs/cases/', import.meta.url);

/** The names of the coded cases. */
export const caseNames = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** A coded case. */
export function codedCase(name: string): Case {
  const parsed = parseCase(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!parsed.ok) throw new Error(name);
  return parsed.case;
}

/**
 * The case with each row contradicted, echoed or overtaken in turn: by a second coder, by informants of its parties, by the same
 * coder at a time that cannot be ordered, by a row that may be later than June 2015, and by one that does not apply.
 */
export function contested(subject: Case): Case {
  const parties = (subject.parties ?? []).map(({ id }) => id);
  const informants = parties.map((party) => ({ id: `told-by-${party}`, party }));
  const told = (subject.observations ?? []).flatMap((row, index): Observation[] => {
    const { id: _, source: __, locator: ___, ...bare } = row;
    const other = otherLevel(row);
    const informant = informants[index % Math.max(1, informants.length)]?.id;
    const heard = { ...bare, method: 'interview' as const, ...(informant !== undefined && { informant }) };
    switch (index % 7) {
      case 0:
        return [row, { ...bare, level: other, coder: 'second' }];
      case 1:
        return [
          { ...row, date: '2013' },
          { ...heard, level: other, date: '2014' },
        ];
      case 2:
        return [row, { ...bare, level: other, date: '2015', note: 'vague' }];
      case 3:
        return [
          { ...row, date: '2012' },
          { ...bare, level: other, date: '2014-02' },
          { ...heard, level: row.level },
          { ...heard, level: other, coder: 'third' },
        ];
      case 4:
        return [row, { ...bare, level: 'not-applicable', coder: 'second', note: 'No such thing.' }];
      case 5:
        return [
          row,
          { ...heard, level: other, date: '2015' },
          { ...heard, coder: 'second', level: 'refused' },
        ];
      default:
        return [
          row,
          { ...heard, level: other, date: '2016' },
          { ...bare, coder: 'second', level: 'unknown' },
        ];
    }
  });
  return { ...subject, informants, observations: told };
}

const columnsOf = new Map<string, readonly string[]>(
  Object.values(frameworks).flatMap((one) => {
    if (!('form' in one) || one.form !== 'profile') return [];
    const columns: readonly string[] = Object.keys(one.columns);
    return Object.keys(questionsOf(one)).map((row) => [`${one.id}.${row}`, columns] as const);
  }),
);

/** Another answer of the same kind. */
function otherLevel({ indicator, level }: Observation): Observation['level'] {
  const columns = columnsOf.get(indicator);
  if (columns)
    return [columns.find((one) => !(Array.isArray(level) && level.includes(one))) ?? String(columns[0])];
  if (typeof level === 'object' && 'points' in level) return { ...level, points: level.points === 1 ? 2 : 1 };
  return levelNames[(levelNames.indexOf(level as 'in') + 2) % 4] ?? 'out';
}
