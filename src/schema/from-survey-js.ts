import type { Case } from '../case/case.js';
import { isKeyed } from './kind.js';
import type { Dialect } from './submissions/dialect.js';
import type { SubmissionOptions } from './submissions/options.js';
import { readSubmissions } from './submissions/read-submissions.js';
import type { AnswersResult, CasesAnsweredResult } from './submissions/result.js';

/**
 * Reads the answers to a form of `toSurveyJs`: results of SurveyJS (`survey.data`), a list of them or one. It does what
 * {@link fromKobo} does with submissions, says the same, and has the same options and limits. Choices of a checkbox are a
 * list of texts, and repeats lists of objects. SurveyJS does not number its results, so that one that is given twice is read
 * twice. Never throws, whatever the results; options that are not understood throw as there.
 *
 * @example
 * ```ts
 * import { fromSurveyJs } from 'kemitraan/schema';
 * const answers = {
 *   case: 'clinic',
 *   coder: 'a',
 *   frameworks: 'csr-contribution-phases@1.0.0',
 *   parties___csr_contribution_phases: [
 *     { party___csr_contribution_phases: 'firm', csr_contribution_phases__mission: ['charity', 'philanthropy'] },
 *   ],
 * };
 * fromSurveyJs(answers).read[0]?.observations;
 * // => [{ indicator: 'csr-contribution-phases.mission', level: ['charity', 'philanthropy'], about: ['firm'], coder: 'a' }]
 * ```
 */
export function fromSurveyJs(
  submissions: unknown,
  options: SubmissionOptions & { readonly cases: readonly Case[] },
): CasesAnsweredResult;
export function fromSurveyJs(
  submissions: unknown,
  options?: SubmissionOptions & { readonly cases?: undefined },
): AnswersResult;
export function fromSurveyJs(submissions: unknown, options: SubmissionOptions = {}): AnswersResult {
  return readSubmissions(submissions, options, surveyJs);
}

const surveyJs: Dialect = {
  caller: 'fromSurveyJs',
  submissionsIn: (input) => (isKeyed(input) ? [input] : input),
  isAnswer: () => true,
  namesIn: (key) => [key],
  identifiers: [],
};
