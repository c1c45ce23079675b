import type { Sector } from '../../case/vocabulary.js';
import { reading } from '../../core/reading.js';
import { defined } from '../defined.js';
import { wordingFaults } from '../wording-checks.js';
import type { ProfileDefinition } from './definition.js';
import { faultsOf } from './definition-faults.js';
import { assertProfileShape } from './limits.js';

/**
 * Declares a profile of a caller's own: the same object, with its ids as literal types, after everything that the
 * compiler cannot see has been checked. A reading that names a row that there is none of does not compile. `classify`,
 * `nextQuestions`, `pathTo`, `flipSet`, `explain` and `caseSchemaFor` take it like the library's own.
 *
 * Throws one `invalid-definition` error that lists every fault.
 *
 * @example
 * ```ts
 * import { classify, defineProfile } from 'kemitraan/forms';
 * const own = { basis: 'ours', source: [{ text: 'Field manual, p. 4' }] } as const;
 * const styles = defineProfile({
 *   form: 'profile',
 *   id: 'working-styles',
 *   version: '1.0.0',
 *   basis: { model: 'ours', rule: 'ours' },
 *   source: own.source,
 *   rows: {
 *     meetings: { asks: 'partnership', rubric: 'ours', ...own },
 *     records: { asks: 'partnership', rubric: 'ours', ...own },
 *   },
 *   columns: { loose: own, formal: own },
 *   readings: { plain: { required: ['meetings'], ...own } },
 *   defaultReading: 'plain',
 * });
 * classify(styles, { meetings: 'formal' }).outcome;
 * // => { kind: 'placed', column: 'formal', answered: 1, applicable: 2 }
 * classify(styles, { meetings: 'formal', records: 'loose' }).outcome; // => { kind: 'mixed', columns: ['loose', 'formal'] }
 * ```
 */
export function defineProfile<
  const Row extends string,
  const Column extends string,
  const ReadingId extends string,
  const Id extends string,
  const Each extends { readonly each?: readonly Sector[] },
  const Statement extends string = never,
>(
  definition: ProfileDefinition<Row, Column, ReadingId, Id, Statement> & Each,
): ProfileDefinition<Row, Column, ReadingId, Id, Statement> & Each {
  const read = () => {
    assertProfileShape('defineProfile', definition);
    const { rows, columns, readings, statements } = definition;
    const names = ['rows', 'columns', 'readings', ...(statements ? ['statements'] : [])];
    const words = wordingFaults(
      definition.wording,
      names,
      (checks, section) => {
        for (const [row, own] of checks.table('wording.rows', section('rows'), Object.keys(rows))) {
          const path = `wording.rows.${row}`;
          for (const [field, texts] of checks.table(path, own, ['label', 'question', 'cells'])) {
            if (field === 'cells') checks.textsOf(`${path}.cells`, texts, Object.keys(columns));
            else checks.texts(`${path}.${field}`, texts);
          }
        }
        checks.members('wording.columns', section('columns'), Object.keys(columns));
        checks.members('wording.readings', section('readings'), Object.keys(readings));
        if (statements) checks.textsOf('wording.statements', section('statements'), Object.keys(statements));
      },
      Object.keys(rows),
    );
    return defined('defineProfile', definition, [...faultsOf(definition), ...words]);
  };
  return reading('defineProfile', 'definition', definition, read, 'invalid-definition');
}
