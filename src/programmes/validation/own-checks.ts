import { ownEntry } from '../../core/own-entry.js';
import type { FindingOutcome } from '../../forms/findings/verdict.js';
import type { Told } from './document.js';
import type { OwnCheck } from './rule.js';
import type { ValidationFinding } from './verdict.js';

/** How a check turns out, and what the finding says of it. */
export interface Checked {
  readonly outcome: FindingOutcome;
  readonly fields: readonly string[];
  readonly more?: Partial<ValidationFinding['params']>;
}

/**
 * Looks at a document by a check of our own tables. What is not told never fails. What its date says is so from a `later` day on
 * cannot be told of before.
 */
export function checkOwn(check: OwnCheck, told: Told, later: ReadonlySet<string>): Checked {
  switch (check.kind) {
    case 'holds':
      return holding(check, told, later);
    case 'among':
      return listed(check, told);
    case 'grouped-under':
      return grouped(check, told);
    case 'whole-rupiah':
      return whole(check, told);
    case 'at-most':
      return within(check, told);
  }
}

type Of<Kind extends OwnCheck['kind']> = Extract<OwnCheck, { readonly kind: Kind }>;

function holding({ fields, is, dated }: Of<'holds'>, told: Told, later: ReadonlySet<string>): Checked {
  const isDated = dated !== undefined && told.has(dated);
  const isLater = dated !== undefined && later.has(dated);
  const parts = fields.map((field) => told.get(field) ?? (isDated ? true : undefined));
  return {
    outcome: allOf(
      parts.map((part) => (part === undefined || (part === true && isLater) ? undefined : part === is)),
    ),
    fields: [...fields, ...(dated === undefined ? [] : [dated])],
  };
}

function listed({ field, among, sameAs, untold = [] }: Of<'among'>, told: Told): Checked {
  const fields = [field, ...(sameAs === undefined ? [] : [sameAs])];
  const text = textIn(told, field);
  if (text === undefined || untold.includes(text)) return { outcome: 'cannot-tell', fields };
  if (!among.includes(text)) return { outcome: 'failed', fields, more: { unlisted: [text] } };
  const other = sameAs === undefined ? text : textIn(told, sameAs);
  return { outcome: allOf([other === undefined ? undefined : other === text]), fields };
}

function whole({ field }: Of<'whole-rupiah'>, told: Told): Checked {
  const amount = told.get(field);
  const isWhole = amount === undefined ? undefined : Number.isSafeInteger(amount) && Number(amount) > 0;
  return { outcome: allOf([isWhole]), fields: [field] };
}

function within({ fields, limitRupiah }: Of<'at-most'>, told: Told): Checked {
  const amounts = fields.map((field) => amountIn(told, field));
  const totalRupiah = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const isWithin = totalRupiah > limitRupiah ? false : amounts.includes(undefined) ? undefined : true;
  const known = amounts.some((amount) => amount !== undefined);
  return {
    outcome: allOf([isWithin]),
    fields,
    more: { limitRupiah, ...(known && Number.isSafeInteger(totalRupiah) && { totalRupiah }) },
  };
}

/** All of it: failed where any is not so, else open where any is not told. */
function allOf(parts: readonly (boolean | undefined)[]): FindingOutcome {
  if (parts.includes(false)) return 'failed';
  return parts.includes(undefined) ? 'cannot-tell' : 'passed';
}

/**
 * What no entry has fails whatever the group is, and so do entries of two groups, since one group cannot hold both. An empty
 * list tells of nothing.
 */
function grouped({ field, group, catalogue }: Of<'grouped-under'>, told: Told): Checked {
  const fields = [field, group];
  const texts = told.get(field);
  const wanted = textIn(told, group);
  if (!Array.isArray(texts) || texts.length === 0) return { outcome: 'cannot-tell', fields };
  const groupOf = (text: string) => ownEntry(catalogue.entries, text)?.group;
  const isOther = (text: string) =>
    groupOf(text) === undefined || groupOf(text) !== (wanted ?? groupOf(text));
  const unlisted = [...new Set(texts.filter(isOther))];
  if (unlisted.length > 0) return { outcome: 'failed', fields, more: { unlisted } };
  if (new Set(texts.map(groupOf)).size > 1) return { outcome: 'failed', fields };
  return { outcome: wanted === undefined ? 'cannot-tell' : 'passed', fields };
}

function textIn(told: Told, field: string): string | undefined {
  return told.get(field) as string | undefined;
}

/** An amount that can be counted; one that is below zero or no whole number is as good as not told. */
function amountIn(told: Told, field: string): number | undefined {
  const value = told.get(field);
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
