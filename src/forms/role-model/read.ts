import { prepared } from '../../core/prepared.js';
import type { Input } from '../input.js';
import type { Look } from '../look.js';
import { collect, hasLevel, nothingYet, questionsIn, wholeOf } from '../read-case.js';
import type { RoleModelDefinition } from './definition.js';
import { roleFacts } from './facts.js';
import { type Parties, partiesOf } from './parties.js';
import { type MemberQuestion, specsOf } from './questions.js';
import { rolesHeld } from './roles-held.js';

/** What a role model reads of a case. */
export interface RoleReading {
  readonly input: Input;
  readonly parties: Parties;
}

/** A party that the case may have and does not list. */
const unlisted = '';

/**
 * Every party of a case counts in a role model, whatever its standing: an overseer may hold a role as well. Who holds
 * what the model gives to some pillars is asked of the parties of these, and, unless the case lists all of its parties, of
 * those that it does not list.
 */
export function readRoles(
  definition: RoleModelDefinition,
  members: readonly MemberQuestion[],
  look: Look,
): RoleReading {
  const asked = members.filter(({ isAsked }) => isAsked);
  const unit = wholeOf(definition.id, specsOf(definition), look, hasLevel);
  const { subject } = look;
  const { asOf } = look.options;
  const roles = rolesHeld(definition.id, subject, asOf);
  const parties = partiesOf(definition, subject, roles);
  const reading = { definition, subject, parties, roles, asOf };
  const ids = parties.all.map(({ id }) => id);
  const heard = look.askedFor(asked.flatMap(({ id }) => unit.rowsOf(id)));
  const scope = { ...unit.scope, partners: ids, asked: ids.filter((id) => heard.has(id)) };
  const collected = nothingYet();
  const { partnersKnown, rowsOf } = unit;
  const until = asOf === undefined ? {} : { asOf };
  const askedOf = partiesAsked(ids, parties, unit.partnersKnown);
  for (const member of asked) {
    const partners = member.isHeld ? askedOf(member.pillars) : ids;
    const looked = { ...until, partners, partnersKnown, rowsOf, period: subject.period };
    for (const question of prepared(member.specs, questionsIn))
      collect(question, looked, roleFacts(member, reading), collected);
  }
  const { observed, ...read } = collected;
  return { input: { ...read, from: { case: subject, scope, observed } }, parties };
}

/** Whom it is asked of who holds something: the parties of some pillars, and those that the case may not list. */
function partiesAsked(
  ids: readonly string[],
  parties: Parties,
  isAll: boolean,
): (pillars: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const asked = (pillars: readonly string[]) => {
    const isOf = (id: string) => pillars.some((pillar) => parties.is(id, pillar) !== 'no');
    const own = pillars.length > 0 ? ids.filter(isOf) : ids;
    return isAll && own.length > 0 ? own : [...own, unlisted];
  };
  return (pillars) => {
    const key = pillars.join(' ');
    const found = known.get(key) ?? asked(pillars);
    known.set(key, found);
    return found;
  };
}
