// A case document per line in, an assessment or the faults per line out, whatever is in a line:
// node ndjson.mjs [--frameworks ID,ID] [--as-of DATE] [--locale en|id] < CASES
import { once } from 'node:events';
import process from 'node:process';
import { answersTo, numbered } from './many-cases/answers.mjs';
import { readOptions, usual } from './many-cases/options.mjs';

const { options } = readOptions(`Use: node ndjson.mjs ${usual} < CASES`);
if (options !== undefined) {
  // Whoever reads may go away, as head does; then there is nobody to answer, and nothing to complain of.
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let line = 0;
  for await (const answer of answersTo(process.stdin, options)) {
    line += 1;
    if (!process.stdout.write(numbered(line, answer))) await once(process.stdout, 'drain');
  }
}
