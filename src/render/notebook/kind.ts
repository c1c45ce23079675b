import type { AnyAssessment } from '../../assess/assess.js';
import type { Comparison } from '../../assess/compare.js';
import { assertAssessment, assertComparison } from '../../assess/whole.js';
import { isListOf, isPlainObject, isText } from '../../core/assert.js';
import type { Explanation } from '../../explain/explanation.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import type { AnyDefinition } from '../../forms/definition.js';
import type { ProcedureVerdict } from '../../forms/procedure/verdict.js';
import type { VegaLiteSpec } from '../vega-lite/spec.js';

/** A verdict on a case or on a history. */
export type AnyVerdict = Verdict | ProcedureVerdict;

/** What a notebook shows otherwise than as data, and what it is. */
export type Showable =
  | { readonly kind: 'verdicts'; readonly value: readonly AnyVerdict[] }
  | { readonly kind: 'assessment'; readonly value: AnyAssessment }
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | { readonly kind: 'explanation'; readonly value: Explanation }
  | { readonly kind: 'definition'; readonly value: AnyDefinition }
  | { readonly kind: 'chart'; readonly value: VegaLiteSpec };

/**
 * What a value is, by its fields; nothing for whatever is shown as data. Whether it is whole is seen when it is put into words.
 * Never throws.
 */
export function showable(value: unknown): Showable | undefined {
  try {
    if (Array.isArray(value)) return verdictsIn(value);
    return isPlainObject(value) ? kindOf(value) : undefined;
  } catch {
    // Something in it throws when it is read.
    return undefined;
  }
}

function verdictsIn(list: readonly unknown[]): Showable | undefined {
  return list.length > 0 && isListOf(list, isVerdict) ? { kind: 'verdicts', value: list } : undefined;
}

function kindOf(value: Fields): Showable | undefined {
  if (isVerdict(value)) return { kind: 'verdicts', value: [value] };
  if (isDefinition(value)) return { kind: 'definition', value };
  if (isChart(value)) return { kind: 'chart', value };
  if (isExplanation(value)) return { kind: 'explanation', value };
  if ('contradictions' in value && isOne(assertAssessment, 'assessment', value))
    return { kind: 'assessment', value: value as unknown as AnyAssessment };
  if ('moved' in value && isOne((caller, _, given) => assertComparison(caller, given), '', value))
    return { kind: 'comparison', value: value as unknown as Comparison };
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function isVerdict(value: unknown): value is AnyVerdict {
  if (!isPlainObject(value)) return false;
  const { framework, inputs, findings, form } = value;
  const isJudged = isPlainObject(inputs) || (form === 'procedure' && Array.isArray(findings));
  return isJudged && isPlainObject(framework) && isText(framework.id) && isText(framework.version);
}

function isDefinition(value: Fields): value is Fields & AnyDefinition {
  const { form, id, version, basis, source } = value;
  return [form, id, version].every(isText) && isPlainObject(basis) && Array.isArray(source);
}

function isChart(value: Fields): value is Fields & VegaLiteSpec {
  const { $schema, title, description } = value;
  return (
    isText($schema) &&
    $schema.startsWith('https://vega.github.io/schema/vega-lite/') &&
    isPlainObject(title) &&
    isText(title.text) &&
    isText(description)
  );
}

function isExplanation(value: Fields): value is Fields & Explanation {
  const { framework, summary, table, limits, reasons } = value;
  return [framework, summary].every(isText) && isPlainObject(table) && [limits, reasons].every(Array.isArray);
}

function isOne(
  check: (caller: string, name: string, given: unknown) => void,
  name: string,
  value: Fields,
): boolean {
  try {
    check('inNotebook', name, value);
    return true;
  } catch {
    return false;
  }
}
