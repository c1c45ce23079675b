import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import { explainValidation } from '../../src/explain/explain-validation.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';
import { validatePlanReport } from '../../src/programmes/plan-report/validate.js';
import { validateProposal } from '../../src/programmes/proposal/validate.js';
import type { Validation } from '../../src/programmes/validation/verdict.js';
import { thrownBy } from '../core/thrown-by.js';
import { notPlain } from '../forms/plain-json.js';
import { implementationReports, planReports, proposals } from '../programmes/documents.js';

const textOf = (result: Validation, rule: string, locale: 'en' | 'id' = 'en') =>
  explainValidation(result, { locale }).findings.find((finding) => finding.rule === rule)?.text;

describe.each([
  ['proposal', validateProposal as (document: object) => Validation, proposals as fc.Arbitrary<object>],
  [
    'plan report',
    validatePlanReport as (document: object) => Validation,
    planReports as fc.Arbitrary<object>,
  ],
  [
    'implementation report',
    validateImplementationReport as (document: object) => Validation,
    implementationReports as fc.Arbitrary<object>,
  ],
])('%s', (_, validate, documents) => {
  test.each(locales)('every rule and every field has words (%s)', (locale) => {
    const result = validate({});
    const { findings } = explainValidation(result, { locale });
    expect(findings.map(({ rule }) => rule)).toEqual(result.findings.map(({ rule }) => rule));
    for (const { rule, label, text, source } of findings) {
      expect(label, rule).not.toBe(rule);
      // No id of a rule, and no name of a field, is left in a sentence.
      expect(text, rule).not.toMatch(/[a-z][A-Z]|\.[a-z]/);
      expect(text, rule).toContain(locale === 'en' ? 'not told: ' : 'belum disebutkan: ');
      expect(source.length, rule).toBeGreaterThan(0);
    }
    expect(new Set(findings.map(({ label }) => label)).size).toBe(findings.length);
  });

  test('the two languages differ in every text', () => {
    const result = validate({});
    const [en, id] = locales.map((locale) => explainValidation(result, { locale }));
    expect(en?.summary).not.toBe(id?.summary);
    for (const [index, { text }] of (en?.findings ?? []).entries())
      expect(text).not.toBe(id?.findings[index]?.text);
  });

  test('law: whatever was validated can be told, plainly, and the summary counts every finding', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...locales), (document, locale) => {
        const result = validate(document);
        const said = explainValidation(result, { locale });
        expect(notPlain(said)).toEqual([]);
        const counts = (said.summary.match(/\d+/g) ?? []).map(Number);
        expect(counts).toEqual(
          (['passed', 'failed', 'cannot-tell', 'inapplicable'] as const).map(
            (outcome) => result.findings.filter((finding) => finding.outcome === outcome).length,
          ),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  [
    'budget.amount',
    validateProposal({ amountRupiah: 120_000_000 }),
    'not met; Rp 120,000,000 of at most Rp 100,000,000.',
    'tidak terpenuhi; Rp 120.000.000 dari paling banyak Rp 100.000.000.',
  ],
  [
    'budget.scope-bound',
    validateProposal({ institution: 'rw', scopes: ['a bridge', 'lpm.capacity'] }),
    'not met; not among those that there are: “a bridge” and “lpm.capacity”.',
    'tidak terpenuhi; tidak terdapat dalam daftar: “a bridge” dan “lpm.capacity”.',
  ],
  [
    'plan.contents.aim',
    validatePlanReport({ domiciledInBandung: true, contents: { aim: false } }),
    'not met; to be noted only: the source does not demand it.',
    'tidak terpenuhi; cukup dicatat: sumber tidak mewajibkannya.',
  ],
  [
    'deadline.implementation-report',
    validateImplementationReport({ domiciledInBandung: true, endedOn: '2015-01', submittedOn: '2015-03-31' }),
    'not met; due at the latest on a day from 1 February 2015 to 28 February 2015; 31 to 58 days late.',
    'tidak terpenuhi; paling lambat salah satu hari dari 1 Februari 2015 sampai 28 Februari 2015; terlambat 31 sampai 58 hari.',
  ],
  [
    'plan.addressee',
    validatePlanReport({ domiciledInBandung: true, toWalikota: true }),
    'cannot be told; not told: whether it goes through the Forum.',
    'belum dapat dipastikan; belum disebutkan: apakah disampaikan melalui Forum TJSL.',
  ],
  ['budget.source', validateProposal({ decision: 'forwarded' }), 'does not apply.', 'tidak berlaku.'],
])('%s in words', (rule, result, english, indonesian) => {
  expect(textOf(result, rule)?.endsWith(`”: ${english}`), textOf(result, rule)).toBe(true);
  expect(textOf(result, rule, 'id')?.endsWith(`”: ${indonesian}`), textOf(result, rule, 'id')).toBe(true);
});

test('what is no validation, or a damaged one, is refused in words', () => {
  const whole = validatePlanReport({ domiciledInBandung: true, setOn: '2015', submittedOn: '2018' });
  const damaged: unknown[] = [
    undefined,
    null,
    {},
    { ...whole, document: 'letter' },
    { ...whole, findings: [{}] },
    { ...whole, findings: whole.findings.map((one) => ({ ...one, params: { ...one.params, due: 5 } })) },
    { ...whole, findings: whole.findings.map((one) => ({ ...one, params: { fields: [] } })) },
  ];
  for (const [index, one] of damaged.entries())
    expect(thrownBy(() => explainValidation(one as Validation, { locale: 'en' })).code, `${index}`).toBe(
      'invalid-input',
    );
  expect(thrownBy(() => explainValidation(whole, { locale: 'fr' as 'en' })).code).toBe('unknown-locale');
});

test('a date that is later than the document is read up to is said to be', () => {
  const result = validateImplementationReport(
    { domiciledInBandung: true, forumApprovedOn: '2016-08-31' },
    { asOf: '2016-01' },
  );
  expect(textOf(result, 'plan.forum-approval')).toMatch(/not told: [^;]+; only later than .+: [^;]+\.$/);
  expect(textOf(result, 'plan.forum-approval', 'id')).toMatch(/; baru sesudah .+: [^;]+\.$/);
});
