import { dateSpan } from '../case/partial-date.js';
import { managementFunctions } from '../case/vocabulary.js';
import { isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';

/** Whether a value says what was asked: an indicator, with whom it is about and in which management function where that is told. */
export function isTopic(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isPlainObject(value) &&
    isText(value.indicator) &&
    (value.about === undefined || isListOf(value.about, isText)) &&
    (value.function === undefined || isOneOf(value.function, managementFunctions))
  );
}

/** Whether a value is a partial date of the calendar, or left out. */
export function isDay(value: unknown): boolean {
  return value === undefined || (isText(value) && typeof dateSpan(value) === 'object');
}
