import type { z } from 'zod';
import type { Findings } from '../core/faults-found.js';

/** Hands what was found over to zod, as custom issues whose message and `params.fault` are the fault code. */
export function addIssues({ faults }: Findings, context: z.core.$RefinementCtx): void {
  for (const { code, path, params } of faults)
    context.addIssue({ code: 'custom', path: [...path], message: code, params: { fault: code, ...params } });
}
