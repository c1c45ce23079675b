import type { z } from 'zod';
import type { Case } from '../../src/case/case.js';
import { documentShape } from '../../src/schema/document.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const out: Same<z.output<typeof documentShape>, Case> = true;
export const inp: Same<z.input<typeof documentShape>, Case> = true;
export const x: z.output<typeof documentShape> = 0;
