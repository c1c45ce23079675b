import { match } from 'ts-pattern';
import type { Standing } from '../assess/standings.js';
import { ownEntry } from '../core/own-entry.js';
import type { Definition } from '../forms/definition.js';
import type { AssessmentWords } from './assessment-words.js';
import type { Dictionary } from './dictionary.js';
import type { Labels } from './labels.js';
import type { Words } from './words.js';

/** How what moved is called: a type, a rung, a column or a phase; a group; else a rule, or a question. */
export function memberNamer(definition: Definition, labels: Labels): (id: string) => string {
  return (id) => {
    if ('groups' in definition && Object.hasOwn(definition.groups, id)) return labels.group(id);
    const member = labels.member(id);
    // A rule that has no words is called as the question of that id.
    return member === id ? labels.rule(id) : member;
  };
}

/** Whether it is an item that speaks against the whole: met where it is not there. */
function isAgainst(definition: Definition, member: string): boolean {
  const { items = {} } = 'items' in definition ? definition : {};
  return ownEntry(items, member)?.polarity === 'against';
}

/** How something stands, in words. */
export function standingText(
  definition: Definition,
  member: string,
  standing: Standing,
  told: AssessmentWords,
  { dictionary, interval }: Words,
): string {
  if (typeof standing !== 'string') return interval(standing);
  const turned = { met: 'failed', failed: 'met' }[standing];
  const own = turned !== undefined && isAgainst(definition, member) ? turned : standing;
  return standingWords(definition.form, told, dictionary)[own] ?? standing;
}

/** What each standing of a form is called. */
function standingWords(
  form: Definition['form'],
  { standings, undecided }: AssessmentWords,
  { status, findingOutcome, progress }: Dictionary,
): Readonly<Record<string, string>> {
  return match(form)
    .with('typology', 'ladder', 'profile', () => status)
    .with('checklist', 'index', () => ({
      ...standings,
      open: status.possible,
      inapplicable: status.inapplicable,
    }))
    .with('propositions', 'role-model', () => ({ ...findingOutcome, 'cannot-tell': undecided }))
    .with('process', () => ({ ...findingOutcome, 'cannot-tell': undecided, ...progress.standing }))
    .exhaustive();
}
