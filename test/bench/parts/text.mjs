// The whole way: from text to a validated and assessed case.
import { classifyArchetype } from 'kemitraan/archetypes';
import { assess } from 'kemitraan/assess';
import { explainAssessment } from 'kemitraan/explain';
import { caseSchema, parseCase } from 'kemitraan/schema';
import * as z from 'zod';
import { agree } from '../disagreement.mjs';
import { documents } from '../documents.mjs';
import { whole as what } from '../names.mjs';
import { timed } from '../timed.mjs';

/** The tasks on one document; without `compiled` those of plain zod alone. */
export function textTasks({ name: on, text }, compiled) {
  const bytes = Buffer.byteLength(text);
  const read = () => parseCase(JSON.parse(text)).case;
  const fast = () => compiled.safeParse(JSON.parse(text)).data;
  const task = (name, run) => ({ what: name, on, bytes, run });
  if (compiled !== undefined) agree('z.compile(caseSchema)', on, assess(fast()), assess(read()));
  return [
    task(what.parse, () => JSON.parse(text)),
    task(what.one, () => classifyArchetype(read())),
    task(what.all, () => assess(read())),
    task(what.told, () => explainAssessment(assess(read()), { locale: 'en' })),
    ...(compiled === undefined
      ? []
      : [task(what.compiledOne, () => classifyArchetype(fast())), task(what.compiled, () => assess(fast()))]),
  ];
}

export const text = {
  id: 'text',
  title: 'From text to assessed',
  async measure(settings) {
    const compiled = z.compile(caseSchema);
    const tasks = documents().flatMap((one) => textTasks(one, compiled));
    return {
      said: 'Agreed before timing: a case that the compiled schema has read is assessed as one that `parseCase` has read.',
      rows: await timed(tasks, [what.parse], settings),
    };
  },
};
