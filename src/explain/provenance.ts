import type { Applicable } from '../core/interval.js';
import type { Coverage, Scope } from '../core/verdict.js';
import type { RowFit } from '../forms/profile/verdict.js';
import { isUnknown } from '../measure/fuzzy.js';
import type { Labels } from './labels.js';
import type { Words } from './words.js';

/** How much of the framework is answered, and what is unknown, known in part, or disputed. */
export function coverageSentence(
  { coverage, unknown, inputs }: Covered,
  { indicators, levels, isDisputed }: Labels,
  { dictionary }: Words,
): string {
  const undisputed = unknown.filter((id) => !isDisputed(id));
  // A row that is answered is not unknown, and one that is not says nothing.
  const says = (id: string) => {
    const level = inputs[id];
    return level !== undefined && level !== 'not-applicable' && 'lo' in level && !isUnknown(level);
  };
  return dictionary.coverage({
    known: coverage.known,
    applicable: coverage.applicable,
    unknown: indicators(undisputed.filter((id) => !says(id))),
    partly: levels(undisputed.filter(says)),
    disputed: levels(unknown.filter(isDisputed)),
  });
}

interface Covered {
  readonly coverage: Coverage;
  readonly unknown: readonly string[];
  readonly inputs: Readonly<Record<string, Applicable | RowFit>>;
}

/** Which partners were themselves asked; nothing where the input was not a case, or names no partner. */
export function askedSentence(
  { scope }: { readonly scope?: Scope },
  { dictionary, list, party }: Words,
): { readonly asked?: string } {
  if (!scope || scope.partners.length === 0) return {};
  const asked = new Set(scope.asked);
  const others = scope.partners.filter((id) => !asked.has(id));
  if (asked.size === 0) return { asked: dictionary.asked.none };
  const names = list(scope.asked.map(party));
  return {
    asked:
      others.length === 0
        ? dictionary.asked.all(names)
        : dictionary.asked.some(names, list(others.map(party))),
  };
}

/** What of the case was looked at, where that is not all of it. */
export function scopeSentence(
  { scope }: { readonly scope?: Scope },
  { dictionary, list, party, functionName }: Words,
): { readonly scope?: string } {
  if (!scope) return {};
  // The one party that a verdict is about, and its management function, stand in the heading.
  const narrowed: Partial<Scope> = scope.party === undefined ? scope : {};
  const { asOf } = scope;
  if (!(narrowed.function || narrowed.chosen || asOf)) return {};
  return {
    scope: dictionary.scoped({
      ...(narrowed.function && { function: functionName(narrowed.function) }),
      ...(asOf && { asOf }),
      ...(narrowed.chosen && { partners: list(scope.partners.map(party)) }),
    }),
  };
}
