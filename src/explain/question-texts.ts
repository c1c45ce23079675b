import { preparedIfFixed } from '../core/fixed-copy.js';
import type { Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { Definition } from '../forms/definition.js';
import type { Ask } from './dictionary.js';
import { sharedRubrics } from './rubrics.js';
import { type Question, sectionsFor } from './sections.js';
import type { Words } from './words.js';

/** A question in one language, as it is put to somebody. */
export interface QuestionTexts {
  readonly label: string;
  readonly question: string;
  /** What kind of member it is, where the form has a question of its own for all such members. */
  readonly ask?: Ask;
  /** What the source means by it, where the form has a question of its own for all such members. */
  readonly says?: string;
  /** What each answer means: by level, or by column of a profile. Nothing for a scale, whose points have words of their own. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * What a framework asks, by the full id of an indicator or sub-question, in the language of the words; ids where it has no
 * wording. `points` is how long a Likert scale is, where that is known.
 */
export function questionTexts(
  definition: Definition,
  words: Words,
  points?: number,
): (indicator: string) => QuestionTexts {
  const { text, dictionary, locale } = words;
  const { questions } = preparedIfFixed(definition, sectionsFor);
  const shared = sharedOf(definition);
  return (indicator) => {
    const id = indicator.slice(definition.id.length + 1);
    const asked = wordsFor(questions, id);
    const says = asked?.says?.[locale];
    const answers = asked?.rubric ?? asked?.cells ?? shared;
    return {
      label: text(asked?.label, id),
      question: asked?.ask ? dictionary.asks[asked.ask](says, points) : text(asked?.question, id),
      ...(asked?.ask && { ask: asked.ask }),
      ...(says !== undefined && { says }),
      answers: Object.fromEntries(Object.entries(answers).map(([code, meaning]) => [code, meaning[locale]])),
    };
  };
}

/** An id with a dot in it can be that of a sub-question, or of a member with a family. */
function wordsFor(questions: Readonly<Record<string, Question>>, id: string): Question | undefined {
  const dot = id.lastIndexOf('.');
  return ownEntry(questions, id) ?? questions[id.slice(0, dot)]?.parts?.[id.slice(dot + 1)];
}

/** The rubric of a form that has one for all of its questions; a scale has none. */
function sharedOf(definition: Definition): Readonly<Record<string, Wording>> {
  if (definition.form === 'role-model' || definition.form === 'process')
    return sharedRubrics[definition.form];
  if (definition.form === 'checklist') return sharedRubrics.checklist;
  return definition.form === 'index' && !isLikert(definition) ? sharedRubrics.checklist : {};
}
