import { preparedIfFixed } from '../core/fixed-copy.js';
import type { Applicable } from '../core/interval.js';
import { ownEntry } from '../core/own-entry.js';
import type { Disagreement } from '../core/verdict.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { Definition } from '../forms/definition.js';
import { checksOf } from '../forms/process/checks.js';
import type { ProcessDefinition } from '../forms/process/definition.js';
import type { RowFit } from '../forms/profile/verdict.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import { membersOf } from '../forms/role-model/questions.js';
import { isUnknown } from '../measure/fuzzy.js';
import type { Speaker } from './dictionary.js';
import { sectionsFor } from './sections.js';
import { wordingOf } from './wording-of.js';
import type { Words } from './words.js';

/** How a framework's own things are called in one language: by its wording, and by their ids where it has none. */
export interface Labels extends Speaker {
  readonly framework: string;
  readonly question: (id: string) => string;
  readonly reading: (id: string) => string;
  /** What a reading takes to define the types; nothing where there are no words for it. */
  readonly gloss: (id: string) => string | undefined;
  /** An indicator or a sub-question, by the full id that an observation names it with. */
  readonly observed: (full: string) => string;
  /** An indicator on which statements contradict each other. */
  readonly isDisputed: (id: string) => boolean;
}

interface Judged {
  readonly inputs: Readonly<Record<string, Applicable | RowFit>>;
  readonly disagreements: readonly Disagreement[];
}

/** For labels of a framework without a verdict. */
export const nothingJudged: Judged = { inputs: {}, disagreements: [] };

/** The labels of a framework, with the levels of a verdict. */
export function labelsOf(definition: Definition, { inputs, disagreements }: Judged, words: Words): Labels {
  const { text, list, level, party, dictionary } = words;
  const wording = wordingOf(definition);
  const likert = isLikert(definition);
  const { questions, members, readings, groups } = preparedIfFixed(definition, sectionsFor);
  const rules = wording && 'rules' in wording ? wording.rules : {};
  const disputed = new Set(disagreements.map(({ indicator }) => indicator));
  const member = (id: string) => text(members[id]?.label, id);
  const indicator = (id: string) => text(questions[id]?.label, id);
  const reading = (id: string) => text(readings[id]?.label, id);
  const allColumns = definition.form === 'profile' ? Object.keys(definition.columns).length : 0;
  const levelOf = (id: string) => {
    const known = inputs[id] ?? { lo: 0, hi: 1 };
    if (known === 'not-applicable') return dictionary.inapplicable;
    const isOpen = 'lo' in known ? isUnknown(known) : known.length === allColumns;
    if (isOpen) return disputed.has(id) ? dictionary.disputed : dictionary.unknown;
    if (!('lo' in known)) return words.choice(known.map(member));
    // A Likert answer has no level, however near it lies to one.
    return likert ? words.interval(known) : level(known);
  };
  return {
    framework: text(wording?.label, definition.id),
    member,
    indicator,
    reading,
    gloss: (id) => ownEntry(readings, id)?.description[words.locale],
    rule: (id) => {
      const check = definition.form === 'process' && preparedIfFixed(definition, checksByRule).get(id);
      if (check)
        return dictionary.progress.checks[check.check](
          check.check === 'by' ? indicator(check.of) : member(check.of),
          words.choice(namedBy(definition, check.of).map((one) => text(groups[one], one))),
        );
      return text(rules[id]?.label ?? questions[id]?.label, id);
    },
    group: (id) => text(groups[id], id),
    bodies: (ids) => list(ids.map((id) => text(groups[id], id))),
    named: (id) => list(namedBy(definition, id).map((one) => text(groups[one], one))),
    question: (id) => {
      const asked = questions[id];
      return asked?.ask ? dictionary.asks[asked.ask](asked.says?.[words.locale]) : text(asked?.question, id);
    },
    observed: (full) => {
      const member = full.slice(definition.id.length + 1);
      if (Object.hasOwn(questions, member)) return indicator(member);
      const [id = full, part] = member.split('.');
      return part === undefined ? indicator(id) : text(questions[id]?.parts?.[part]?.label, `${id}.${part}`);
    },
    isDisputed: (id) => disputed.has(id),
    members: (ids) => list(ids.map(member)),
    indicators: (ids) => list(ids.map(indicator)),
    quoted: (ids) => list(ids.map((id) => `“${indicator(id)}”`)),
    levels: (ids) => list(ids.map((id) => `${indicator(id)} (${levelOf(id)})`)),
    level: levelOf,
    standing: (ids) => list(ids.map((id) => dictionary.stands(indicator(id), levelOf(id)))),
    readings: (ids) => list(ids.map(reading)),
    parties: (ids) => list(ids.map(party)),
    caseLists: (names) => list(names.map((name) => dictionary.lists[name])),
    passages: (passages) => passages.map(({ source, locator }) => `${source}: ${locator}`).join('; '),
  };
}

function checksByRule(
  definition: ProcessDefinition,
): ReadonlyMap<string, ReturnType<typeof checksOf>[number]> {
  return new Map(checksOf(definition).map((check) => [check.rule, check]));
}

/** The bodies that a member of a role model names, or whose a task is. */
function namedBy(definition: Definition, id: string): readonly string[] {
  if (definition.form === 'process') return definition.tasks[id]?.by ?? [];
  if (definition.form !== 'role-model') return [];
  return preparedIfFixed(definition, bodiesNamed).get(id) ?? [];
}

function bodiesNamed(definition: RoleModelDefinition): ReadonlyMap<string, readonly string[]> {
  return new Map(membersOf(definition).map(({ id, of }) => [id, of]));
}
