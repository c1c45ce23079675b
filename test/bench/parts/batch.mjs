// Many cases: lines of JSON to validated assessments, and what is kept of those that have gone.
import { classifyArchetype } from 'kemitraan/archetypes';
import { assess, assessAll } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import { agree } from '../disagreement.mjs';
import { linesOf } from '../lines.mjs';
import { batch as what } from '../names.mjs';
import { found } from '../processes.mjs';
import { timed } from '../timed.mjs';

const count = 20;

/** The many cases are fewer where they would take longer than this. */
const mostSeconds = { long: 400, quick: 20 };

export const batch = {
  id: 'batch',
  title: 'Many cases',
  startsProcesses: true,
  async measure(settings, quick) {
    const text = linesOf(count).join('\n');
    const on = `${count} lines`;
    const each = (then) => () => {
      let last;
      for (const line of text.split('\n')) last = then(JSON.parse(line));
      return last;
    };
    function* cases() {
      for (const line of text.split('\n')) yield parseCase(JSON.parse(line));
    }
    const run = async () => {
      let last;
      for await (const answer of assessAll(cases())) last = answer;
      return last;
    };
    const assessed = each((one) => assess(parseCase(one).case));
    agree('assessAll', 'the last line', (await run()).assessment, assessed());
    const task = (name, run, isAsync = false) => ({
      what: name,
      on,
      bytes: Buffer.byteLength(text),
      run,
      isAsync,
    });
    const tasks = [
      task(
        what.parse,
        each((one) => one),
      ),
      task(
        what.read,
        each((one) => parseCase(one)),
      ),
      task(
        what.one,
        each((one) => classifyArchetype(parseCase(one).case)),
      ),
      task(what.all, assessed),
      task(what.assessAll, run, true),
    ];
    const rows = await timed(tasks, [what.parse], settings);
    const perCase = rows.at(-1).median / count / 1e6;
    return { rows, memory: memoryOf(perCase, quick) };
  },
};

/** What is kept, and the peak, at two numbers of cases of which one is twenty times the other. */
function memoryOf(secondsEach, quick) {
  const most = quick ? 1_000 : 200_000;
  const seconds = mostSeconds[quick ? 'quick' : 'long'];
  const cases = Math.min(most, Math.max(200, Math.floor(seconds / secondsEach / 100) * 100));
  return [Math.round(cases / 20), cases].map((n) =>
    found('batch-run.mjs', [n], { flags: ['--expose-gc'], seconds: 3_600 }),
  );
}
