import type { AgreementRates, CodingAgreement } from '../../assess/coding-agreement/result.js';
import { assertDefinitions } from '../../assess/whole.js';
import { assertOneOf, upToHole } from '../../core/assert.js';
import type { Locale } from '../../core/locale.js';
import { reading } from '../../core/reading.js';
import { chartWords } from '../../explain/chart-words.js';
import type { CodingCoefficient, CodingMeasure } from '../../explain/coding-chart-words.js';
import { decimals, methodsWords, perCent } from '../../explain/methods/words.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { nameOf } from '../../explain/wording-of.js';
import { type Words, wordsOf } from '../../explain/words.js';
import type { AnyDefinition } from '../../forms/definition.js';
import { enoughUnits } from '../../measure/agreement/resample.js';
import { type AgreementLine, agreementLayers } from './agreement-layers.js';
import { assertAgreement } from './assert-agreement.js';
import { chartText, distinct } from './chart-text.js';
import { chartOf, type VegaLiteSpec } from './spec.js';

/** How to draw how far coders agree. */
export interface AgreementOptions {
  readonly locale: Locale;
  readonly chart: 'agreement';
  /** Which of the three statistics; there is no default, since they mean different things by chance. */
  readonly coefficient: CodingCoefficient;
  /** On what: whether anything was found and at which level, unless given. */
  readonly on?: readonly CodingMeasure[];
  /** The definitions of a caller's own that were coded by. */
  readonly definitions?: readonly AnyDefinition[];
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

const measures = ['codability', 'level', 'verdict'] as const satisfies readonly CodingMeasure[];

/**
 * For each framework a line for each measure: its value as a mark, its interval where one was asked for, and both in words with
 * the units that they are of. Throws for what is no agreement, and for options that are not understood.
 */
export function agreementChart(given: unknown, options: AgreementOptions): VegaLiteSpec {
  const caller = 'toVegaLite';
  const { locale, coefficient, on = ['codability', 'level'], definitions = [], dictionary } = options;
  assertOneOf(caller, 'options.coefficient', 'unknown-option', coefficient, ['percent', 'alpha', 'ac1']);
  const asked: readonly unknown[] = reading(caller, 'options.on', on, () =>
    Array.isArray(on) && on.length > 0 ? upToHole(on) : [on],
  );
  for (const one of asked) assertOneOf(caller, 'options.on', 'unknown-option', one, measures);
  const defined = assertDefinitions(caller, definitions);
  const agreement = assertAgreement(caller, given);
  const words = wordsOf(caller, locale, undefined, dictionary);
  const told = words.section('charts', chartWords[locale]).agreement;
  const wanted = measures.filter((one) => asked.includes(one));
  const { overall, frameworks } = agreement;
  const line = (measure: keyof typeof told.measure, rates: AgreementRates) =>
    lineOf(measure, rates[coefficient], words);
  const ids = Object.keys(frameworks);
  const names = distinct(ids.map((id) => chartText(nameOf(id, locale, defined))));
  const all = wanted.flatMap((one) =>
    one === 'level'
      ? [line('level', overall.level), line('columns', overall.columns)]
      : [line(one, overall[one])],
  );
  const groups = [
    { name: told.overall, lines: all },
    ...Object.values(frameworks).map((rates, at) => ({
      name: names[at] ?? '',
      lines: wanted.map((one) => line(one === 'level' ? levelName(rates.level) : one, rates[one])),
    })),
  ];
  const title = told.title(told.coefficient[coefficient]);
  return chartOf(
    {
      title,
      subtitle: subtitleOf(agreement, overall.codability[coefficient], words),
      description: told.description(title, ids.length, all.map(({ text }) => text).join('; ')),
      config: { view: { stroke: null } },
      ...agreementLayers(groups, told.axis[coefficient]),
    },
    words,
  );
}

/** Columns of a profile are told apart from levels: they have no order. */
function levelName({ alpha }: AgreementRates): 'level' | 'columns' {
  return alpha.metric === 'nominal' ? 'columns' : 'level';
}

type Statistic = AgreementRates[CodingCoefficient];

function lineOf(
  measure: AgreementLine['measure'],
  { value, reason = 'no-ratings', pairableUnits, interval }: Statistic,
  { locale, section, dictionary: { decimalMark } }: Words,
): AgreementLine {
  const told = section('charts', chartWords[locale]).agreement;
  const { undefined: why } = section('methods', methodsWords[locale]).names;
  const units = told.units(pairableUnits, pairableUnits < enoughUnits);
  const name = told.measure[measure];
  if (value === null) return { measure, text: told.undefined(name, why[reason], units) };
  const say = (one: number) => decimals(one, 2, decimalMark);
  const range = interval ? told.interval(say(interval.lo), say(interval.hi)) : '';
  const said = interval === null ? told.noInterval : range;
  const ends = interval ? { lo: interval.lo, hi: interval.hi } : {};
  return { measure, value, ...ends, text: told.value(name, say(value), said, units) };
}

function subtitleOf(
  { of, coders, cases, leftOut }: CodingAgreement,
  { interval }: Statistic,
  { locale, section, dictionary: { decimalMark } }: Words,
): string[] {
  const told = section('charts', chartWords[locale]).agreement;
  const drawn =
    interval && told.lines(perCent(interval.confidence, decimalMark), interval.replications, interval.seed);
  return [
    told.of[of](coders.length, cases),
    ...(interval === undefined ? [told.noLines] : drawn ? [drawn] : []),
    ...(leftOut.length > 0 ? [told.leftOut(leftOut.length)] : []),
    told.noBands,
  ];
}
