// As ../ndjson.mjs, by the streams that Deno and browsers have:
// deno run deno.mjs [--frameworks ID,ID] [--as-of DATE] [--locale en|id] < CASES
import { answersTo, numbered } from './answers.mjs';
import { readOptions, usual } from './options.mjs';

const { options } = readOptions(`Use: deno run deno.mjs ${usual} < CASES`);
if (options !== undefined) {
  const bytes = new TextEncoder();
  const answers = answersTo(Deno.stdin.readable, options);
  let line = 0;
  // The stream asks for an answer when it has room for one.
  const lines = new ReadableStream({
    async pull(stream) {
      const { done, value } = await answers.next();
      line += 1;
      if (done) stream.close();
      else stream.enqueue(bytes.encode(numbered(line, value)));
    },
    cancel: (reason) => answers.return(reason),
  });
  await lines.pipeTo(Deno.stdout.writable).catch((error) => {
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  });
}
