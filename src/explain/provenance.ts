import type { Coverage, Scope } from '../core/verdict.js';
import type { Words } from './words.js';

/** How much of the framework is answered, and what is not. */
export function coverageSentence(
  { coverage, unknown }: { readonly coverage: Coverage; readonly unknown: readonly string[] },
  indicator: (id: string) => string,
  { dictionary, list }: Words,
): string {
  if (unknown.length === 0) return dictionary.coverageFull(coverage.known);
  return dictionary.coverage(coverage.known, coverage.applicable, list(unknown.map(indicator)));
}

/** Which partners were themselves asked; nothing where the input was not a case. */
export function askedSentence(
  { scope }: { readonly scope?: Scope },
  { dictionary, list, party }: Words,
): { readonly asked?: string } {
  if (!scope) return {};
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
