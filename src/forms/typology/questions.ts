import { prepared } from '../../core/prepared.js';
import { setCounter } from '../criteria/possible-sets.js';
import { type NextQuestion, sidesAsked } from '../criteria/questions.js';
import type { TypologyDefinition } from './definition.js';
import { typesRead } from './types-under.js';
import type { TypologyVerdict } from './verdict.js';

/** The unknown attributes, by how many outcomes each answer would leave. Definition and verdict have been checked. */
export function typologyQuestions(definition: TypologyDefinition, verdict: TypologyVerdict): NextQuestion[] {
  return sidesAsked(verdict, prepared(typesRead(definition, verdict.reading), setCounter));
}
