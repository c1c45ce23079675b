import type { z } from 'zod';
import { type Findings, findings } from '../core/faults-found.js';

/**
 * A schema with a check between the parts of a value, which runs beside other issues. What it finds is handed over to zod, as
 * custom issues whose message and `params.fault` are the fault code.
 */
export function checkedBy<Schema extends z.ZodType>(
  schema: Schema,
  check: (value: unknown, found: Findings) => void,
): Schema {
  return schema.superRefine(
    (value: unknown, context) => {
      const found = findings();
      check(value, found);
      for (const { code, path, params } of found.faults)
        context.addIssue({
          code: 'custom',
          path: [...path],
          message: code,
          params: { fault: code, ...params },
        });
    },
    { when: () => true },
  );
}
