import type { Case } from '../../case/case.js';
import type { ScopeOptions } from '../../case/scope.js';
import { assertOptions } from '../../core/assert.js';
import { asFixed } from '../../core/fixed-copy.js';
import { reading } from '../../core/reading.js';
import { crossover, isAbove } from '../../measure/fuzzy.js';
import { ours } from '../case-reasons.js';
import { evaluateRules } from '../findings/evaluate.js';
import type { FindingReason, FindingsVerdict } from '../findings/verdict.js';
import { isCase, type Levels, readLevels } from '../input.js';
import { type Look, lookInto } from '../look.js';
import type { RoleModelDefinition } from './definition.js';
import { type MemberQuestion, membersOf, rulesOf, specsOf } from './questions.js';
import { type RoleReading, readRoles } from './read.js';

/** What a case is read up to. */
export type ValidateOptions = Pick<ScopeOptions, 'asOf'>;

/** What a role model says of a case, or of a record of levels. */
export function validateRoles(
  caller: string,
  definition: RoleModelDefinition,
  input: Case | Levels<string>,
  options: ValidateOptions,
): FindingsVerdict {
  asFixed(definition);
  return reading(caller, 'input', input, () => validated(caller, definition, input, options));
}

function validated(
  caller: string,
  definition: RoleModelDefinition,
  input: Case | Levels<string>,
  options: ValidateOptions,
): FindingsVerdict {
  const ofCase = isCase(input);
  assertOptions(caller, options, ofCase ? ['asOf'] : []);
  if (ofCase) return rolesIn(lookInto(input, options, caller), definition);
  const levels = readLevels(specsOf(definition), input, caller);
  return evaluateRules(definition, rulesOf(definition), levels, () => []);
}

/** What a role model says of a case that has been looked into. */
export function rolesIn(look: Look, definition: RoleModelDefinition): FindingsVerdict {
  const members = membersOf(definition);
  const read = readRoles(definition, members, look);
  const verdict = evaluateRules(definition, rulesOf(definition), read.input, partiesIn(members, read));
  const reasons = verdict.reasons.filter((reason) => !isTold(reason));
  return { ...verdict, reasons: [...reasons, ...elsewhere(definition, read)] };
}

/** Who holds it, if anybody does, and which partners make up a pillar. */
function partiesIn(
  members: readonly MemberQuestion[],
  { input }: RoleReading,
): (rule: string) => readonly string[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  return (rule) => {
    const member = byId.get(rule);
    const seen = input.from?.observed[rule];
    if (!seen || seen.level === 'not-applicable' || !isAbove(seen.level.lo, crossover)) return [];
    if (member?.isHeld) return seen.binding;
    if (member?.table !== 'pillars') return [];
    const rows = seen.rows.flatMap((row) => ('facts' in row ? row.facts : []));
    // Of the parties, each of which has an id.
    return rows.map(({ row }) => row.id as string);
  };
}

/** The finding itself says who holds something, and tells the rows that it was read off, if there are any. */
function isTold({ code, params }: FindingReason): boolean {
  return code === 'binding-parties' || (code === 'derived-from-facts' && params.rows > 0);
}

/** Where another body stands in the place of one that the model names. */
function elsewhere({ stakeholders }: RoleModelDefinition, { parties }: RoleReading): FindingReason[] {
  return Object.entries(stakeholders).flatMap(([stakeholder, { source }]): FindingReason[] => {
    const others = parties.elsewhere(stakeholder);
    if (others.length === 0) return [];
    const params = { stakeholder, parties: others.map(({ id }) => id) };
    return [
      {
        code: 'stakeholder-elsewhere',
        params,
        evidence: [],
        source: [...source.map((one) => ({ ...one })), ...ours()],
      },
    ];
  });
}
