import { triangulateVerdicts } from '../../src/assess/triangulate-verdicts.js';
import type { Case, Observation } from '../../src/case/case.js';
import { combineObservations } from '../../src/forms/triangulation/combine-observations.js';
import { triangulate } from '../../src/forms/triangulation/triangulate.js';
import { participationPhases } from '../../src/frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';

declare const subject: Case;
declare const observations: readonly Observation[];
const definitions = [partnershipArchetypes];

const [unit] = triangulate(observations, 'median', { asOf: '2015' }).units;
unit?.standing satisfies
  | 'silence'
  | 'inapplicable'
  | 'single'
  | 'convergence'
  | 'undecided'
  | 'conflict'
  | undefined;
unit?.level satisfies
  | { readonly lo: number; readonly hi: number }
  | readonly string[]
  | 'not-applicable'
  | null
  | undefined;

triangulate(observations, { rule: 'weighted', by: 'source', weights: { report: 1 } });
// @ts-expect-error Weights have no default.
triangulate(observations, 'weighted');
// @ts-expect-error Nobody says what the weights are of.
triangulate(observations, { rule: 'weighted', weights: { report: 1 } });
// @ts-expect-error A rule without weights takes none.
triangulate(observations, { rule: 'median', weights: { report: 1 } });
// @ts-expect-error There is no rule without a name.
triangulate(observations);

combineObservations(subject, 'hull', { definitions }).case satisfies Case;
// @ts-expect-error Which questions are joined has to be said.
combineObservations(subject, 'hull');

// The verdicts are those of the framework, one or one of each party.
const { combined, byInformant } = triangulateVerdicts(partnershipArchetypes, subject, 'majority');
combined.status.pseudo satisfies 'certain' | 'possible' | 'excluded' | 'ambiguous' | 'inapplicable';
byInformant.each[0]?.verdict?.memberships.mutualism satisfies { lo: number; hi: number } | null | undefined;
triangulateVerdicts(participationPhases, subject, 'hull').combined[0]?.outcome.kind satisfies
  | string
  | undefined;
// @ts-expect-error There is no such type.
combined.status.semu;
// @ts-expect-error One alone may have no verdict.
byInformant.each[0]?.verdict.status;
