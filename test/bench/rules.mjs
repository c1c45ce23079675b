// The archetypes under the default reading as rules: one for each type, or seven, one for each outcome with a type in it.

/** The criteria of each type, with the levels that meet each. What a record leaves unknown meets none: unknown counts as no. */
export const types = {
  pseudo: [['balance', ['out', 'mostly-out']]],
  mutualism: [
    ['importance', ['in', 'mostly-in']],
    ['mutual-benefit', ['in', 'mostly-in']],
  ],
  conjugation: [
    ['complementarity', ['in', 'mostly-in']],
    ['independence', ['in', 'mostly-in']],
  ],
};
const ids = Object.keys(types);

/** The outcome with these types in it, in the words of the library. */
export function outcomeOf(inside) {
  if (inside.length === 0) return { kind: 'none' };
  return inside.length === 1 ? { kind: 'dominant', type: inside[0] } : { kind: 'hybrid', types: inside };
}

/** Seven rules: an outcome, the criteria that it asks for, and of each other type the criteria that are not all met. */
export const sevenRules = [1, 2, 3, 4, 5, 6, 7].map((which) => {
  const inside = ids.filter((_, place) => which & (1 << place));
  const outside = ids.filter((id) => !inside.includes(id));
  return {
    outcome: outcomeOf(inside),
    met: inside.flatMap((id) => types[id]),
    notMet: outside.map((id) => types[id]),
  };
});
