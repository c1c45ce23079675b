import type { Case } from '../case/case.js';
import { sectors } from '../case/vocabulary.js';
import { assertOneOf, isPlainObject } from '../core/assert.js';
import { invalidCase } from '../forms/assert-case.js';

/** Throws for what a report tells of a case besides its verdicts, where it is no text: `parseCase` refuses it. */
export function assertCaseTexts(caller: string, subject: Case): void {
  const { title, summary = '', place = '', parties = [], sources = [], published = [] } = subject;
  for (const [list, rows] of Object.entries({ sources, published }))
    if (!Array.isArray(rows)) throw invalidCase('invalid-case', `options.case.${list}`, rows, caller);
  const texts = (list: string, rows: readonly unknown[], fields: readonly string[]) =>
    rows.flatMap((row, index) =>
      fields.map(
        (field) => [`${list}[${index}].${field}`, isPlainObject(row) ? row[field] : undefined] as const,
      ),
    );
  const told = [
    ['title', title],
    ['summary', summary],
    ['place', place],
    ...texts('parties', parties, ['name', 'sector']),
    ...texts('sources', sources, ['id', 'citation']),
    ...texts('published', published, ['finding', 'framework', 'source', 'locator']),
  ] as const;
  for (const [path, text] of told)
    if (typeof text !== 'string') throw invalidCase('invalid-case', `options.case.${path}`, text, caller);
  for (const [index, { sector }] of parties.entries())
    assertOneOf(caller, `options.case.parties[${index}].sector`, 'invalid-case', sector, sectors);
}
