/** The paths of whatever JSON would drop or change: undefined, functions, classes, NaN, infinities, minus zero. */
export function notPlain(value: unknown, path = '$'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  if (typeof value !== 'object') return [path];
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, part]) => notPlain(part, `${path}.${key}`));
}
