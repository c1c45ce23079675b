import type { z } from 'zod';
import type { Case } from '../../src/case/case.js';
import type { Fault, FaultCode, FaultParams, faultCodes } from '../../src/core/fault.js';
import type { documentShape } from '../../src/schema/document.js';
import { type CaseResult, type caseSchema, type caseSchemaFor, parseCase } from '../../src/schema.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

// The schema as it is built key by key, before anybody says that it is the schema of a case.
same<z.output<typeof documentShape>, Case>(true);
same<z.input<typeof documentShape>, Case>(true);
same<z.infer<typeof caseSchema>, Case>(true);
same<z.input<typeof caseSchema>, Case>(true);
same<ReturnType<typeof caseSchemaFor>, typeof caseSchema>(true);

// The test tells a difference from none.
same<z.output<typeof documentShape>, Omit<Case, 'place'>>(false);
same<z.output<typeof documentShape>, { -readonly [Key in keyof Case]: Case[Key] }>(false);
same<z.output<typeof documentShape>, Omit<Case, 'place'> & { readonly place: string }>(false);

// Every code has params, and no other has.
same<keyof FaultParams, FaultCode>(true);
same<(typeof faultCodes)[number], FaultCode>(true);
same<Fault['code'], FaultCode>(true);
same<Extract<Fault, { code: 'missing' }>['params'], FaultParams['missing']>(true);

same<ReturnType<typeof parseCase>, CaseResult>(true);
const result = parseCase(undefined);
if (result.ok) same<(typeof result)['case'], Case>(true);
else same<(typeof result)['faults'], readonly Fault[]>(true);
// @ts-expect-error a case is there only where the document has no fault
result.case;
