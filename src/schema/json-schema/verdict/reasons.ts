import * as z from 'zod';
import type { Reason, ReasonOf } from '../../../core/verdict.js';
import type { Parts } from '../written.js';

/** What every reason has beside its code and what it speaks of. */
interface ReasonParts {
  readonly evidence: z.ZodType<Reason['evidence']>;
  readonly source: z.ZodType<Reason['source']>;
}

/** Makes the reasons of these codes, which speak of the same things; their part is named `reason-<name>`. */
export type ReasonsOf = <const Code extends string, Params extends z.ZodType>(
  name: string,
  codes: readonly Code[],
  params: Params,
) => z.ZodType<ReasonOf<{ readonly [C in Code]: z.output<Params> }>>;

/** What makes the reasons of verdicts. */
export function reasonsBy(all: Parts, parts: ReasonParts): ReasonsOf;
export function reasonsBy(all: Parts, { evidence, source }: ReasonParts) {
  return (name: string, codes: readonly string[], params: z.ZodType): z.ZodType =>
    all.name(`reason-${name}`, z.strictObject({ code: z.enum(codes), params, evidence, source }));
}
