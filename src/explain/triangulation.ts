import { assertDefinitions } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import {
  type TriangulatedLevel,
  type TriangulatedUnit,
  type Triangulation,
  triangulationStandings,
  type UnitRef,
} from '../case/triangulation/result.js';
import { observerKinds } from '../case/triangulation/rule.js';
import { assertOptions } from '../core/assert.js';
import type { Locale } from '../core/locale.js';
import { reading } from '../core/reading.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { assertTriangulation } from './assert-triangulation.js';
import { naming, topicPhrase } from './coorientation-said.js';
import { labelsFor } from './labels-for.js';
import type { OwnDictionary } from './own-dictionary.js';
import { type TriangulationSentences, triangulationSentences } from './triangulation-sentences.js';
import { type Words, wordsOf } from './words.js';

/** One thing that was asked, in words. */
export interface SaidUnit {
  /** The full id of the question. */
  readonly indicator: string;
  /** How those who speak stand to each other. */
  readonly text: string;
  /** What the rule makes of it; absent where nobody gives a level. */
  readonly level?: string;
  readonly counts: string;
  /** How sources, methods, informants and coders stand to each other, as far as rows name them. */
  readonly kinds: readonly string[];
  /** What there is to know besides. */
  readonly flags: readonly string[];
  /** What to do next, where there is something. */
  readonly next?: string;
}

/** How to say a triangulation. */
export interface ExplainTriangulationOptions {
  readonly locale: Locale;
  /** The case that the observations are of: parties are then called by their names. */
  readonly case?: Case;
  /** The definitions of a caller's own whose questions it speaks of. */
  readonly definitions?: readonly AnyDefinition[];
  /** Sentences of the caller's own, in place of those of the library. */
  readonly dictionary?: OwnDictionary;
}

/** A triangulation in words. Every part is plain text, not yet escaped. */
export interface SaidTriangulation {
  readonly locale: Locale;
  readonly summary: string;
  /** Up to when rows count; absent where that is all of them. */
  readonly scope?: string;
  readonly units: readonly SaidUnit[];
  /** What one alone of its kind speaks to. */
  readonly complementarity: readonly string[];
  readonly caution: string;
}

/**
 * Puts what `triangulate` found into words: for each thing asked how those who speak stand to each other, what the rule
 * makes of it, and what to do next; and what one source, method, informant or coder alone speaks to.
 *
 * With the case, parties are called by their names, and otherwise by their ids; questions of neither the library nor
 * `definitions` are shown as ids. Throws `unknown-locale`, and `invalid-input` for what `triangulate` did not return.
 *
 * @example
 * ```ts
 * import { triangulate } from 'kemitraan/evidence';
 * import { explainTriangulation } from 'kemitraan/explain';
 * const indicator = 'partnership-archetypes.balance';
 * const result = triangulate(
 *   [
 *     { indicator, level: 'in', informant: 'officer' },
 *     { indicator, level: 'mostly-in', informant: 'treasurer' },
 *   ],
 *   'hull',
 * );
 * const said = explainTriangulation(result, { locale: 'en' });
 * said.units[0]?.text; // => 'On “balance” those who speak converge (0.67 to 1).'
 * ```
 */
export function explainTriangulation(
  result: Triangulation,
  options: ExplainTriangulationOptions,
): SaidTriangulation {
  return reading('explainTriangulation', 'result', result, () => saidTriangulation(result, options));
}

function saidTriangulation(result: Triangulation, options: ExplainTriangulationOptions): SaidTriangulation {
  const caller = 'explainTriangulation';
  const read = assertOptions(caller, options, ['locale', 'case', 'definitions', 'dictionary']);
  const { locale, case: subject, definitions = [], dictionary } = read;
  assertCaseGiven(caller, 'options.case', subject);
  const own = assertDefinitions(caller, definitions);
  const words = wordsOf(caller, locale, subject, dictionary);
  assertTriangulation(caller, result);
  return inWords(result, words, { caller, own });
}

/** Who asks, and the definitions of a caller's own. */
interface Asking {
  readonly caller: string;
  readonly own: readonly Definition[];
}

function inWords(result: Triangulation, words: Words, { caller, own }: Asking): SaidTriangulation {
  const say = words.section('triangulation', triangulationSentences[words.locale]);
  const nameOf = naming(words, caller, own);
  const topic = (ref: UnitRef) => topicPhrase(ref, nameOf, words);
  const counts = triangulationStandings.flatMap((standing) => {
    const count = result.units.filter((unit) => unit.standing === standing).length;
    return count > 0 ? [`${say.standings[standing]} (${count})`] : [];
  });
  return {
    locale: words.locale,
    summary: say.summary(result.units.length, counts.join(', ')),
    ...(result.asOf !== undefined && { scope: words.dictionary.scoped({ asOf: result.asOf }) }),
    units: result.units.map((unit) => unitInWords(unit, result, topic(unit), say, words, own)),
    complementarity: observerKinds.flatMap((kind) =>
      result.complementarity[kind].map(({ id, only }) =>
        say.only(say.kinds[kind], id, words.list(only.map(topic))),
      ),
    ),
    caution: say.caution,
  };
}

function unitInWords(
  unit: TriangulatedUnit,
  { joining }: Triangulation,
  topic: string,
  say: TriangulationSentences,
  words: Words,
  own: readonly Definition[],
): SaidUnit {
  const levelOf = (level: TriangulatedLevel) => {
    if (Array.isArray(level))
      return words.choice(level.map((id) => labelsFor(unit.indicator, words, own)?.member(id) ?? id));
    const known = level as Exclude<TriangulatedLevel, readonly string[]>;
    if (known !== 'not-applicable' && unit.scale === 'likert-rescaled')
      return say.rescaled(words.interval(known));
    // All that is possible is said by its ends here: somebody speaks.
    return known !== 'not-applicable' && known.lo < known.hi ? words.interval(known) : words.level(known);
  };
  const { told, unknown, refused, 'not-applicable': inapplicable } = unit.counts;
  const { bySource, byMethod, byInformant, byCoder } = unit;
  const tables = { source: bySource, method: byMethod, informant: byInformant, coder: byCoder };
  const next = unit.standing in say.next ? say.next[unit.standing as keyof typeof say.next] : undefined;
  return {
    indicator: unit.indicator,
    text: say.stands[unit.standing](topic, unit.spread === null ? '' : levelOf(unit.spread)),
    ...(unit.level !== null && { level: say.comes(say.rules[joining.rule], levelOf(unit.level)) }),
    counts: say.counts(told, unknown, refused, inapplicable),
    kinds: observerKinds.flatMap((kind) => {
      const { each, standing } = tables[kind];
      return each.length > 0 ? [say.kind(say.kinds[kind], each.length, say.standings[standing])] : [];
    }),
    flags: unit.flags.map((flag) => say.flags[flag]),
    ...(next !== undefined && { next }),
  };
}
