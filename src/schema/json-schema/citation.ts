import * as z from 'zod';
import { type Citation, type ReferenceKey, references } from '../../references/references.js';
import { object, optional } from '../build.js';
import type { Parts } from './written.js';

/** A citation: a work of the bibliography, or, in a definition of a caller's own, a free text. */
export function citation(all: Parts): z.ZodType<Citation> {
  const ref = all.name('reference-key', z.enum(Object.keys(references) as ReferenceKey[]));
  const locator = optional(z.string());
  return all.name(
    'citation',
    z.union([
      all.name('cited-work', object({ ref, locator })),
      all.name('cited-text', object({ text: z.string().min(1), locator })),
    ]),
  );
}
