import type { Party } from '../../case/case.js';
import type { Fact, FactRow } from '../../case/facts.js';
import { isPartner } from '../../case/scope.js';
import type { MemberQuestion } from './questions.js';
import { dutyHeld, type Reading, roleHeld, type Shown, shownBy } from './rows.js';

/**
 * What the facts of a case say of a question of a role model. A row that shows something shows it, whether or not its list
 * is complete; that nothing does is concluded only from lists that the case declares complete. Where no row shows it, and
 * another body stands in the place of all that a question names, the question does not arise.
 */
export function roleFacts({ id, table, of, pillars, facts }: MemberQuestion, reading: Reading): Fact[] {
  if (table === 'pillars') return pillarFacts(id, reading);
  const shown = facts.map((fact) => shownBy(fact, reading));
  if (table === 'roles') shown.push(roleHeld(id, pillars, reading));
  if (table === 'duties') shown.push(dutyHeld(id, pillars, reading));
  if (of.length > 0 && shown.every(({ rows }) => rows.length === 0)) {
    const elsewhere = of.map((one) => reading.parties.elsewhere(one));
    if (elsewhere.every((parties) => parties.length > 0))
      return [{ level: 'not-applicable', lists: ['parties'], facts: elsewhere.flat().map(rowOf) }];
  }
  return factsFrom(shown, reading);
}

const rowOf = (row: Party): FactRow => ({ list: 'parties', row });

/** Partners of a pillar; none only where the list of parties is complete. */
function pillarFacts(pillar: string, { subject, parties }: Reading): Fact[] {
  const found = parties.all.filter((one) => isPartner(one) && parties.is(one.id, pillar) === 'yes');
  if (found.length > 0) return [{ level: 'in', lists: ['parties'], facts: found.map(rowOf) }];
  return subject.complete?.includes('parties') ? [{ level: 'out', lists: ['parties'], facts: [] }] : [];
}

/**
 * What rows show, each of whoever it is about; where none does, the opposite, if no row may. What can be shown to be out is
 * in where that is shown of nobody.
 */
function factsFrom(shown: readonly Shown[], { subject }: Reading): Fact[] {
  const found = shown.flatMap(({ shows, list, rows }) =>
    rows.map(({ fact, parties }): Fact => {
      const about = shows === 'in' && parties.length > 0 ? { about: parties } : {};
      return { level: shows, ...about, lists: [list], facts: [fact] };
    }),
  );
  if (found.length > 0) {
    // What is shown both ways is not known, whoever it is shown of.
    const isBoth = found.some(({ level }) => level !== found[0]?.level);
    return isBoth ? found.map(({ about: _, ...fact }) => fact) : found;
  }
  const against = shown.filter(({ shows }) => shows === 'out');
  const telling = against.length > 0 ? against : shown;
  const isNone = telling.every(({ list, maybe }) => !maybe && subject.complete?.includes(list));
  if (telling.length === 0 || !isNone) return [];
  const level = against.length > 0 ? 'in' : 'out';
  // Who holds it though the model does not give it to them shows that nobody else does.
  const others = telling.flatMap((one) => one.others ?? []);
  return [{ level, lists: [...new Set(telling.map(({ list }) => list))], facts: others }];
}
