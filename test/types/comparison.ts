import { codingAgreement, necessity, sufficiency, truthTable } from '../../src/evidence.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';

// What the compiler accepts of comparisons of cases, and what it refuses. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;

const table = truthTable(
  powerLayout,
  { a: { parity: 'in' } },
  { attributes: ['parity'], outcome: 'linear-union' },
);
holds<Same<keyof (typeof table.rows)[number]['corner'], 'parity' | 'subordination'>>();
truthTable(
  partnershipArchetypes,
  { a: classifyArchetype({}) },
  { outcome: { a: 'unknown' }, thresholds: { cases: 1, consistency: 1 } },
);
// @ts-expect-error an attribute of another typology
truthTable(powerLayout, {}, { attributes: ['balance'] });
// @ts-expect-error a level that there is none of
truthTable(powerLayout, { a: { parity: 'high' } });
// @ts-expect-error no threshold is defaulted
truthTable(powerLayout, {}, { outcome: {}, thresholds: { cases: 1 } });
// @ts-expect-error a reading that there is none of
truthTable(powerLayout, {}, { outcome: 'linear-union', reading: 'strict' });

const fit = sufficiency({ a: 'in' }, { a: { lo: 0, hi: 1 } }).consistency;
if (fit.value === null) fit.reason;
// @ts-expect-error a parameter that has a value has no reason
else fit.reason;
// @ts-expect-error a list has no cases by id
necessity([0, 1], [1, 1]);

codingAgreement([], { frameworks: ['power-layout', powerLayout], of: 'informants', resampling: { seed: 1 } });
// @ts-expect-error a framework that there is none of
codingAgreement([], { frameworks: ['power-layouts'] });
// @ts-expect-error a seed is never made up
codingAgreement([], { resampling: {} });
