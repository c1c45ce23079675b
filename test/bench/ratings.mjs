// Ratings from 1 to 5 of coders who mostly agree: the same for the same arguments.

export const categories = [1, 2, 3, 4, 5];

/** A table of ratings; `gaps` leaves one cell in twenty empty. */
export function ratingsOf(units, coders, gaps) {
  let state = 7;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: units }, () => {
    const truth = 1 + next(5);
    return Array.from({ length: coders }, () => {
      if (gaps && next(20) === 0) return null;
      return next(4) > 0 ? truth : 1 + next(5);
    });
  });
}
