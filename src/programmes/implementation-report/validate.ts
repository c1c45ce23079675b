import { tjslProcess } from '../../frameworks/tjsl-process/definition.js';
import { type ValidationOptions, validateDocument } from '../validation/validate.js';
import type { Validation } from '../validation/verdict.js';
import { type ImplementationReport, implementationReportFields } from './document.js';
import { type ImplementationReportRule, implementationReportRules } from './rules.js';

/** What the rules of TJSL say of one implementation report. */
export type ImplementationReportValidation = Validation<
  ImplementationReportRule,
  'tjsl-implementation-report'
>;

/**
 * Reads the implementation report of a TJSL programme by the rules of the programme: every finding, passed and failed alike, in
 * the order of {@link implementationReportRules}. The regulations are as one report cites them in 2016; check them before use.
 *
 * What is left out is not known, and cannot be told. The deadline is one calendar month after the programme had been carried
 * out, the last day included; a partial date decides only what all its days agree on. Without `submittedOn` it is
 * `inapplicable` while it is not yet due as of `asOf`, and cannot be told after. The date of the Forum's approval says that it
 * approved, unless `approvedByForum` is false. A date that is surely later than `asOf` counts as not told, as in `auditTjsl`, and
 * whether the Forum had approved by then cannot be told; what has no date counts as told. Contents are notes, since the source only says that they should be there. A company
 * that is not domiciled in Bandung is not bound; where `domiciledInBandung` is left out, nobody can tell.
 *
 * Throws a `KemitraanError` with the path for a field that there is none of, for a value of another type, and for a date that
 * is none. `parseImplementationReport` of `kemitraan/schema` reads what comes from outside, and says everything that is wrong with it at once.
 *
 * @example
 * ```ts
 * import { validateImplementationReport } from 'kemitraan/programmes';
 * const { findings } = validateImplementationReport({
 *   domiciledInBandung: true,
 *   forumApprovedOn: '2015-03-10',
 *   startedOn: '2015-02',
 *   endedOn: '2015-08-31',
 *   submittedOn: '2015-09',
 * });
 * const outcomeOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.outcome;
 * outcomeOf('plan.forum-approval'); // => 'passed'
 * outcomeOf('implementation.start.dates'); // => 'failed'
 * outcomeOf('deadline.implementation-report'); // => 'passed'
 * outcomeOf('report.contents.output'); // => 'cannot-tell'
 * ```
 * @see lan
 */
export function validateImplementationReport(
  report: ImplementationReport,
  options: ValidationOptions = {},
): ImplementationReportValidation {
  return validateDocument(
    'validateImplementationReport',
    'report',
    {
      kind: 'tjsl-implementation-report',
      version: '1.0.0',
      fields: implementationReportFields,
      rules: implementationReportRules,
      procedure: tjslProcess,
    },
    report,
    options,
  );
}
