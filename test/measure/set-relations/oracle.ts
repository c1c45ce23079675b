/** The parameters of fit for known memberships, from their definitions and in the plainest way; `null` where nothing divides. */
export function fitsOf(x: readonly number[], y: readonly number[]): Record<string, number | null> {
  const sum = (of: (x: number, y: number) => number) =>
    x.reduce((total, one, at) => total + of(one, y[at] ?? Number.NaN), 0);
  const ratio = (a: number, b: number) => (b > 1e-9 ? a / b : null);
  const both = sum((a, b) => Math.min(a, b));
  const bothAndNot = sum((a, b) => Math.min(a, b, 1 - b));
  return {
    inclS: ratio(
      both,
      sum((a) => a),
    ),
    pri: ratio(both - bothAndNot, sum((a) => a) - bothAndNot),
    covS: ratio(
      both,
      sum((_, b) => b),
    ),
    inclN: ratio(
      both,
      sum((_, b) => b),
    ),
    covN: ratio(
      both,
      sum((a) => a),
    ),
    ron: ratio(
      sum((a) => 1 - a),
      sum((a, b) => 1 - Math.min(a, b)),
    ),
  };
}
