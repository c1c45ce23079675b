import { classifyArchetype, partnershipArchetypes } from '../../src/archetypes.js';
import { classifyCsrPhase, csrContributionPhases } from '../../src/csr.js';
import { rankIntervals, replay, sensitivity } from '../../src/evidence.js';
import { scoreSigerMu, sigerMu } from '../../src/governance.js';

// What the compiler knows of a design and of its result, and what it refuses. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;

const stated = { seed: 1, replications: 64 } as const;
const verdict = classifyArchetype({ balance: 'out' });

const archetypes = sensitivity(partnershipArchetypes, verdict, {
  ...stated,
  vary: { levels: { by: { balance: 'one-step', importance: 0.1 } }, reading: ['surakarta', 'strict'] },
});
holds<
  Same<
    typeof archetypes.standings.pseudo.now,
    'certain' | 'possible' | 'excluded' | 'ambiguous' | 'inapplicable'
  >
>();
holds<Same<keyof typeof archetypes.standings, 'pseudo' | 'mutualism' | 'conjugation'>>();
holds<Same<(typeof archetypes.replications)[number]['outcome'], typeof verdict.outcome>>();
holds<
  Same<
    NonNullable<(typeof archetypes.replications)[number]['parameters']['reading']>,
    'surakarta' | 'sulistiyani' | 'strict'
  >
>();

// Replaying gives a verdict of the same type.
const [first] = archetypes.replications;
const again = first && replay(partnershipArchetypes, verdict, first.parameters);
holds<Same<NonNullable<typeof again>, typeof verdict>>();

// @ts-expect-error: no attribute of this name.
sensitivity(partnershipArchetypes, verdict, { ...stated, vary: { levels: { by: { trust: 0.1 } } } });
// @ts-expect-error: no reading of this name.
sensitivity(partnershipArchetypes, verdict, { ...stated, vary: { reading: ['surakarta', 'loose'] } });
// @ts-expect-error: a seed is stated.
sensitivity(partnershipArchetypes, verdict, { replications: 64, vary: { levels: { by: 0.1 } } });
// @ts-expect-error: it is stated what is varied.
sensitivity(partnershipArchetypes, verdict, stated);
// @ts-expect-error: an interval has both of its settings stated.
sensitivity(partnershipArchetypes, verdict, {
  ...stated,
  vary: { levels: { by: 0.1 } },
  indices: { resamples: 100 },
});

const phase = classifyCsrPhase({ motivation: 'charity' });
const profile = sensitivity(csrContributionPhases, phase, {
  ...stated,
  vary: { levels: { by: 'one-step' } },
});
holds<Same<keyof typeof profile.standings, 'charity' | 'philanthropy' | 'citizenship'>>();

const levels = {} as never as Parameters<typeof scoreSigerMu>[0];
const scored = scoreSigerMu(levels);
declare const single: Extract<typeof scored, { readonly form: string }>;
const index = sensitivity(sigerMu, single, {
  ...stated,
  vary: { weights: { by: 0.1 } },
  cut: { atLeast: 0.5 },
});
holds<
  Same<
    (typeof index.outcomes)[number]['outcome'],
    { readonly kind: 'reached' | 'missed' | 'open' | 'inapplicable' } | null
  >
>();

const score = { lo: 0, hi: 1 };
const ranks = rankIntervals([{ id: 'A', groups: { one: { score }, two: { score: null } } }], {
  weights: { one: 1, two: 2 },
  aggregation: 'geometric',
});
holds<Same<keyof (typeof ranks.replications)[number]['weights'], 'one' | 'two'>>();
const two = [{ id: 'A', groups: { one: { score }, two: { score } } }];
const one = [{ id: 'A', groups: { one: { score } } }];
// @ts-expect-error: every group has a weight.
rankIntervals(two, { weights: { one: 1 }, aggregation: 'arithmetic' });
// @ts-expect-error: how they are joined is stated.
rankIntervals(one, { weights: { one: 1 } });
// @ts-expect-error: groups are no score without weights.
rankIntervals(one);
