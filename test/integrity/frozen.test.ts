import { expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import { classify } from '../../src/forms/typology/classify.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { references } from '../../src/references/references.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { wordings } from '../../src/registry/wordings.js';
import { everythingIn } from './definitions.js';

function deepFreeze<T>(value: T): T {
  for (const [, one] of everythingIn(value)) Object.freeze(one);
  return value;
}

const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'case',
  title: 'A case',
  period: { to: '2015' },
  parties: [
    { id: 'a', name: 'A', sector: 'government' },
    { id: 'b', name: 'B', sector: 'finance' },
    { id: 'z', name: 'Z', sector: 'community', standing: 'beneficiary' },
  ],
  agreements: [{ kind: 'mou', parties: ['a', 'b'], date: '2014' }],
  informants: [{ id: 'p', party: 'a' }],
  observations: [
    {
      indicator: 'partnership-archetypes.balance',
      level: 'out',
      about: ['b', 'a'],
      coder: 'x',
      date: '2014',
    },
    { indicator: 'partnership-archetypes.balance', level: 'in', about: ['a', 'b'], coder: 'x', date: '2013' },
    { indicator: 'partnership-archetypes.mutual-benefit.gives', level: 'in', informant: 'p' },
    {
      indicator: 'partnership-archetypes.complementarity',
      level: 'in',
      about: ['b', 'a'],
      source: 's',
      locator: '1',
    },
    {
      indicator: 'partnership-archetypes.independence',
      level: 'in',
      about: ['b', 'a'],
      source: 's',
      locator: '1',
    },
    { indicator: 'partnership-archetypes.capability-gain', level: 'unknown', about: ['a'] },
    { indicator: 'partnership-preconditions.agreement', level: 'out', function: 'planning' },
    { indicator: 'partnership-preconditions.mutual-need', level: 'mostly-in' },
  ],
  complete: ['parties', 'agreements'],
};

const definition = frameworks['partnership-archetypes'];
const readings = ['surakarta', 'sulistiyani', 'strict'] as const;
const levels = [...levelNames, ...nonLevels, 0.5];

function everyVerdict(of: Case) {
  return [
    ...readings.map((reading) => classifyArchetype(of, { reading })),
    classifyArchetype(of, { parties: ['a'], function: 'planning', asOf: '2014-06' }),
    classify(definition, of),
    validatePreconditions(of),
    validatePreconditions(of, { asOf: '2014-06' }),
    ...levels.map((level) =>
      classifyArchetype({ balance: level, 'mutual-benefit.gains': level, synergy: { lo: 0, hi: 0.5 } }),
    ),
    ...levels.map((level) => validatePreconditions({ agreement: level })),
  ];
}

test('nothing is written to: every verdict is the same on deep-frozen definitions and cases', () => {
  const before = structuredClone([frameworks, wordings, references, subject]);
  const loose = everyVerdict(structuredClone(subject));
  deepFreeze([frameworks, wordings, references, subject]);
  expect(Object.isFrozen(definition.types.pseudo.defining)).toBe(true);
  expect(everyVerdict(subject)).toEqual(loose);
  expect([frameworks, wordings, references, subject]).toEqual(before);
});

test('what comes out is fresh: changing a verdict changes neither the next one nor the definition', () => {
  const levelsGiven = { balance: { lo: 0, hi: 0.25 } };
  const [first, second] = [classifyArchetype(levelsGiven), classifyArchetype(levelsGiven)];
  expect(first).toEqual(second);
  expect(first.inputs.balance).not.toBe(levelsGiven.balance);
  for (const key of ['memberships', 'status', 'inputs', 'outcome', 'reasons'] as const)
    expect(first[key]).not.toBe(second[key]);
});
