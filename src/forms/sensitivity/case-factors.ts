import { assertJoining } from '../../case/triangulation/assert-joining.js';
import type { Joining } from '../../case/triangulation/rule.js';
import { isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { type Factor, type Factors, invalidDesign, pick, type Setting } from './factor.js';
import { listOf } from './other-factors.js';
import { type PartyAggregation, partyAggregations } from './party-aggregation.js';

/** How observers are joined. What a way of joining may be is seen when the case is read by it. */
export function triangulationFactors(
  { caller, source }: Setting,
  given: unknown,
): Factors & { readonly joinings: readonly Joining[] } {
  const path = 'design.vary.triangulation';
  const read = withCase(caller, path, source);
  const list: unknown[] = Array.isArray(given) ? given : [];
  const among = list.map((one, place) => assertJoining(caller, one, `${path}[${place}]`));
  if (among.length < 2 || new Set(among.map((one) => JSON.stringify(one))).size < among.length) {
    const remedy = "List at least two different ways, such as { rule: 'median' }, each once.";
    throw invalidDesign(caller, path, given, remedy);
  }
  // Whether the case can be read by it is told before anything is drawn.
  for (const joining of among) read.inputsUnder(joining);
  const told = { factor: 'triangulation', now: null, among };
  const set: Factor['set'] = (draft, place) => {
    draft.triangulation = pick(among, place);
  };
  return { varied: [{ told, set }], held: [], joinings: among };
}

/** How partners are joined: on all questions at once, or on each that is named by itself. */
export function partnerFactors(
  { caller, source }: Setting,
  given: unknown,
): Factors & { readonly ways: Ways } {
  const path = 'design.vary.overParties';
  const { ofPartners } = withCase(caller, path, source);
  if (ofPartners.length === 0)
    throw invalidDesign(
      caller,
      path,
      given,
      'Leave it out: nothing is asked of each partner and takes the lowest.',
    );
  const held = (asked: readonly string[]) =>
    ofPartners
      .filter((id) => !asked.includes(id))
      .map((id) => ({ factor: `overParties.${id}`, because: 'not-asked' as const }));
  if (Array.isArray(given)) {
    const among = listOf(caller, path, given, partyAggregations, 'unknown-option');
    const told = { factor: 'overParties', now: 'minimum', among };
    const set: Factor['set'] = (draft, place) => {
      const how = pick(among, place);
      draft.overParties = Object.fromEntries(ofPartners.map((id) => [id, how]));
    };
    const ways = Object.fromEntries(ofPartners.map((id) => [id, among]));
    return { varied: [{ told, set }], held: [], ways };
  }
  if (!isPlainObject(given) || Object.keys(given).length === 0)
    throw invalidDesign(
      caller,
      path,
      given,
      `List some of ${partyAggregations.join(', ')}, or a list for each question.`,
    );
  const ways = Object.fromEntries(
    Object.entries(given).map(([id, list]) => {
      if (!isOneOf(id, ofPartners)) {
        const remedy = `Use some of ${ofPartners.join(', ')}: they are asked of each partner and take the lowest.`;
        throw new KemitraanError(caller, path, id, 'unknown-indicator', remedy);
      }
      return [id, listOf(caller, `${path}['${id}']`, list, partyAggregations, 'unknown-option')];
    }),
  );
  const varied = Object.entries(ways).map(
    ([id, among]): Factor => ({
      told: { factor: `overParties.${id}`, now: 'minimum', among },
      set: (draft, place) => {
        draft.overParties = { ...draft.overParties, [id]: pick(among, place) };
      },
    }),
  );
  return { varied, held: held(Object.keys(ways)), ways };
}

/** The ways in which partners are joined, by question. */
export type Ways = Readonly<Record<string, readonly PartyAggregation[]>>;

function withCase(caller: string, path: string, source: Setting['source']) {
  if (source) return source;
  throw invalidDesign(
    caller,
    path,
    undefined,
    'Pass the case that the verdict is of: sensitivity(definition, verdict, design, { case }).',
  );
}
