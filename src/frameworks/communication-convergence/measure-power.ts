import type { Case } from '../../case/case.js';
import { type ScopeOptions, scopeOf } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { reading } from '../../core/reading.js';
import { assertSoundCase } from '../../forms/assert-case.js';
import { type DecisionMeasure, decisionsIn } from './decisions.js';
import { assertDependencies, type DependencyMeasure, dependenciesIn } from './dependencies.js';

/** Who decides in one partnership, and who depends on whom. Plain data; nothing is rounded. */
export interface PowerMeasure {
  /** The id of the case. */
  readonly case: string;
  readonly asOf?: string;
  /** The partners that the case lists. */
  readonly partners: readonly string[];
  readonly decisions: DecisionMeasure;
  readonly dependencies: DependencyMeasure;
}

/**
 * Measures two facts about power in a partnership: who took the decisions, and who depends on whom. They say nothing of how
 * near partners are in status or strength, nor whether one stands above another: that is the power layout, and is judged.
 *
 * Decisions. Alone is a decision that one party took, whoever it asked; two parties of one sector are two, and so are a part
 * and its whole. Of these, `unconsulted` are those that say that nobody was asked (`consulted` is an empty list, or names
 * only the one who decided), `afterConsulting` those that name somebody; where `consulted` is left out it may be either.
 * A share is over what the case lists (`ofListed`), and over all decisions (`share`): as long as the list is not declared
 * complete there may be any number of others, so that the latter is 0 to 1, and only `atLeastOne` can be told. Whoever
 * decides counts, partner or not.
 *
 * Dependencies. Ties between partners, each once; cycles and where chains end go by ties of all kinds together. Partners
 * that are parts of others count by themselves. A party on itself is listed apart, and is neither a tie nor a cycle.
 *
 * A row that may be later than `asOf` may count or not, and every number allows for both. Without parties, decisions or
 * dependencies the lists are empty, and a share is `null` where the case declares that there were no decisions, else 0 to 1.
 * Cost grows with parties and rows alone. Throws `invalid-case` where what it counts is not what a case holds, `unknown-party` and
 * `invalid-date` likewise. It does not look at all that `parseCase` looks at.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
 * import { measurePower } from 'kemitraan/relationship';
 * const mine: Case = {
 *   schema: 'kemitraan/case@1',
 *   id: 'mine',
 *   title: 'A mine and its village (invented)',
 *   parties: [
 *     { id: 'company', name: 'The company', sector: 'business' },
 *     { id: 'village', name: 'The village', sector: 'government' },
 *   ],
 *   decisions: [
 *     { subject: 'what is built', by: ['company'], consulted: [] },
 *     { subject: 'where it is built', by: ['company', 'village'] },
 *   ],
 *   dependencies: [{ of: 'village', on: 'company', kind: 'patronage' }],
 * };
 * const { decisions, dependencies } = measurePower(mine);
 * decisions.unconsulted.ofListed; // => { lo: 0.5, hi: 0.5 }
 * decisions.unconsulted.share; // => { lo: 0, hi: 1 }
 * decisions.unconsulted.atLeastOne; // => 'yes'
 * dependencies.ends; // => [{ parties: ['company'], certain: false }]
 * ```
 * @see antam
 * @see muara-enim
 */
export function measurePower(subject: Case, options: Pick<ScopeOptions, 'asOf'> = {}): PowerMeasure {
  return reading('measurePower', 'subject', subject, () => measured(subject, options));
}

function measured(subject: Case, options: Pick<ScopeOptions, 'asOf'>): PowerMeasure {
  const caller = 'measurePower';
  const until = assertOptions(caller, options, ['asOf']);
  assertSoundCase(caller, 'input', subject);
  assertDependencies(subject, caller);
  const { partners } = scopeOf(subject, until, caller);
  const { asOf } = until;
  return {
    case: subject.id,
    ...(asOf !== undefined && { asOf }),
    partners,
    decisions: decisionsIn(subject, asOf),
    dependencies: dependenciesIn(subject, partners, asOf),
  };
}
