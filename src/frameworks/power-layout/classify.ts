import type { Case } from '../../case/case.js';
import type { Levels } from '../../forms/input.js';
import { type ClassifyOptions, classifyAs, type ReadingOption } from '../../forms/typology/classify.js';
import type { TypologyVerdict } from '../../forms/typology/verdict.js';
import {
  type PowerLayout,
  type PowerLayoutAttribute,
  type PowerLayoutReading,
  powerLayout,
} from './definition.js';

/** What the power layout says about one partnership. */
export type PowerLayoutVerdict = TypologyVerdict<
  PowerLayoutAttribute,
  PowerLayout,
  PowerLayoutReading,
  'power-layout'
>;

/**
 * Classifies how power is laid out between partners: subordinate union, linear union, linear collaborative, or none.
 *
 * Takes a case, or a record of levels by attribute; reads and throws as `classifyArchetype` does. Membership of a layout
 * is the minimum over parity and subordination, each as the layout wants it, in [0, 1]; the layouts exclude one another,
 * so there is no hybrid. Partners that are equal while one stands above the other are in none.
 *
 * @example
 * ```ts
 * import { classifyPowerLayout } from 'kemitraan/archetypes';
 * classifyPowerLayout({ parity: 'mostly-out', subordination: 'out' }).outcome;
 * // => { kind: 'dominant', type: 'linear-collaborative' }
 * classifyPowerLayout({ parity: 'in', subordination: 'in' }).outcome; // => { kind: 'none' }
 * ```
 * @see sulistiyani-2004
 */
export function classifyPowerLayout(
  subject: Case,
  options?: ClassifyOptions<PowerLayoutReading>,
): PowerLayoutVerdict;
export function classifyPowerLayout(
  levels: Levels<PowerLayoutAttribute>,
  options?: ReadingOption<PowerLayoutReading>,
): PowerLayoutVerdict;
export function classifyPowerLayout(
  input: Case | Levels<PowerLayoutAttribute>,
  options: ClassifyOptions<PowerLayoutReading> = {},
): PowerLayoutVerdict {
  return classifyAs('classifyPowerLayout', powerLayout, input, options);
}
