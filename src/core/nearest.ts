/** How many names a suggestion holds at most. */
const most = 3;

/** How many comparisons a document may cost: enough for every honest slip, half a second for a hostile one. */
const affordable = 100_000;

/** Finds the names nearest to one that is not among them. */
export type Suggest = (name: string, known: ReadonlySet<string>) => readonly string[];

/**
 * A function that suggests at most 3 known names, nearest first and equally near ones in their own order: those that
 * differ in a few letters (a third of the name, at least 1 and at most 3, none of a single letter; case does not count, two swapped neighbours count once), and
 * those that only lack the namespace (`balance`). It looks at the first 80 characters of a name, remembers its answers,
 * and suggests nothing more once it has made 100,000 comparisons. Never throws.
 */
export function suggester(): Suggest {
  const answers = new Map<ReadonlySet<string>, Map<string, readonly string[]>>();
  let left = affordable;
  return (given, known) => {
    const name = given.slice(0, 80).toLowerCase();
    const remembered = answers.get(known) ?? new Map<string, readonly string[]>();
    answers.set(known, remembered);
    const before = remembered.get(name);
    if (before !== undefined) return before;
    if (known.size > left) return [];
    left -= known.size;
    const answer = nearestOf(name, known);
    remembered.set(name, answer);
    return answer;
  };
}

function nearestOf(name: string, known: ReadonlySet<string>): string[] {
  const limit = name.length < 2 ? 0 : Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const distance =
      name !== '' && candidate.endsWith(`.${name}`) ? 0 : distanceUpTo(limit, name, candidate.toLowerCase());
    if (distance <= limit) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/**
 * The letters to insert, drop, replace or swap with a neighbour to turn one text into the other (optimal string
 * alignment); `limit + 1` where more than `limit` are needed. Only the diagonal band that can hold an answer is filled.
 */
function distanceUpTo(limit: number, a: string, b: string): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let twoAbove: number[] = [];
  let above: number[] = [];
  let current: number[] = [];
  for (let column = 0; column <= b.length; column += 1) above.push(column);
  for (let row = 1; row <= a.length; row += 1) {
    const [from, to] = [Math.max(1, row - limit), Math.min(b.length, row + limit)];
    current[from - 1] = from === 1 ? row : beyond;
    let least = beyond;
    for (let column = from; column <= to; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? beyond) + (same ? 0 : 1);
      cost = Math.min(cost, (above[column] ?? beyond) + 1, (current[column - 1] ?? beyond) + 1);
      if (isSwap(a, row, b, column)) {
        cost = Math.min(cost, (twoAbove[column - 2] ?? beyond) + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return beyond;
    current[to + 1] = beyond;
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return Math.min(above[b.length] ?? beyond, beyond);
}

/** Before the first letter there is none, which is like no other. */
function isSwap(a: string, row: number, b: string, column: number): boolean {
  return (
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
  );
}
