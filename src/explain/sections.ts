import type { Wording } from '../core/locale.js';
import type { MemberWording, QuestionWording } from '../core/wording.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { Definition } from '../forms/definition.js';
import type { Ask } from './dictionary.js';
import { wordingOf } from './wording-of.js';

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

interface Sections {
  readonly questions: Readonly<Record<string, Question>>;
  readonly members: Readonly<Record<string, MemberWording>>;
  readonly readings: Readonly<Record<string, MemberWording>>;
  /** Groups of items, stakeholders and pillars. */
  readonly groups: Readonly<Record<string, Wording>>;
}

/** The words of a definition of whatever form: of what is asked, of what is concluded, and of how it is read. */
export function sectionsFor(definition: Definition): Sections {
  const wording = wordingOf(definition);
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
      questions: asking(isLikert(definition) ? 'statement' : 'item', wording.items),
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
