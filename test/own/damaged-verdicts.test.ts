import { describe, expect, test } from 'vitest';
import { audit } from '../../src/forms/audit.js';
import { classify } from '../../src/forms/classify.js';
import type { LadderDefinition } from '../../src/forms/ladder/definition.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { score } from '../../src/forms/score.js';
import { validate } from '../../src/forms/validate.js';
import { thrownBy } from '../core/thrown-by.js';
import {
  checklist,
  index,
  ladder,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from './frameworks.js';
import { changed, partsOf } from './places.js';

// A stored verdict of each form, damaged in each place by itself: what is looked at, and what is only passed on.

const weights = { 'xq-place': 1, 'xq-people': 2 };
const { cumulative: _, ...uncumulated } = ladder;
const partial = { ...uncumulated, order: [['xq-low', 'xq-high']] } as const satisfies LadderDefinition;
const verdicts: readonly [string, object, object][] = [
  ['typology', typology, classify(typology, {})],
  [
    'typology of a hybrid',
    typology,
    classify(typology, { 'xq-near': 'in', 'xq-far': 'in' }, { reading: 'xq-wide' }),
  ],
  ['ladder', ladder, classify(ladder, {})],
  ['ladder that places', ladder, classify(ladder, { 'xq-told': 'in', 'xq-heard': 'out' })],
  ['ladder in a partial order', partial, classify(partial, { 'xq-told': 'in', 'xq-heard': 'in' })],
  ['profile', profile, classify(profile, { 'xq-pay': ['xq-firm'] })],
  ['profile that is mixed', profile, classify(profile, { 'xq-pay': 'xq-firm', 'xq-book': 'xq-loose' })],
  ['checklist', checklist, score(checklist, { 'xq-clerk': 'in' }, { weights })],
  [
    'index',
    index,
    score(index, { 'xq-close': { points: 4, of: 5 } }, { weights: { 'xq-fair': 1, 'xq-ease': 0 } }),
  ],
  ['propositions', propositions, validate(propositions, { 'xq-crop': 'in' })],
  ['role model', roleModel, validate(roleModel, { 'xq-lend': 'out' })],
  ['process', process, audit(process, { 'xq-soil': 'out', 'xq-water': 'in' })],
];

/** What a verdict tells, and nothing is worked out from: it is passed on as it is. */
const isPassedOn = (at: string) =>
  /^(reasons|disagreements)\.|^binding\.[^.]+|^against\.[^.]+|\.?coverage\.|^(blocking|gaps)\.|^gaps$/.test(
    at,
  ) ||
  /\.(complete|answered|applicable|severity|reason)$|^findings\.\d+\.(params\.(indicators\.|parties)|source\.)/.test(
    at,
  );

/** What may be left out. */
const isOptional = (at: string) =>
  /^(weights|score)$|^readings\.[^.]+\.possible\.\d+\.(types|columns)$/.test(at);

describe.each(verdicts)('the verdict of a %s', (form, definition, verdict) => {
  const places = [...partsOf(verdict)].filter(({ path }) => path.length > 0);
  const asked = (given: unknown) => Reflect.apply(nextQuestions, undefined, [definition, given]);
  const refusal = (path: readonly string[], value: unknown) => {
    const { code, parameter } = thrownBy(() => {
      asked(changed(verdict, path, value));
      throw new Error(`${path.join('.')} was not looked at.`);
    });
    return [code, parameter];
  };

  test('is taken as it is, and with anything in what is passed on', () => {
    expect(asked(verdict)).toEqual(asked(JSON.parse(JSON.stringify(verdict))));
    for (const { path } of places.filter(({ path }) => isPassedOn(path.join('.'))))
      if (path.join('.') !== 'gaps' || form.startsWith('ladder'))
        expect(asked(changed(verdict, path, 'xq-odd'))).toEqual(asked(verdict));
  });

  test('is refused wherever something else is missing, or is another thing', () => {
    for (const { path, part } of places) {
      const at = path.join('.');
      if (isPassedOn(at)) continue;
      const refused =
        at === 'reading' ? ['unknown-reading', 'verdict.reading'] : ['verdict-mismatch', 'verdict'];
      const isFields = typeof part === 'object' && !Array.isArray(part);
      // Of these it is looked at only whether they can hold something.
      const isAnyHolder = /(^|\.)(coverage|blocking)$/.test(at);
      const wrong: unknown[] = isAnyHolder ? [null, 5] : [isFields ? [] : {}, true];
      if (!isOptional(at) && Number.isNaN(Number(path.at(-1)))) wrong.push(undefined);
      for (const value of [...wrong, 'xq-odd'])
        expect([at, value, ...refusal(path, value)]).toEqual([at, value, ...refused]);
    }
  });

  test('is refused with what is no membership', () => {
    const isExtent = (part: unknown) => typeof part === 'object' && part !== null && 'lo' in part;
    for (const { path } of places.filter(({ part }) => isExtent(part)))
      for (const [lo, hi] of [
        [-0.1, 1],
        [0, 1.1],
        [0.6, 0.4],
      ])
        expect([path, lo, ...refusal(path, { lo, hi })]).toEqual([path, lo, 'verdict-mismatch', 'verdict']);
  });

  test('is refused where something is open and nothing is possible', () => {
    for (const { path } of places.filter(({ path }) => path.at(-1) === 'possible'))
      expect([path, ...refusal(path, [])]).toEqual([path, 'verdict-mismatch', 'verdict']);
  });

  test('is refused with a finding more than there are rules', () => {
    const { findings }: { readonly findings?: readonly unknown[] } = verdict;
    if (findings)
      for (const more of [[...findings, findings[0]], findings.slice(1), [findings[0], ...findings]])
        expect(refusal(['findings'], more)).toEqual(['verdict-mismatch', 'verdict']);
  });
});
