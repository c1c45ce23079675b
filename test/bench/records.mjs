// Records of levels: all that there are over some levels, and a sample over all of them.

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
