import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import type { TypologyDefinition } from '../../../src/forms/typology/definition.js';
import type { TypologyVerdict } from '../../../src/forms/typology/verdict.js';
import { thrownBy } from '../../core/thrown-by.js';
import { typologyOf } from './made.js';

const definition = typologyOf(['held'], { one: { held: 'in' } });
const verdict = classify(definition, {});

const functions: [string, (definition: TypologyDefinition, verdict: TypologyVerdict) => unknown][] = [
  ['nextQuestions', nextQuestions],
  ['pathTo', (own, given) => pathTo(own, given, 'one')],
  ['flipSet', flipSet],
];

describe.each(functions)('%s', (name, run) => {
  test('takes a verdict of the definition, also after it went through JSON', () => {
    expect(run(definition, JSON.parse(JSON.stringify(verdict)))).toEqual(run(definition, verdict));
  });

  test('returns plain data, and the same every time', () => {
    const once = run(definition, verdict);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(run(definition, verdict)).toEqual(once);
  });

  test.each([
    ['id', { ...definition, id: 'another' }],
    ['version', { ...definition, version: '2.0.0' }],
  ])('refuses a verdict of a definition with another %s', (_, other) => {
    const mismatch = { code: 'verdict-mismatch', function: name };
    expect(thrownBy(() => run(other, verdict))).toMatchObject(mismatch);
  });

  test.each<[string, string]>([
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a text', '"made"'],
    ['no framework', '{"framework":null}'],
  ])('refuses %s for a verdict', (_, json) => {
    const mismatch = { code: 'verdict-mismatch', function: name };
    expect(thrownBy(() => run(definition, JSON.parse(json)))).toMatchObject(mismatch);
  });

  test('refuses a verdict under a reading that the definition does not have', () => {
    const unknown = { code: 'unknown-reading', function: name };
    expect(thrownBy(() => run(definition, { ...verdict, reading: 'constructor' }))).toMatchObject(unknown);
  });
});

test.each(['two', '', 'constructor', '__proto__'])('there is no path to a type %j', (target) => {
  expect(thrownBy(() => pathTo(definition, verdict, target))).toMatchObject({
    code: 'unknown-type',
    function: 'pathTo',
  });
});
