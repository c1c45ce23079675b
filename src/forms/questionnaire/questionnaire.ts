import type { Sector } from '../../case/vocabulary.js';
import type { Asked, IndicatorSpec } from '../../core/indicator.js';
import { isLikert } from '../checklist/scale.js';
import { type Definition, questionsOf } from '../definition.js';
import { questionName } from './names.js';

/** One question of a form. */
export interface FormQuestion {
  /** What its column is called. */
  readonly name: string;
  /** The full id of the indicator or sub-question. */
  readonly indicator: string;
  /** The same without the id of the framework. */
  readonly id: string;
  readonly asks: IndicatorSpec['asks'];
  /** A relation in which one party acts, and the others are for or from whom. */
  readonly isDirected: boolean;
  /** A level, the columns of a profile that a row fits, or a point on a Likert scale. */
  readonly answer: 'level' | 'columns' | 'scale';
}

/** The questions of one framework. */
export interface FormSection {
  readonly definition: Definition;
  /** The sectors of the parties that the framework is about, where it is about one party at a time. */
  readonly each?: readonly Sector[];
  readonly questions: readonly FormQuestion[];
}

/**
 * What a form asks for each framework, in definition order. An indicator with sub-questions is asked by those alone: it is
 * their minimum.
 */
export function questionnaireOf(definitions: readonly Definition[]): FormSection[] {
  return definitions.map((definition) => ({
    definition,
    ...('each' in definition && definition.each && { each: definition.each }),
    questions: Object.entries(questionsOf(definition)).flatMap(([id, spec]) => asked(definition, id, spec)),
  }));
}

function asked(definition: Definition, id: string, spec: Asked & Partial<IndicatorSpec>): FormQuestion[] {
  const { asks = 'partnership', directed = false, parts = [] } = spec;
  const leaves = parts.length > 0 ? parts.map((part) => `${id}.${part}`) : [id];
  return leaves.map((leaf) => {
    const indicator = `${definition.id}.${leaf}`;
    return {
      name: questionName(indicator),
      indicator,
      id: leaf,
      asks,
      isDirected: directed,
      answer: answerOf(definition),
    };
  });
}

function answerOf(definition: Definition): FormQuestion['answer'] {
  if (definition.form === 'profile') return 'columns';
  return isLikert(definition) ? 'scale' : 'level';
}
