import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/forms/classify.js';
import { flipSet } from '../../../src/forms/flip-set.js';
import type { LadderDefinition } from '../../../src/forms/ladder/definition.js';
import type { LadderVerdict } from '../../../src/forms/ladder/verdict.js';
import { nextQuestions } from '../../../src/forms/next-questions.js';
import { pathTo } from '../../../src/forms/path-to.js';
import { thrownBy } from '../../core/thrown-by.js';
import { aboutEach, caseOf, ladderOf } from './made.js';

const definition = ladderOf(['x'], { one: { x: 'in' } });
const verdict = classify(definition, {});

const functions: [string, (definition: LadderDefinition, verdict: LadderVerdict) => unknown][] = [
  ['nextQuestions', nextQuestions],
  ['pathTo', (own, given) => pathTo(own, given, 'one')],
  ['flipSet', flipSet],
];

describe.each(functions)('%s', (name, run) => {
  const mismatch = { code: 'verdict-mismatch', function: name, parameter: 'verdict' };

  test('takes a verdict of the definition, also after it went through JSON', () => {
    expect(run(definition, JSON.parse(JSON.stringify(verdict)))).toEqual(run(definition, verdict));
  });

  test.each([
    ['id', { ...definition, id: 'another' }],
    ['version', { ...definition, version: '2.0.0' }],
    ['rung', ladderOf(['x'], { one: { x: 'in' }, two: { x: 'out' } })],
    ['indicator', ladderOf(['x', 'y'], { one: { x: 'in' } })],
  ])('refuses a verdict of a definition with another %s', (_, other) => {
    expect(thrownBy(() => run(other, verdict))).toMatchObject(mismatch);
  });

  test.each<[string, string]>([
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a text', '"made"'],
    ['no framework', '{"framework":null}'],
  ])('refuses %s for a verdict', (_, json) => {
    expect(thrownBy(() => run(definition, JSON.parse(json)))).toMatchObject(mismatch);
  });

  test.each(['form', 'outcome', 'rungs', 'binding', 'status', 'margin', 'inputs', 'coverage', 'unknown'])(
    'refuses a verdict without %s',
    (part) => {
      const { [part as keyof LadderVerdict]: _, ...rest } = verdict;
      expect(thrownBy(() => run(definition, rest as LadderVerdict))).toMatchObject(mismatch);
    },
  );

  test.each<[string, object, string]>([
    ['another id', { id: 'other', version: '1.0.0' }, '"other 1.0.0"'],
    ['another version', { id: 'made', version: '2.0.0' }, '"made 2.0.0"'],
    ['a version that is no text', { id: 'made', version: 1 }, '"made 1"'],
    ['no version', { id: 'made' }, '"made undefined"'],
  ])('says of which edition a verdict of %s is, and which it is to be', (_, framework, value) => {
    const error = thrownBy(() => run(definition, { ...verdict, framework } as LadderVerdict));
    expect(error).toMatchObject({ ...mismatch, value });
    expect(error.remedy).toMatch(/^Pass a whole verdict of made 1\.0\.0, or the definition/);
  });

  test('refuses a list of verdicts, and says to pass one of them', () => {
    const each = aboutEach(definition, ['community']);
    const list: unknown = classify(each, caseOf([{ id: 'group', sector: 'community' }], []));
    const error = thrownBy(() => run(each, list as LadderVerdict));
    expect(error).toMatchObject(mismatch);
    expect(error.remedy).toContain('pass one of them');
  });
});

test.each(['two', '', 'constructor', '__proto__'])('there is no path to a rung %j', (target) => {
  expect(thrownBy(() => pathTo(definition, verdict, target))).toMatchObject({
    code: 'unknown-rung',
    function: 'pathTo',
    parameter: 'target',
  });
});
