import { prepared } from '../../core/prepared.js';
import { type NextQuestion, sidesAsked } from '../criteria/questions.js';
import type { LadderDefinition } from './definition.js';
import { outcomeCounter } from './outcomes.js';
import type { LadderVerdict } from './verdict.js';

/** The unknown indicators, by how many outcomes each answer would leave. Definition and verdict have been checked. */
export function ladderQuestions(definition: LadderDefinition, verdict: LadderVerdict): NextQuestion[] {
  return sidesAsked(verdict, prepared(definition, outcomeCounter));
}
