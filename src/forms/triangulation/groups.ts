import type { Case, Observation } from '../../case/case.js';
import { groupBy } from '../../case/group-by.js';
import { isDuring } from '../../case/scope.js';
import { type Heard, hear } from '../../case/triangulation/heard.js';
import { type Unit, unitsOf } from '../../case/units.js';
import type { ManagementFunction } from '../../case/vocabulary.js';
import type { IndicatorSpec } from '../../core/indicator.js';
import { rowsIn } from '../look.js';
import { rowsByIndicator } from '../read-case.js';
import type { Questions } from './questions.js';

/** The rows on one question, or sub-question, about one unit, in one management function or in none. */
export interface RowGroup {
  /** The full id of the question. */
  readonly indicator: string;
  readonly spec: IndicatorSpec;
  readonly unit: Unit;
  readonly function: ManagementFunction | undefined;
  readonly heard: Heard;
  /** Said while the partnership was, or may have been, going on, of what outlasts it: they do not count. */
  readonly early: readonly Observation[];
}

/** The rows of a case by what they speak of, in order of appearance; throws where they are not sound. */
export function rowGroups(
  { framework, specs, check, parties }: Questions,
  subject: Case,
  asOf: string | undefined,
  caller: string,
): RowGroup[] {
  const rows = rowsByIndicator(framework, specs, rowsIn(subject, caller), check);
  return [...rows].flatMap(([id, own]) => {
    const spec = specOf(specs, id);
    return unitsOf(own, spec, parties).flatMap(({ unit, rows: about }) =>
      [...groupBy(about, (row) => row.function)].map(([where, all]): RowGroup => {
        const isEarly = (row: Observation) => spec.afterwards === true && isDuring(row, subject.period, asOf);
        return {
          indicator: `${framework}.${id}`,
          spec,
          unit,
          function: where,
          heard: hear(
            all.filter((row) => !isEarly(row)),
            asOf,
          ),
          early: all.filter(isEarly),
        };
      }),
    );
  });
}

/** The question itself, or the one that a sub-question is of. */
function specOf(specs: Questions['specs'], id: string): IndicatorSpec {
  return specs[Object.hasOwn(specs, id) ? id : id.slice(0, id.lastIndexOf('.'))] as IndicatorSpec;
}
