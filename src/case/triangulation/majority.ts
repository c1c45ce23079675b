import type { Voice } from './voice.js';

/**
 * What is said most often, or may be, in ascending order of `order`: every value that may be said at least as often as any
 * other is for sure. Of what surely counts and is said once by each, these are the most frequent values and no others.
 * `isSame` compares neighbours in that order.
 */
export function mostSaid<Value>(
  voices: readonly Voice<Value>[],
  order: (a: Value, b: Value) => number,
  isSame: (a: Value, b: Value) => boolean,
): Value[] {
  const said = voices.flatMap((voice) => voice.values.map((value) => ({ voice, value })));
  const groups: { readonly value: Value; readonly by: Set<Voice<Value>> }[] = [];
  for (const { voice, value } of said.sort((a, b) => order(a.value, b.value))) {
    const last = groups.at(-1);
    if (last && isSame(last.value, value)) last.by.add(voice);
    else groups.push({ value, by: new Set([voice]) });
  }
  const kinds = new Map<Voice<Value>, number>();
  for (const { by } of groups) for (const voice of by) kinds.set(voice, (kinds.get(voice) ?? 0) + 1);
  // Whoever surely counts, and says nothing else.
  const surely = (by: ReadonlySet<Voice<Value>>) =>
    [...by].filter((voice) => !voice.optional && kinds.get(voice) === 1).length;
  let most = 1;
  for (const { by } of groups) most = Math.max(most, surely(by));
  return groups.filter(({ by }) => by.size >= most).map(({ value }) => value);
}
