import { readFileSync } from 'node:fs';
import { compiled } from './abnf.js';
import { crc32 } from './checksum.js';

/** What a case string says by the grammar of its page alone, without a definition. */
export interface ReadString {
  readonly framework: string;
  readonly version: string;
  readonly reading?: string;
  readonly aggregation?: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly lengths: readonly number[];
  /** By question: an interval, `null` for not applicable, or columns; an unknown is 0 to 1. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export type Answer = readonly [lo: number, hi: number] | null | readonly string[];

const page = readFileSync(new URL('../../../docs/concepts/case-strings.md', import.meta.url), 'utf8');
const grammar = /```text\n(case-string =[^`]*)```/.exec(page)?.[1] ?? '';
const rule = (name: string) => compiled(grammar, name);
const [whole, reading, joining, weight, lengths, answer, end] = [
  rule('case-string'),
  rule('reading'),
  rule('joining'),
  rule('weight'),
  rule('lengths'),
  rule('answer'),
  rule('end'),
] as const;

const codes: Readonly<Record<string, number>> = { O: 0, MO: 1 / 3, MI: 2 / 3, I: 1 };

/** Whether a text is a case string by the grammar. */
export function isWritten(text: string): boolean {
  return whole.test(text);
}

/** Reads what the formatter wrote; throws for what the grammar does not have. */
export function read(text: string): ReadString {
  if (!isWritten(text)) throw new Error(`not by the grammar: ${text}`);
  const [, framework = '', version = '', ...fields] = text.split('~');
  if (crc32(text.slice(0, -9)) !== fields.pop()) throw new Error('checksum');
  const valuesOf = (of: RegExp) =>
    fields
      .filter((field) => of.test(field))
      .map((field) => [field.split('_')[0] ?? '', field.slice(field.indexOf('_') + 1)] as const);
  const [named] = fields.filter((field) => reading.test(field));
  const [joined] = valuesOf(joining);
  return {
    framework,
    version,
    ...(named !== undefined && { reading: named }),
    ...(joined !== undefined && { aggregation: joined[1] }),
    weights: Object.fromEntries(valuesOf(weight).map(([key, value]) => [key.slice(2), Number(value)])),
    lengths: valuesOf(lengths).flatMap(([, value]) => value.split('_').map(Number)),
    answers: Object.fromEntries(valuesOf(answer).map(([key, value]) => [key, answerIn(value)])),
  };
}

function answerIn(text: string): Answer {
  if (text === 'NA') return null;
  if (text === 'U') return [0, 1];
  const [first = '', second = first] = text.split('-');
  return end.test(first) && end.test(second) ? [endIn(first), endIn(second)] : text.split('_');
}

function endIn(text: string): number {
  const [, points, of] = /^(\d+)of(\d+)$/.exec(text) ?? [];
  if (points !== undefined) return (Number(points) - 1) / (Number(of) - 1);
  return codes[text] ?? Number(text);
}
