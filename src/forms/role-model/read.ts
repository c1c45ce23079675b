import type { Observed } from '../../case/observe.js';
import type { Applicable } from '../../core/interval.js';
import type { Disagreement } from '../../core/verdict.js';
import type { Input } from '../input.js';
import type { Look } from '../look.js';
import { hasLevel, readUnit, wholeOf } from '../read-case.js';
import type { RoleModelDefinition } from './definition.js';
import { roleFacts } from './facts.js';
import { type Parties, partiesOf } from './parties.js';
import type { MemberQuestion } from './questions.js';
import { pillarsOf } from './rows.js';

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
  const specs = Object.fromEntries(asked.map(({ id, spec }) => [id, spec]));
  const unit = wholeOf(definition.id, specs, look, hasLevel);
  const { subject } = look;
  const { asOf } = look.options;
  const parties = partiesOf(definition, subject, asOf);
  const reading = { definition, subject, parties, asOf };
  const ids = parties.all.map(({ id }) => id);
  const heard = look.askedFor(asked.flatMap(({ id }) => unit.rowsOf(id)));
  const scope = { ...unit.scope, partners: ids, asked: ids.filter((id) => heard.has(id)) };
  const inputs: Record<string, Applicable> = {};
  const observed: Record<string, Observed> = {};
  const disagreements: Disagreement[] = [];
  for (const member of asked) {
    const pillars = pillarsOf(member.of, definition);
    const own =
      pillars.length > 0
        ? ids.filter((id) => pillars.some((pillar) => parties.is(id, pillar) !== 'no'))
        : ids;
    const isOpen = !unit.partnersKnown || own.length === 0;
    const partners = member.isHeld ? [...own, ...(isOpen ? [unlisted] : [])] : ids;
    const read = readUnit(
      { [member.id]: member.spec },
      subject,
      { ...unit, scope: { ...scope, partners } },
      () => roleFacts(member, reading),
    );
    Object.assign(inputs, read.inputs);
    Object.assign(observed, read.from?.observed);
    disagreements.push(...read.disagreements);
  }
  return { input: { inputs, disagreements, from: { case: subject, scope, observed } }, parties };
}
