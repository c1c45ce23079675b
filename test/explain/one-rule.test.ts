import { describe, expect, test } from 'vitest';
import { explainValidation } from '../../src/explain/explain-validation.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';

describe('one rule on a document', () => {
  const finding = {
    rule: 'budget.amount',
    outcome: 'cannot-tell',
    severity: 'failure',
    basis: 'published',
    source: [{ ref: 'lan' }],
  };
  const say = (params: object, more: object = {}) =>
    explainValidation(
      {
        form: 'validation',
        document: 'pippk-proposal',
        version: '1.0.0',
        findings: [{ ...finding, ...more, params: { fields: [], missing: [], ...params } }],
      } as never,
      { locale: 'en' },
    ).findings[0];
  const text = (params: object, more: object = {}) => say(params, more)?.text.replace(/^“[^”]+”: /, '');
  const due = { first: '2016-02-01', last: '2016-02-01' };

  test.each<[string, object, object, string]>([
    ['cannot be told', {}, {}, 'cannot be told.'],
    ['passed', {}, { outcome: 'passed' }, 'met.'],
    ['failed', {}, { outcome: 'failed' }, 'not met.'],
    [
      'failed, and only to be noted',
      {},
      { outcome: 'failed', severity: 'note' },
      'not met; to be noted only: the source does not demand it.',
    ],
    ['passed, of a note', {}, { outcome: 'passed', severity: 'note' }, 'met.'],
    ['a limit', { limitRupiah: 100 }, {}, 'cannot be told; at most Rp 100.'],
    ['a limit of nothing', { limitRupiah: 0 }, {}, 'cannot be told; at most Rp 0.'],
    ['a sum', { limitRupiah: 100, totalRupiah: 50 }, {}, 'cannot be told; Rp 50 of at most Rp 100.'],
    ['a sum of nothing', { limitRupiah: 100, totalRupiah: 0 }, {}, 'cannot be told; Rp 0 of at most Rp 100.'],
    ['a sum without a limit', { totalRupiah: 50 }, {}, 'cannot be told.'],
    [
      'what is not listed',
      { unlisted: ['x', 'y'] },
      {},
      'cannot be told; not among those that there are: “x” and “y”.',
    ],
    ['nothing that is not listed', { unlisted: [] }, {}, 'cannot be told.'],
    ['a day', { due }, {}, 'cannot be told; due at the latest on 1 February 2016.'],
    [
      'a day and how late',
      { due, daysLate: { lo: 1, hi: 2 } },
      {},
      'cannot be told; due at the latest on 1 February 2016; 1 to 2 days late.',
    ],
    [
      'what is missing',
      { missing: ['institution', 'decision'] },
      {},
      'cannot be told; not told: the institution and the decision.',
    ],
    ['what is missing, of what failed', { missing: ['institution'] }, { outcome: 'failed' }, 'not met.'],
    [
      'what is later',
      { later: ['decision'] },
      {},
      'cannot be told; only later than the document is read up to: the decision.',
    ],
    ['what is later, of what passed', { later: ['decision'] }, { outcome: 'passed' }, 'met.'],
  ])('%s', (_, params, more, said) => {
    expect(text(params, more)).toBe(said);
  });

  test('is told with who speaks for it, and where', () => {
    expect(say({}, { basis: 'ours', source: [{ text: 'A decree', locator: 'art. 3' }] })).toEqual({
      rule: 'budget.amount',
      outcome: 'cannot-tell',
      severity: 'failure',
      label: 'the amount is no more than what one institution is given',
      text: '“the amount is no more than what one institution is given”: cannot be told.',
      basis: 'ours',
      source: ['A decree, art. 3'],
    });
  });

  test('all of them are counted', () => {
    const result = validateImplementationReport({});
    const { summary, document } = explainValidation(result, { locale: 'en' });
    const count = (outcome: string) => result.findings.filter((one) => one.outcome === outcome).length;
    expect(document).toBe('TJSL implementation report');
    expect(summary).toBe(
      `Rules of this TJSL implementation report: ${count('passed')} met, ${count('failed')} not met, ${count('cannot-tell')} that cannot be told, ${count('inapplicable')} that do not apply.`,
    );
  });
});
