import type { Case } from '../case/case.js';
import { dateSpan } from '../case/partial-date.js';
import {
  agreementKinds,
  caseSchemaName,
  completableLists,
  managementFunctions,
  standings,
} from '../case/vocabulary.js';
import { type ErrorCode, KemitraanError } from '../core/error.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Throws unless the parts of a case from which verdicts are computed are what the type promises, for callers who pass a
 * case that `parseCase` has not seen.
 */
export function assertCase(subject: Case, caller: string): void {
  const check = (sound: boolean, path: string, value: unknown, code: ErrorCode = 'invalid-case') => {
    if (!sound) throw invalidCase(code, `input.${path}`, value, caller);
  };
  const checkDate = (date: unknown, path: string) =>
    check(
      date === undefined || (typeof date === 'string' && typeof dateSpan(date) === 'object'),
      path,
      date,
      'invalid-date',
    );
  const rowsOf = (list: 'parties' | 'informants' | 'observations' | 'agreements'): readonly Fields[] => {
    const rows: unknown = subject[list] ?? [];
    check(Array.isArray(rows), list, rows);
    return rows as readonly Fields[];
  };

  check(subject.schema === caseSchemaName, 'schema', subject.schema);
  const { complete = [], period = {} } = subject;
  check(isListOf(complete, completableLists), 'complete', complete);
  check(typeof period === 'object' && period !== null, 'period', period);
  checkDate(period.from, 'period.from');
  checkDate(period.to, 'period.to');
  for (const list of ['parties', 'informants', 'observations', 'agreements'] as const) {
    for (const [index, row] of rowsOf(list).entries()) {
      const path = `${list}[${index}]`;
      check(typeof row === 'object' && row !== null, path, row);
      check(sound[list](row), path, row);
      checkDate(row.date, `${path}.date`);
      check(
        row.function === undefined || isOneOf(row.function, managementFunctions),
        `${path}.function`,
        row.function,
      );
    }
  }
}

const isOneOf = (value: unknown, allowed: readonly string[]) =>
  (allowed as readonly unknown[]).includes(value);
const isListOf = (value: unknown, allowed?: readonly string[]) =>
  Array.isArray(value) && value.every((one) => (allowed ? isOneOf(one, allowed) : typeof one === 'string'));
const isText = (value: unknown) => typeof value === 'string';

const sound = {
  parties: ({ id, standing }: Fields) =>
    isText(id) && (standing === undefined || isOneOf(standing, standings)),
  informants: ({ id }: Fields) => isText(id),
  observations: ({ indicator, about }: Fields) =>
    isText(indicator) && (about === undefined || isListOf(about)),
  agreements: ({ kind, parties }: Fields) =>
    isOneOf(kind, agreementKinds) && (parties === undefined || isListOf(parties)),
};

/** The error for a case that is not what `parseCase` accepts. */
export function invalidCase(
  code: ErrorCode,
  parameter: string,
  value: unknown,
  caller: string,
): KemitraanError {
  const remedy = 'Pass what parseCase (kemitraan/schema) returned; it lists every fault of a case.';
  return new KemitraanError({ code, in: caller, parameter, value, remedy });
}
