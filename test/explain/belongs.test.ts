import { describe, expect, test } from 'vitest';
import { assertCaseOf, checkedFor } from '../../src/explain/checked-verdict.js';
import { explain, explainer } from '../../src/explain/explain.js';
import { classify } from '../../src/forms/classify.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { thrownBy } from '../core/thrown-by.js';
import { checklist, mine, procedure, typology, village } from '../own/frameworks.js';
import { told } from './told.js';

describe('a verdict, its definition and its case', () => {
  const verdict = classify(typology, {});
  const ofCase = classify(typology, village as never);
  const history = auditHistory(procedure, { events: [] } as never);

  test('belong together', () => {
    const checked = checkedFor('f', ofCase as never, typology as never, village as never);
    expect([checked.form, checked.definition, checked.verdict]).toEqual(['typology', typology, ofCase]);
    const read = checkedFor('f', history as never, procedure as never, undefined);
    expect([read.form, read.definition]).toEqual(['procedure', procedure]);
    expect(() => assertCaseOf('f', ofCase as never, village as never)).not.toThrow();
  });

  test.each<[string, () => unknown, string, string]>([
    [
      'a case of a record',
      () => checkedFor('f', verdict as never, typology as never, village as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'another case',
      () => checkedFor('f', ofCase as never, typology as never, { ...village, id: 'x' } as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'a case of a history',
      () => checkedFor('f', history as never, procedure as never, village as never),
      'options.case',
      'verdict-mismatch',
    ],
    [
      'another definition',
      () => checkedFor('f', verdict as never, checklist as never, undefined),
      'options.definition',
      'verdict-mismatch',
    ],
    [
      'another procedure',
      () => checkedFor('f', history as never, { ...procedure, version: '2.0.0' } as never, undefined),
      'options.definition',
      'verdict-mismatch',
    ],
  ])('%s is refused', (_, run, parameter, code) => {
    const error = thrownBy(run);
    expect([error.function, error.code]).toEqual(['f', code]);
    expect(error.parameter).toMatch(
      parameter === 'options.case' ? /^options\.case$/ : /definition|framework|verdict/,
    );
  });

  test('and whose case it is not is told', () => {
    expect(told(() => assertCaseOf('f', ofCase as never, { ...village, id: 'x' } as never))[3]).toBe(
      'Pass the case that it was computed from, village.',
    );
    expect(told(() => assertCaseOf('f', {}, village as never))[3]).not.toContain('village');
  });

  test.each<[string, unknown, object, readonly unknown[]]>([
    ['another language', verdict, { locale: 'fr' }, ['options.locale', 'unknown-locale']],
    ['another option', verdict, { x: 1 }, ['options', 'unknown-option']],
    ['a definition that is none', verdict, { definition: 5 }, ['options.definition', 'invalid-definition']],
    [
      'a definition that is a list',
      verdict,
      { definition: [] },
      ['options.definition', 'invalid-definition'],
    ],
    ['definitions that are none', verdict, { definitions: 5 }, ['options.definitions', 'invalid-definition']],
    ['a case that is none', verdict, { case: {} }, ['options.case', 'invalid-case']],
    ['another case', verdict, { case: village }, ['options.case', 'verdict-mismatch']],
    ['a dictionary that is none', verdict, { dictionary: 5 }, ['options.dictionary', 'invalid-dictionary']],
    [
      'a framework of nobody',
      { ...verdict, framework: { id: 'x', version: '1' } },
      {},
      ['verdict.framework.id', 'unknown-framework'],
    ],
    ['no plain data', new Map(), {}, ['verdict', 'invalid-input']],
  ])('%s is refused by its name', (_, given, more, [parameter, code]) => {
    const options = { locale: 'en', definitions: mine, ...more } as never;
    for (const run of [
      () => explain(given as never, options),
      () => explainer('explain', options).explain(given as never),
    ]) {
      const error = thrownBy(run);
      expect([error.function, error.parameter, error.code]).toEqual(['explain', parameter, code]);
    }
  });
});
