// Reading documents: JSON.parse, ajv, zod, and ours.
import { caseSchema } from 'kemitraan/schema';
import * as z from 'zod';
import { documents as all } from '../documents.mjs';
import { reading as what } from '../names.mjs';
import { ajvCheck, parsingTasks } from '../parsing.mjs';
import { timed } from '../timed.mjs';

export const documents = {
  id: 'documents',
  title: 'Reading a document',
  async measure(settings) {
    const shared = { check: ajvCheck(), compiled: z.compile(caseSchema) };
    const tasks = all().flatMap((one) => parsingTasks(one, shared));
    return {
      said: 'Agreed before timing: all take every document, and refuse it with a key that there is none of.',
      rows: await timed(tasks, [what.parse, what.ajv], settings),
    };
  },
};
