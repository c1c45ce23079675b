import type { Case } from '../../case/case.js';
import { reading } from '../../core/reading.js';
import type { Definition } from '../../forms/definition.js';
import { type Counted, countOf, type Task, taskOf } from './count.js';
import { type CodedCase, type CodingAgreementOptions, readAsked } from './options.js';
import { type Cells, ratesOf, scaleOf } from './rates.js';
import {
  type AgreementRates,
  type CodingAgreement,
  codabilities,
  codedStandings,
  type FrameworkAgreement,
} from './result.js';

/**
 * How far coders agree who judged the same cases by the same questions: whether there is anything to code, the level where both
 * found one, and the verdict that the rows of each alone lead to; by framework, and over all. Percent agreement, Krippendorff's
 * alpha and Gwet's AC1, with intervals where a `resampling` is given.
 *
 * A case holds the observations of all its coders, each with its `coder`. Whoever is named in a case is taken to have
 * looked for everything in each framework on which anybody gives a row; where that is not so, `rounds` says who coded
 * what, and anybody else is left out. The units are the questions of a framework, each of those of whom it is asked:
 * every partner or party where each counts; of relations, and of roles and duties that one party is enough for, those
 * that some coder names, or the partnership where none does. An indicator with sub-questions is a question of its own
 * where somebody answered it as one. A row about several parties counts for each, as it could have been written apart,
 * and one about the whole stands for whoever has none of the same coder; where rows name an informant, each informant's
 * words are judged apart. Units that share a row are not independent, so that intervals are too narrow rather than too
 * wide.
 *
 * **Codability** is nominal: `found`, `not-found` (no row, `unknown`, `refused`) or `not-applicable`; what nobody found
 * counts. **Level** is over the units in which two found one: ordinal, but nominal for the columns of a profile; a
 * coder whose rows on one thing differ has found something and given no level (`differing`). **Verdict** is nominal:
 * each type, rung, column, item or rule `holds`, `does-not-hold`, is `open` or `inapplicable` under the default
 * reading, by the parties of the case and the rows of one coder, without its facts, which all coders share.
 *
 * A framework that was read off a case (`defines`) leaves that case out, and so do fewer than two coders: both are
 * listed, as are frameworks that rows are on and that were not asked (`unread`). A coder without a rating is listed as well, and counts as having found nothing. Informants are compared only
 * if asked for: that they differ is a finding and no unreliability, and who gives no row was not asked. Nothing here
 * says what is enough. Throws a `KemitraanError` for what is no sound case or is given twice, for rounds, frameworks
 * and options that there are none of.
 *
 * @example
 * ```ts
 * import { codingAgreement } from 'kemitraan/evidence';
 * const on = (indicator: string, coder: string, level: 'in' | 'out') =>
 *   ({ indicator: `power-layout.${indicator}`, coder, level }) as const;
 * const coded = {
 *   schema: 'kemitraan/case@1',
 *   id: 'clinic',
 *   title: 'A clinic',
 *   observations: [on('parity', 'a', 'in'), on('parity', 'b', 'in'), on('subordination', 'a', 'out')],
 * } as const;
 * const { codability, level } = codingAgreement([coded]).frameworks['power-layout'] ?? {};
 * codability?.percent.value; // => 0.5
 * level?.percent.value; // => 1
 * level?.alpha.reason; // => 'one-category'
 * ```
 * @see krippendorff-2011 @see gwet-2014
 */
export function codingAgreement(
  cases: readonly (Case | CodedCase)[],
  options: CodingAgreementOptions = {},
): CodingAgreement {
  // A case that nobody parsed may throw wherever it is touched.
  return reading('codingAgreement', 'cases', cases, () => agreementIn('codingAgreement', cases, options));
}

function agreementIn(
  caller: string,
  cases: readonly (Case | CodedCase)[],
  options: CodingAgreementOptions,
): CodingAgreement {
  const { of, definitions, cases: given, resampling } = readAsked(caller, cases, options);
  const tasks = given.map((one) => taskOf(one, of));
  const coders = [...new Set(tasks.flatMap(({ rows }) => [...rows.keys()]))].sort();
  const counted = definitions.map((definition) => countOf(caller, definition, tasks, of));
  const used = counted.filter((one) => one.cases.length > 0);
  const rates: Rates = (cells, metric, scale) => ratesOf(cells, coders, metric, scale, resampling);
  const levels = (scale: Scale) =>
    levelRates(
      scale,
      used.filter(({ definition }) => scaleFor(definition) === scale).flatMap(({ level }) => level),
      rates,
    );
  return {
    of,
    coders,
    cases: tasks.length,
    frameworks: Object.fromEntries(used.map((one) => [one.definition.id, frameworkAgreement(one, rates)])),
    overall: {
      codability: rates(
        used.flatMap(({ codability }) => codability),
        'nominal',
        codabilities,
      ),
      level: levels('levels'),
      columns: levels('columns'),
      verdict: rates(
        used.flatMap(({ verdict }) => verdict),
        'nominal',
        codedStandings,
      ),
    },
    leftOut: counted.flatMap(({ leftOut }) => leftOut),
    silent: tasks.flatMap(({ subject, rows }) =>
      [...rows].flatMap(([coder, own]) => (own.size === 0 ? [{ case: subject.id, coder }] : [])),
    ),
    differing: counted.flatMap(({ differing }) => differing),
    unattributed: tasks.reduce((sum, task) => sum + task.unattributed, 0),
    unread: unreadIn(tasks, definitions),
  };
}

function unreadIn(tasks: readonly Task[], definitions: readonly Definition[]): string[] {
  const asked = new Set(definitions.map(({ id }) => id));
  const told = tasks.flatMap(({ rows }) => [...rows.values()].flatMap((own) => [...own.keys()]));
  return [...new Set(told)].filter((framework) => !asked.has(framework)).sort();
}

type Rates = (
  cells: Cells,
  metric: 'nominal' | 'ordinal',
  scale?: readonly (string | number)[],
) => AgreementRates;

/** What the questions of a framework are answered with. */
type Scale = 'levels' | 'answers' | 'columns';

function scaleFor(definition: Definition): Scale {
  if (definition.form === 'profile') return 'columns';
  return definition.form === 'index' && definition.scale === 'likert' ? 'answers' : 'levels';
}

function levelRates(scale: Scale, cells: Cells, rates: Rates): AgreementRates {
  if (scale === 'columns') return rates(cells, 'nominal');
  return rates(cells, 'ordinal', scale === 'levels' ? scaleOf(cells) : undefined);
}

function frameworkAgreement(counted: Counted, rates: Rates): FrameworkAgreement {
  const { definition, cases, silent, codability, level, verdict } = counted;
  return {
    framework: { id: definition.id, version: definition.version },
    cases,
    silent,
    codability: rates(codability, 'nominal', codabilities),
    level: levelRates(scaleFor(definition), level, rates),
    verdict: rates(verdict, 'nominal', codedStandings),
  };
}
