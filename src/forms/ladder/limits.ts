import { isListOf } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { reading } from '../../core/reading.js';
import { assertCited, hasShape, isTable, misshapen } from '../shape.js';
import type { LadderDefinition } from './definition.js';

/** A ladder holds at most this many indicators and rungs, so that every verdict stays exact and quick. */
export const ladderLimits = { indicators: 64, rungs: 16 } as const;

/** Throws `invalid-definition` for what has not the shape of a ladder. */
export function assertLadderShape(caller: string, definition: LadderDefinition): void {
  const shaped =
    hasShape(definition, 'ladder', ['indicators', 'rungs']) &&
    Object.values(definition.indicators).every(({ parts = [] }) => Array.isArray(parts)) &&
    Object.values(definition.rungs).every(({ criteria }) => isTable(criteria)) &&
    isOrder(definition.order) &&
    (definition.each === undefined || Array.isArray(definition.each));
  if (shaped) return;
  throw misshapen(
    caller,
    definition,
    'ladder',
    ['indicators', 'rungs'],
    "Give a ladder: form 'ladder', id, version, basis, source, indicators (parts in a list), rungs (each with criteria), order ('total', or a list of pairs).",
  );
}

const isOrder = (order: unknown) => order === 'total' || isListOf(order, Array.isArray);

/** Throws `invalid-definition` for what is no ladder, or one that is too large to be exact about. */
export function assertLadder(caller: string, definition: LadderDefinition): void {
  reading(caller, 'definition', definition, () => assertSound(caller, definition), 'invalid-definition');
}

function assertSound(caller: string, definition: LadderDefinition): void {
  assertLadderShape(caller, definition);
  assertCited(caller, definition, ['indicators', 'rungs']);
  const indicators = Object.keys(definition.indicators).length;
  const rungs = Object.keys(definition.rungs).length;
  if (indicators <= ladderLimits.indicators && rungs <= ladderLimits.rungs) return;
  throw new KemitraanError(
    caller,
    'definition',
    `${definition.id}: ${indicators} indicators, ${rungs} rungs`,
    'invalid-definition',
    `Use at most ${ladderLimits.indicators} indicators and ${ladderLimits.rungs} rungs.`,
  );
}
