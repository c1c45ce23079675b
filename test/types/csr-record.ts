import type { z } from 'zod';
import type { Fault } from '../../src/core/fault.js';
import type { CsrInformationSystemField } from '../../src/frameworks/csr-information-system-fields/definition.js';
import type { CsrRecord, csrRecordFields } from '../../src/programmes/csr-record.js';
import type { csrRecordShape } from '../../src/schema/csr-record.js';
import { type CsrRecordsResult, type csrRecordSchema, parseCsrRecords } from '../../src/schema.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

// The schema as it is built key by key, before anybody says that it is the schema of a record.
same<z.output<typeof csrRecordShape>, CsrRecord>(true);
same<z.input<typeof csrRecordShape>, CsrRecord>(true);
same<z.infer<typeof csrRecordSchema>, CsrRecord>(true);
same<z.input<typeof csrRecordSchema>, CsrRecord>(true);

// The test tells a difference from none.
same<z.output<typeof csrRecordShape>, Omit<CsrRecord, 'from'>>(false);
same<z.output<typeof csrRecordShape>, { -readonly [Key in keyof CsrRecord]: CsrRecord[Key] }>(false);

// Every field says what it carries, and all that is listed is carried.
same<keyof typeof csrRecordFields, keyof CsrRecord>(true);
same<(typeof csrRecordFields)[keyof CsrRecord][number], CsrInformationSystemField>(true);

same<ReturnType<typeof parseCsrRecords>, CsrRecordsResult>(true);
const result = parseCsrRecords(undefined);
if (result.ok) same<(typeof result)['records'], readonly CsrRecord[]>(true);
else same<(typeof result)['faults'], readonly Fault[]>(true);
// @ts-expect-error records are there only where the list has no fault
result.records;
