/** Up to as many columns every set of them can be looked at; a profile has no more. */
const fewColumns = 16;

/** Up to as many sets it is as quick to hold each against each. */
const fewSets = 256;

/** Bits that one number holds. */
const bits = 31;

/**
 * Whether two of some sets of columns have no column in common; sets of the same columns are one. Of up to 16 columns in all
 * it is linear in the sets; of more, each is held against each.
 */
export function areTwoDisjoint(sets: readonly (readonly string[])[]): boolean {
  const place = new Map<string, number>();
  for (const set of sets) for (const column of set) if (!place.has(column)) place.set(column, place.size);
  const isFew = place.size <= fewColumns;
  const distinct = new Map<string, readonly number[]>();
  for (const set of sets) {
    const mask = maskOf(set, place);
    distinct.set(mask.join(' '), mask);
  }
  const masks = [...distinct.values()];
  if (masks.length < 2) return false;
  return isFew && masks.length > fewSets ? isAnyApart(masks, place.size) : isPairApart(masks);
}

/** A set as bits, as many in each number as it holds. */
function maskOf(set: readonly string[], place: ReadonlyMap<string, number>): number[] {
  const mask = Array.from({ length: Math.ceil(place.size / bits) }, () => 0);
  for (const column of set) {
    const at = place.get(column) as number;
    const word = Math.floor(at / bits);
    mask[word] = (mask[word] as number) | (1 << (at % bits));
  }
  return mask;
}

function isPairApart(masks: readonly (readonly number[])[]): boolean {
  for (const [index, one] of masks.entries())
    for (let other = index + 1; other < masks.length; other += 1) {
      const against = masks[other] as readonly number[];
      if (one.every((word, at) => (word & (against[at] as number)) === 0)) return true;
    }
  return false;
}

/** By every set of the columns: whether one of the sets lies within it, and so whether one lies outside of any of them. */
function isAnyApart(masks: readonly (readonly number[])[], columns: number): boolean {
  const all = (1 << columns) - 1;
  const within = new Uint8Array(all + 1);
  for (const [mask = 0] of masks) within[mask] = 1;
  for (let bit = 1; bit <= all; bit <<= 1)
    for (let set = 0; set <= all; set += 1) if ((set & bit) !== 0 && within[set ^ bit] === 1) within[set] = 1;
  return masks.some(([mask = 0]) => within[all ^ mask] === 1);
}
