// Numbers as a reader wants them.

/** Three significant digits at most below a hundred, whole numbers above. */
export function numberOf(number) {
  return number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(number < 1 ? 2 : 3)));
}

/** A time that is given in microseconds. */
export function timeOf(microseconds) {
  if (microseconds < 1) return `${numberOf(microseconds * 1_000)} ns`;
  if (microseconds < 1_000) return `${numberOf(microseconds)} µs`;
  return microseconds < 1e6 ? `${numberOf(microseconds / 1_000)} ms` : `${numberOf(microseconds / 1e6)} s`;
}

/** Bytes in KB of 1,024. */
export function kilobytesOf(bytes) {
  return (bytes / 1_024).toFixed(bytes < 1_024 * 100 ? 2 : 0);
}

/** 10000 as 10,000; what has a decimal point stays as it is. */
export function countOf(number) {
  const text = String(number);
  return text.includes('.') ? text : text.replace(/\B(?=(\d{3})+$)/g, ',');
}
