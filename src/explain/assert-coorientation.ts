import { isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { coorientationStateIds } from '../frameworks/coorientation/definition.js';
import type { CoorientationPerspective } from '../frameworks/coorientation/result.js';
import { coorientationSentences } from './coorientation-sentences.js';
import { isDay, isTopic } from './topic-shape.js';

/** Throws `invalid-input` unless a value has what the sentences about a coorientation read. */
export function assertCoorientation(caller: string, value: unknown): void {
  const isSound =
    isPlainObject(value) &&
    typeof value.case === 'string' &&
    isDay(value.asOf) &&
    isListOf(value.topics, (one) => isTopic(one) && isListOf(one.pairs, isPair)) &&
    isListOf(value.questions, isQuestion);
  if (isSound) return;
  const remedy = 'Give what coorientation returned.';
  throw new KemitraanError(caller, 'result', value, 'invalid-input', remedy);
}

function isPair(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { parties, agreement, joint, perspectives } = value;
  return (
    isListOf(parties, isText) &&
    parties.length === 2 &&
    isListOf(perspectives, isPerspective) &&
    perspectives.length === 2 &&
    isOneOf(agreement, Object.keys(coorientationSentences.en.agreement)) &&
    (joint === null || isOneOf(joint, coorientationStateIds))
  );
}

const accuracies: readonly CoorientationPerspective['accuracy'][] = [
  'accurate',
  'inaccurate',
  'cannot-tell',
  'inapplicable',
];

function isPerspective(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { status, state, possible, accuracy } = value;
  const isState = (one: unknown) => isOneOf(one, coorientationStateIds);
  return (
    isOneOf(accuracy, accuracies) &&
    (status === 'inapplicable' ||
      (status === 'certain' && isState(state)) ||
      (status === 'possible' && isListOf(possible, isState)))
  );
}

function isQuestion(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { kind, topic, party, others, indicator } = value;
  const key = `${String(kind)} ${String(kind === 'understanding' ? value.status : value.because)}`;
  return (
    isOneOf(key, Object.keys(coorientationSentences.en.questions)) &&
    isTopic(topic) &&
    isText(party) &&
    isListOf(others, isText) &&
    (kind !== 'understanding' || isText(indicator))
  );
}
