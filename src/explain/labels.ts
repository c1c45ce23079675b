import { preparedIfFixed } from '../core/fixed-copy.js';
import type { Applicable } from '../core/interval.js';
import type { Locale, Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import type { Disagreement } from '../core/verdict.js';
import type { MemberWording, QuestionWording } from '../core/wording.js';
import type { CatalogueDefinition } from '../forms/catalogue/definition.js';
import type { CatalogueWording } from '../forms/catalogue/wording.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { AnyDefinition, AnyWording, Definition, DefinitionWording } from '../forms/definition.js';
import { checksOf } from '../forms/process/checks.js';
import type { ProcessDefinition } from '../forms/process/definition.js';
import type { RowFit } from '../forms/profile/verdict.js';
import type { RoleModelDefinition } from '../forms/role-model/definition.js';
import { membersOf } from '../forms/role-model/questions.js';
import { isUnknown } from '../measure/fuzzy.js';
import { wordings } from '../registry/wordings.js';
import type { Ask, Speaker } from './dictionary.js';
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

/** What an indicator asks: in words of its own, or in those that its form has for such a member. */
export interface Question extends Partial<Pick<QuestionWording, 'question' | 'rubric'>> {
  readonly label: Wording;
  readonly ask?: Ask;
  /** What the source means by it. */
  readonly says?: Wording;
  /** What each column says, of a row of a profile. */
  readonly cells?: Readonly<Record<string, Wording>>;
  readonly parts?: Readonly<Record<string, QuestionWording>>;
}

/** The words of a definition, sorted into what every form has. */
export function sectionsFor(definition: Definition): Sections {
  return sectionsOf(wordingOf(definition), isLikert(definition) ? 'statement' : 'item');
}

function checksByRule(
  definition: ProcessDefinition,
): ReadonlyMap<string, ReturnType<typeof checksOf>[number]> {
  return new Map(checksOf(definition).map((check) => [check.rule, check]));
}

interface Sections {
  readonly questions: Readonly<Record<string, Question>>;
  readonly members: Readonly<Record<string, MemberWording>>;
  readonly readings: Readonly<Record<string, MemberWording>>;
  /** Groups of items, stakeholders and pillars. */
  readonly groups: Readonly<Record<string, Wording>>;
}

/** The words of whatever form: of what is asked, of what is concluded, and of how it is read. */
export function sectionsOf(wording: DefinitionWording | undefined, item: Ask): Sections {
  const none = { questions: {}, members: {}, readings: {}, groups: {} };
  if (!wording) return none;
  if ('types' in wording)
    return { ...none, questions: wording.attributes, members: wording.types, readings: wording.readings };
  if ('rungs' in wording) return { ...none, questions: wording.indicators, members: wording.rungs };
  if ('columns' in wording)
    return { ...none, questions: wording.rows, members: wording.columns, readings: wording.readings };
  if ('items' in wording)
    return {
      ...none,
      questions: asking(item, wording.items),
      groups: { ...wording.stakeholders, ...wording.groups },
    };
  if ('duties' in wording)
    return {
      ...none,
      questions: {
        ...asking('pillar', labelled(wording.pillars)),
        ...asking('role', wording.roles),
        ...asking('duty', labelled(wording.duties)),
        ...asking('flow', labelled(wording.flows)),
        ...asking('condition', wording.conditions),
      },
      groups: { ...wording.pillars, ...wording.stakeholders },
    };
  if ('tasks' in wording)
    return {
      ...none,
      // A phase is a question only where it has no tasks; its name is the same either way.
      questions: { ...asking('phase', wording.phases), ...asking('task', wording.tasks) },
      members: wording.phases,
      groups: wording.actors ?? {},
    };
  const questions: Readonly<Record<string, QuestionWording>> = wording.indicators;
  return { ...none, questions };
}

function labelled(texts: Readonly<Record<string, Wording>>): Record<string, Pick<MemberWording, 'label'>> {
  return Object.fromEntries(Object.entries(texts).map(([id, label]) => [id, { label }]));
}

function asking(
  ask: Ask,
  members: Readonly<Record<string, Partial<MemberWording> & Pick<MemberWording, 'label'>>>,
): Record<string, Question> {
  return Object.fromEntries(
    Object.entries(members).map(([id, { label, description }]) => [
      id,
      { label, ask, ...(description && { says: description }) },
    ]),
  );
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

/** The words of a definition: its own, or those that the library has for it. */
export function wordingOf(definition: Definition): DefinitionWording | undefined;
export function wordingOf(definition: CatalogueDefinition): CatalogueWording | undefined;
export function wordingOf(definition: AnyDefinition): AnyWording | undefined;
export function wordingOf({ id, wording }: AnyDefinition): AnyWording | undefined {
  return wording ?? ownEntry(own, id);
}

const own: Readonly<Record<string, AnyWording>> = wordings;

/** The name of a framework by its id alone, the caller's own or the library's; the id where neither has it. */
export function nameOf(framework: string, locale: Locale, given: readonly AnyDefinition[] = []): string {
  const wording = given.find(({ id }) => id === framework)?.wording;
  return (wording ?? ownEntry(own, framework))?.label[locale] ?? framework;
}
