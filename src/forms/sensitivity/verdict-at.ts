import type { Joining } from '../../case/triangulation/rule.js';
import type { Applicable } from '../../core/interval.js';
import type { Checked, Verdict } from '../assert-verdict.js';
import { questionsOf } from '../definition.js';
import { type Inputs, recompute } from '../recompute.js';
import type { ReplicationParameters } from './parameters.js';
import type { PartyAggregation } from './party-aggregation.js';
import { recalibrated } from './recalibrate.js';

/** What a case gives when it is read otherwise than the verdict read it. */
export interface CaseSource {
  /** The inputs with what several observers say joined so; as cases are read, where none is named. */
  readonly inputsUnder: (joining: Joining | undefined) => Inputs;
  /** The questions that are asked of each partner and take the lowest. */
  readonly ofPartners: readonly string[];
  /** The level of one of them with the levels of partners joined so. */
  readonly overPartners: (
    joining: Joining | undefined,
    question: string,
    how: PartyAggregation,
  ) => Applicable;
}

/** One input before any level is moved: of the verdict, or of its case read otherwise. */
export function inputRead(
  { verdict }: Checked,
  { triangulation, overParties }: Pick<ReplicationParameters, 'triangulation' | 'overParties'>,
  source: CaseSource | null,
  question: string,
): Applicable | readonly string[] {
  const how = overParties && Object.hasOwn(overParties, question) ? overParties[question] : 'minimum';
  // The lowest is how it is read anyhow.
  if (source && how !== undefined && how !== 'minimum')
    return source.overPartners(triangulation, question, how);
  const inputs: Inputs = triangulation && source ? source.inputsUnder(triangulation) : verdict.inputs;
  return inputs[question] as Inputs[string];
}

/** The verdict with these parameters, which have been checked. */
export function verdictAt(
  caller: string,
  checked: Checked,
  parameters: ReplicationParameters,
  source: CaseSource | null,
): Verdict {
  const { definition, verdict } = checked;
  const { levels = {}, crossover, ...joined } = parameters;
  const inputs = Object.fromEntries(
    Object.keys(questionsOf(definition)).map((id) => {
      const level = Object.hasOwn(levels, id) ? levels[id] : undefined;
      if (level === undefined) return [id, inputRead(checked, parameters, source, id)];
      return [id, typeof level === 'number' ? { lo: level, hi: level } : level];
    }),
  );
  const now = optionsOf(verdict);
  const { reading = now.reading, weights = now.weights, aggregation = now.aggregation } = joined;
  const at = crossover === undefined ? inputs : recalibrated(inputs, crossover);
  return recompute(caller, definition, at, {
    ...(reading !== undefined && { reading }),
    ...(weights !== undefined && { weights }),
    ...(aggregation !== undefined && { aggregation }),
    ...(now.lengths && { lengths: now.lengths }),
  });
}

/** How a verdict was computed beside its inputs. */
function optionsOf(verdict: Verdict) {
  const isIndex = verdict.form === 'index';
  const isScored = isIndex || verdict.form === 'checklist';
  return {
    reading: verdict.form === 'typology' || verdict.form === 'profile' ? verdict.reading : undefined,
    weights: isScored ? verdict.weights : undefined,
    aggregation: isIndex && verdict.weights ? verdict.aggregation : undefined,
    lengths: isIndex ? verdict.lengths : undefined,
  };
}
