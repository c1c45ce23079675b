// Figures out of the rows of a run. What a run does not hold is `undefined`, never a number.

const rowOf = (run, part, what, on) =>
  run.parts[part]?.rows.find((row) => row.what === what && (on === undefined || row.on === on));

/** How many times one takes as long as another. */
export function ratio(run, part, what, base, on) {
  return rowOf(run, part, what, on)?.ratios[base]?.median;
}

/** How many times another takes as long as one. */
export function timesFaster(run, part, what, base, on) {
  const found = ratio(run, part, what, base, on);
  return found === undefined ? undefined : 1 / found;
}

export function median(run, part, what, on) {
  return rowOf(run, part, what, on)?.median;
}

/** A number of a row that is no time. */
export function figureOf(run, part, what, key) {
  return rowOf(run, part, what)?.[key];
}

/** The row of a part that has the most of something, among those that are asked for. */
export function greatest(run, part, of, isAsked) {
  const rows = run.parts[part]?.rows.filter(isAsked) ?? [];
  return rows.reduce((most, row) => (most === undefined || of(row) > of(most) ? row : most), undefined);
}

/** Whether a row is of a function of the library, and not of what it is held against. */
export function isOurs({ what }) {
  return what.startsWith('`');
}

/** How a function grows by itself: where it was steep, with room for what is alive while garbage is collected. */
export function ownSlope({ slope, roomySlope = slope }) {
  return roomySlope;
}
