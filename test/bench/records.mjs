// Records of levels: all that there are over some levels, a sample over all of them, and the one that a verdict was
// computed from.

/** The attributes that an outcome hangs on under the default reading. */
export const deciding = ['importance', 'balance', 'mutual-benefit', 'complementarity', 'independence'];

/** Those that reasons hang on as well, because other readings look at them. */
export const speaking = [...deciding, 'understanding', 'capability-gain'];

/** Every record that gives each of the attributes one of the levels. */
export function everyRecord(attributes, levels) {
  let records = [{}];
  for (const attribute of attributes) {
    records = records.flatMap((record) => levels.map((level) => ({ ...record, [attribute]: level })));
  }
  return records;
}

const anyLevel = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused', 'not-applicable', undefined];
const anyNumber = [0, 0.2, 0.5 - 1e-10, 0.5, 0.5 + 1e-10, 0.8, 1];

/** Records of any level, or none, for every attribute; the same records for the same count. */
export function sampleOfRecords(count) {
  const all = [...anyLevel, ...anyNumber];
  const attributes = [...speaking, 'synergy'];
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)];
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(attributes.map((attribute) => [attribute, next()])),
  );
}

const names = new Map([
  [0, 'out'],
  [1 / 3, 'mostly-out'],
  [2 / 3, 'mostly-in'],
  [1, 'in'],
]);

/**
 * The level by attribute that a verdict was computed from, as names only: an interval that lies wholly on one side of
 * 0.5 as mostly-in or mostly-out, any other as unknown.
 */
export function recordOf({ inputs }) {
  return Object.fromEntries(Object.entries(inputs).map(([attribute, level]) => [attribute, nameOf(level)]));
}

function nameOf(level) {
  if (level === 'not-applicable') return level;
  if (level.lo === level.hi && names.has(level.lo)) return names.get(level.lo);
  if (level.lo > 0.5) return 'mostly-in';
  return level.hi < 0.5 ? 'mostly-out' : 'unknown';
}
