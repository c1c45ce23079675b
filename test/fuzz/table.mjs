// What a long run found, as a Markdown table.

const count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const digits = (number, most = 2) => String(Number(number.toPrecision(most)));

/** The most frequent answers, the others counted. */
function kindsOf(kinds) {
  const refused = kinds.filter(([kind]) => kind !== 'accepted').sort((a, b) => b[1] - a[1]);
  const told = refused.slice(0, 4).map(([kind, many]) => `${kind} ${count(many)}`);
  return [...told, ...(refused.length > 4 ? [`${refused.length - 4} others`] : [])].join(', ');
}

export function tableOf({ rows, total, seconds, heap }, seed) {
  const head = [
    'entry',
    'inputs',
    'accepted',
    'refused',
    'by code',
    'slowest, ms',
    'of bytes',
    'µs per byte',
  ];
  const lines = rows
    .filter(({ inputs }) => inputs > 0)
    .map(({ name, inputs, accepted, refused, kinds, slowest }) =>
      [
        name,
        count(inputs),
        count(accepted),
        count(refused),
        kindsOf(kinds),
        digits(slowest.ms),
        count(slowest.bytes),
        digits((slowest.ms * 1000) / Math.max(1, slowest.bytes)),
      ].join(' | '),
    );
  const rule = head.map((name) => (name === 'entry' || name === 'by code' ? '---' : '---:')).join(' | ');
  const failures = rows.flatMap(({ name, failures: found }) =>
    found.map(({ index, message }) => `${name} ${index}: ${message}`),
  );
  const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
  return [
    ...[head.join(' | '), rule, ...lines].map((line) => `| ${line} |`),
    '',
    `${count(total)} inputs of ${rows.length} entries in ${Math.round(seconds)} seconds, seed ${seed}.`,
    `Heap: ${megabytes(heap.most)} at most; after a collection ${megabytes(heap.early)} early and ${megabytes(heap.late)} at the end.`,
    failures.length === 0 ? 'No input was answered otherwise than promised.' : `${failures.length} FAILED:`,
    ...failures,
  ].join('\n');
}
