// The results as a Markdown table.

const head = ['engine', 'version', 'loaded by', 'answers', 'the same', 'seconds', 'remarks'];

/** A row for each engine and way; `reference` is the Node.js whose answers the others are compared with. */
export function tableOf(results, reference) {
  const rows = results.map(({ engine, version = '–', way, calls, outcome, seconds, note = '' }) => [
    engine,
    version,
    way,
    calls ?? '–',
    { same: 'yes', failed: 'NO', 'not run': 'NOT RUN' }[outcome],
    seconds === undefined ? '–' : seconds.toFixed(1),
    note.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|'),
  ]);
  const rule = head.map((_, place) => ([3, 5].includes(place) ? '---:' : '---'));
  const counted = (outcome) => results.filter((result) => result.outcome === outcome).length;
  return [
    ...[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `${counted('same')} the same as Node.js ${reference}, ${counted('failed')} failed, ${counted('not run')} not run`,
  ].join('\n');
}
