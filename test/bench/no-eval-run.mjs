// Reading where the engine refuses to make code from text: node --disallow-code-generation-from-strings no-eval-run.mjs
// SETTINGS. Prints rows as JSON. zod sees that it may not, and reads as with `z.config({ jitless: true })`.
import { documents } from './documents.mjs';
import { reading } from './names.mjs';
import { plainParsingTasks } from './parsing.mjs';
import { textTasks } from './parts/text.mjs';
import { timed } from './timed.mjs';

let allowed = true;
try {
  new Function('');
} catch {
  allowed = false;
}
if (allowed) throw new Error('This process may make code from text, so that it measures something else.');

// Both lists begin with JSON.parse of the text, under one name.
const tasks = documents().flatMap((one) => [
  ...plainParsingTasks(one),
  ...textTasks(one).filter((task) => task.what !== reading.parse),
]);
const rows = await timed(tasks, [reading.parse], JSON.parse(process.argv[2]));
process.stdout.write(JSON.stringify(rows));
