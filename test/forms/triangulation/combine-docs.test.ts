import { expect, test } from 'vitest';
import { assessable } from '../../../src/assess/asked.js';
import { assess } from '../../../src/assess/assess.js';
import type { Case } from '../../../src/case/case.js';
import { combineObservations } from '../../../src/forms/triangulation/combine-observations.js';
import { parseCase } from '../../../src/schema.js';
import { caseNames, codedCase, contested } from './contested.js';

/**
 * Verdicts but for which rows they rest on, since other rows stand for those that differ, and for the order in which
 * parties are named, which is that of the rows.
 */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'evidence') return [];
    return key === 'parties' && Array.isArray(inner) ? [...inner].sort() : inner;
  });
}

function verdicts(subject: Case, asOf?: string): unknown {
  return plain(assess(subject, asOf === undefined ? {} : { asOf }).verdicts);
}

test.each(caseNames)('under hull the verdicts on %s stay', (name) => {
  const subject = codedCase(name);
  const joined = combineObservations(subject, 'hull', { definitions: assessable() });
  expect(verdicts(joined.case)).toEqual(verdicts(subject));
});

test.each(
  caseNames.flatMap(
    (name) =>
      [
        [name, undefined],
        [name, '2015-06'],
      ] as const,
  ),
)('under hull the verdicts on %s stay, whoever contradicts it, up to %s', (name, asOf) => {
  const subject = contested(codedCase(name));
  const options = { definitions: assessable(), ...(asOf !== undefined && { asOf }) };
  const joined = combineObservations(subject, 'hull', options);
  expect(joined.combined.length).toBeGreaterThan(0);
  expect(verdicts(joined.case, asOf)).toEqual(verdicts(subject, asOf));
  expect(parseCase(joined.case)).toMatchObject({ ok: true });
});
