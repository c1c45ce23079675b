import { tjslProcess } from '../../frameworks/tjsl-process/definition.js';
import { type ValidationOptions, validateDocument } from '../validation/validate.js';
import type { Validation } from '../validation/verdict.js';
import { type PlanReport, planReportFields } from './document.js';
import { type PlanReportRule, planReportRules } from './rules.js';

/** What the rules of TJSL say of one plan report. */
export type PlanReportValidation = Validation<PlanReportRule, 'tjsl-plan-report'>;

/**
 * Reads the plan report of a TJSL programme by the rules of the programme: every finding, passed and failed alike, in the order
 * of {@link planReportRules}. The regulations are as one report cites them in 2016; check them before use.
 *
 * What is left out is not known, and cannot be told. The deadline is one calendar month after the plan was set, the last day
 * included; a partial date decides only what all its days agree on, and the finding says when it is due and by how many days it
 * is late. Without `submittedOn` it is `inapplicable` while it is not yet due as of `asOf`, and cannot be told after. A date that
 * is surely later than `asOf` counts as not told, as in `auditTjsl`; what has no date counts as told. Contents are notes, since the source only says that they should be there. A company that is not domiciled in Bandung is not bound;
 * where `domiciledInBandung` is left out, nobody can tell.
 *
 * Throws a `KemitraanError` with the path for a field that there is none of, for a value of another type, and for a date that
 * is none. `parsePlanReport` of `kemitraan/schema` reads what comes from outside, and says everything that is wrong with it at once.
 *
 * @example
 * ```ts
 * import { validatePlanReport } from 'kemitraan/programmes';
 * const { findings } = validatePlanReport({
 *   domiciledInBandung: true,
 *   setOn: '2016-01-31',
 *   submittedOn: '2016-03-03',
 *   contents: { location: false },
 * });
 * const of = (rule: string) => findings.find((finding) => finding.rule === rule);
 * of('deadline.plan-report')?.outcome; // => 'failed'
 * of('deadline.plan-report')?.params.due; // => { first: '2016-02-29', last: '2016-02-29' }
 * of('deadline.plan-report')?.params.daysLate; // => { lo: 3, hi: 3 }
 * of('plan.contents.location')?.severity; // => 'note'
 * of('plan.addressee')?.params.missing; // => ['toWalikota', 'throughForum']
 * ```
 * @see lan
 */
export function validatePlanReport(
  report: PlanReport,
  options: ValidationOptions = {},
): PlanReportValidation {
  return validateDocument(
    'validatePlanReport',
    'report',
    {
      kind: 'tjsl-plan-report',
      version: '1.0.0',
      fields: planReportFields,
      rules: planReportRules,
      procedure: tjslProcess,
    },
    report,
    options,
  );
}
