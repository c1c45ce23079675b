import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { isKemitraanError } from '../../src/core/error.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { explain } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { audit } from '../../src/forms/audit.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { classify } from '../../src/forms/classify.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { score } from '../../src/forms/score.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { validate } from '../../src/forms/validate.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { csrContributionPhases } from '../../src/frameworks/csr-contribution-phases/definition.js';
import { governmentCsrPolicyTypes } from '../../src/frameworks/government-csr-policy-types/definition.js';
import { mspPhases } from '../../src/frameworks/msp-phases/definition.js';
import { participationPhases } from '../../src/frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../../src/frameworks/partnership-preconditions/definition.js';
import { sigerMu } from '../../src/frameworks/siger-mu/definition.js';
import { twoPillarModel } from '../../src/frameworks/two-pillar-model/definition.js';
import { twoPillarPrerequisites } from '../../src/frameworks/two-pillar-prerequisites/definition.js';
import { thrownBy } from '../core/thrown-by.js';
import { grant } from '../forms/procedure/grant.js';
import { assessed, village } from '../own/frameworks.js';

const damage: readonly unknown[] = [
  null,
  undefined,
  5,
  Number.NaN,
  10n,
  true,
  '',
  'x',
  [],
  [null],
  ['x'],
  {},
  { a: null },
  JSON.parse('{"toString":null}'),
  JSON.parse('{"__proto__":{"source":[]}}'),
  Symbol('s'),
  () => 1,
  new Map(),
];

/** The place of every value in a definition, from the outside in. */
function placesIn(value: unknown, place: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...place, key],
    ...placesIn(inner, [...place, key]),
  ]);
}

/** A copy in which one place holds something else. */
function damagedAt(definition: object, place: readonly string[], value: unknown): unknown {
  const copy = structuredClone(definition);
  let inner: object = copy;
  for (const key of place.slice(0, -1)) inner = Reflect.get(inner, key);
  Reflect.set(inner, place.at(-1) ?? '', value);
  return copy;
}

describe('a definition that is damaged anywhere is refused in words, or is still one', () => {
  test.each<[string, object, (given: never) => unknown]>([
    ['typology', partnershipArchetypes, defineTypology],
    ['ladder', participationPhases, defineLadder],
    ['profile', csrContributionPhases, defineProfile],
    ['checklist', twoPillarPrerequisites, defineChecklist],
    ['index', sigerMu, defineIndex],
    ['propositions', partnershipPreconditions, definePropositions],
    ['role model', twoPillarModel, defineRoleModel],
    ['process', mspPhases, defineProcess],
    ['catalogue', governmentCsrPolicyTypes, defineCatalogue],
    ['procedure', grant, defineProcedure],
  ])('%s', (_, definition, define) => {
    let refused = 0;
    for (const place of placesIn(definition)) {
      for (const value of damage) {
        try {
          define(damagedAt(definition, place, value) as never);
        } catch (error) {
          // Whatever else is thrown shows where.
          if (!isKemitraanError(error)) throw new Error(`at ${place.join('.')}`, { cause: error });
          expect(error.code).toBe('invalid-definition');
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});

// What tells by a list of definitions reads the words of each as well, which no evaluation looks at.
const own = assess(village, { frameworks: assessed });
const verdicts: Verdict[] = Object.values(own.verdicts).flat();
const views = coorientation({
  ...village,
  observations: village.observations.map(({ indicator, level }, at) => ({
    indicator,
    level,
    holder: village.parties[at % 2]?.id ?? '',
  })),
} as never);

describe('a definition that is damaged anywhere, its words too, is refused in words where it tells', () => {
  test.each(assessed.map((definition) => [definition.form, definition] as const))('%s', (_, definition) => {
    const verdict = verdicts.find(({ framework }) => framework.id === definition.id) as Verdict;
    let refused = 0;
    for (const place of placesIn(definition)) {
      // What a member cites is read by the same code for each.
      if (place.includes('source') && place[0] !== 'source') continue;
      for (const value of damage) {
        const options = { locale: 'en', definitions: [damagedAt(definition, place, value)] } as never;
        for (const tell of [() => explain(verdict, options), () => explainCoorientation(views, options)]) {
          try {
            tell();
          } catch (error) {
            if (!isKemitraanError(error)) throw new Error(`at ${place.join('.')}`, { cause: error });
            refused += 1;
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});

test('a member of the name of the prototype is refused, also where nothing was defined before', () => {
  const rules = { held: { ...partnershipPreconditions.rules.agreement, then: [] } };
  const indicators = JSON.parse(JSON.stringify({ one: partnershipPreconditions.indicators.agreement }));
  Object.defineProperty(indicators, '__proto__', { value: indicators.one, enumerable: true });
  const damaged = { ...partnershipPreconditions, indicators, rules };
  expect(thrownBy(() => validate(damaged as never, {} as never)).code).toBe('invalid-definition');
});

describe('a member that cites nothing is told by its place, also where nothing was defined before', () => {
  test.each<[string, object, readonly string[], (given: never, levels: never) => unknown]>([
    ['typology', partnershipArchetypes, ['types', 'pseudo'], classify],
    ['ladder', participationPhases, ['rungs', 'neglect'], classify],
    ['profile', csrContributionPhases, ['columns', 'charity'], classify],
    ['checklist', twoPillarPrerequisites, ['items', 'a.reg1'], score],
    ['index', sigerMu, ['groups', 'equal-actors'], score],
    ['propositions', partnershipPreconditions, ['rules', 'agreement'], validate],
    ['role model', twoPillarModel, ['roles', 'sponsor'], validate],
    ['process', mspPhases, ['phases', 'initiation'], audit],
  ])('%s', (_, definition, place, verb) => {
    const damaged = damagedAt(definition, [...place, 'source'], undefined);
    const error = thrownBy(() => verb(damaged as never, {} as never));
    expect([error.code, error.parameter]).toEqual([
      'invalid-definition',
      `definition.${place.join('.')}.source`,
    ]);
  });
});
