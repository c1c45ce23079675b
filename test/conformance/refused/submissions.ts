import { each, type RefusedCall } from './refusal.js';
import { copies, definitionOf, gone } from './values.js';

const row = { party___power_layout: 'a', others___power_layout: 'b', power_layout__parity: 'in' };
const told = { case: 'randu', informant: 'x', frameworks: 'power-layout@1.0.0' };
const one = { ...told, relations___power_layout: [row] };
const parity = '/0/0/relations___power_layout/0/power_layout__parity';
const within = '/0/relations___power_layout/0';

/** What is wrong with the answers to a form, in either dialect. */
const answers = (name: string): RefusedCall => ({
  name,
  args: [[one], { definitions: [], asked: [], passOver: [], missing: [] }],
  refusals: [
    ...each('/0', [null, true, 7, 'text'], 'wrong-type'),
    ...each('/0/0', [null, true, 7, 'text', []], 'wrong-type'),
    ...each(parity, ['maybe', 'IN', '1', 1, '4-of-5', ['in', 'x']], 'not-a-choice'),
    ...each(parity, ['in out', ['in', 'out'], 'unknown in'], 'not-one-answer'),
    ...each(parity, ['near each other', ['Prefer not to answer']], 'label-not-name'),
    ...each(parity, [true, false], 'wrong-type'),
    {
      at: parity,
      value: 'not-applicable',
      code: 'note-missing',
      fault: `${within}/note___power_layout__parity`,
    },
    { at: '/0/0/relations___power_layout/0/others___power_layout', value: gone, code: 'too-few-parties' },
    ...each('/0/0/relations___power_layout/0/others___power_layout', ['a', 'b a'], 'duplicate-id'),
    ...each('/0/0/relations___power_layout/0/party___power_layout', ['the firm', '~'], 'malformed-id'),
    ...each('/0/0/relations___power_layout', ['in', 7, true], 'wrong-type'),
    ...each('/0/0/power_layout__parity', ['in'], 'misplaced'),
    ...each('/0/0/photo', ['x.jpg', 7], 'unknown-key'),
    { at: '/0/0/What is it?', value: 'in', code: 'label-not-name' },
    { at: '/0/0/case', value: gone, code: 'missing', fault: '/case' },
    ...each('/0/0/case', ['The village', '~'], 'malformed-id'),
    ...each('/0/0/date', ['1 May 2026', 46_143], 'not-a-date'),
    ...each('/0/0/date', ['2026-02-29'], 'no-such-date'),
    ...each('/0/0/date', ['2026-05-01T08:00'], 'instant-not-date'),
    ...each('/0/0/method', ['Interview', 'talk'], 'not-one-of'),
    ...each('/0/0/function', ['planing'], 'not-one-of'),
    ...each('/0/0/informant', ['Pak RT'], 'malformed-id'),
    ...each('/0/0/frameworks', [gone, '', 'power-layout', 'power-layout@'], 'version-missing'),
    ...each('/0/0/frameworks', ['power-layout@0.9.0'], 'unknown-version'),
    ...each('/0/0/frameworks', ['power-layout@1.0.0 power-lay@1.0.0'], 'unknown-framework'),
    ...each('/0/0/frameworks', ['power-layout@1.0.0 tjsl@1.0.0'], 'caseless-framework'),
    ...each('/1/definitions', [null, {}, [{}], [null]], 'invalid-definition'),
    { at: '/1/asked', value: [definitionOf('tjsl')], code: 'invalid-definition' },
    ...each('/1/passOver', [null, 'photo', [7]], 'unknown-option'),
    ...each('/1/missing', [null, 'n/a', [7]], 'unknown-option'),
    { at: '/1/cases', value: [{}], code: 'invalid-case' },
    { at: '/1/x', value: 1, code: 'unknown-option' },
  ],
});

const speaking = { ...one, informant_party: 'a' };
const marked = { ...told, _uuid: 'u', _id: 1 };

/** What is refused of submissions. */
export const submissions: readonly RefusedCall[] = [
  answers('fromKobo'),
  answers('fromSurveyJs'),
  {
    name: 'fromKobo',
    args: [[speaking, speaking]],
    refusals: each('/0/1/informant_party', ['b'], 'informant-differs'),
  },
  {
    name: 'fromKobo',
    args: [
      [
        { ...one, ...marked },
        { ...one, _uuid: 'v', _id: 2 },
      ],
    ],
    refusals: [
      { at: '/0/1/_uuid', value: 'u', code: 'duplicate-id' },
      { at: '/0/1/_id', value: 1, code: 'duplicate-id' },
      { at: '/0/1', value: { ...told, _uuid: 'u' }, code: 'submission-differs', fault: '/1/_uuid' },
      { at: '/0/1', value: { ...told, _id: 1 }, code: 'submission-differs', fault: '/1/_id' },
    ],
  },
  {
    name: 'fromKobo',
    args: [{ count: 1, next: null, previous: null, results: [one] }],
    refusals: ['next', 'previous'].map((key) => ({
      at: `/0/${key}`,
      value: 'https://kf.example/data?start=1',
      code: 'page-of-more',
      fault: '',
    })),
  },
  {
    name: 'fromKobo',
    // 208 cells: the submission, two fields, and a list of 205.
    args: [[{ case: 'randu', x: Array.from({ length: 205 }, () => 0) }], { passOver: ['x'] }],
    refusals: [{ at: '/0', value: copies(10_000), code: 'too-many-answers', fault: '/9615' }],
  },
];
