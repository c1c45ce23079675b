import { crc32 } from './checksum.js';

/** What a case string says by the grammar of the page alone, without a definition. */
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

// The rules of docs/concepts/case-strings.md, one by one.
const id = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const member = '(?=[0-9.-]*[a-z])[a-z0-9]+(?:[-.][a-z0-9]+)*';
const decimal = '(?:0|[1-9][0-9]*)(?:\\.[0-9]*[1-9])?';
const length = '(?:[2-9]|1[01])';
const point = `[1-9][0-9]?of${length}`;
const end = `(?:O|MO|MI|I|${decimal}|${point})`;
const answer = `(?:U|NA|${end}|${end}-${end}|${id}(?:_${id})*)`;
const grammar = new RegExp(
  `^kemitraan1~(?<framework>${id})~(?<version>[0-9]+\\.[0-9]+\\.[0-9]+)` +
    `(?:~(?<reading>${id}))?` +
    '(?:~A_(?<aggregation>arithmetic|geometric))?' +
    `(?<weights>(?:~W\\.${member}_${decimal})*)` +
    `(?:~L_(?<lengths>${length}(?:_${length})*))?` +
    `(?<answers>(?:~${member}_${answer})*)` +
    '~(?<checksum>[0-9a-f]{8})$',
);

const codes: Readonly<Record<string, number>> = { O: 0, MO: 1 / 3, MI: 2 / 3, I: 1 };

/** Reads what the formatter wrote; throws for what the grammar does not have. */
export function read(text: string): ReadString {
  const groups = grammar.exec(text)?.groups;
  if (!groups) throw new Error(`not by the grammar: ${text}`);
  const { framework = '', version = '', reading, aggregation, weights, lengths, answers, checksum } = groups;
  if (crc32(text.slice(0, text.lastIndexOf('~'))) !== checksum) throw new Error('checksum');
  return {
    framework,
    version,
    ...(reading !== undefined && { reading }),
    ...(aggregation !== undefined && { aggregation }),
    weights: Object.fromEntries(pairs(weights).map(([key, value]) => [key.slice(2), Number(value)])),
    lengths: (lengths ?? '').split('_').filter(Boolean).map(Number),
    answers: Object.fromEntries(pairs(answers).map(([key, value]) => [key, answerIn(value)])),
  };
}

function pairs(text = ''): [string, string][] {
  return [...text.matchAll(/~([^~_]+)_([^~]+)/g)].map(([, key = '', value = '']) => [key, value]);
}

function answerIn(text: string): Answer {
  if (text === 'NA') return null;
  if (text === 'U') return [0, 1];
  const ends = new RegExp(`^(${end})(?:-(${end}))?$`).exec(text);
  if (!ends) return text.split('_');
  const [, first = '', second = first] = ends;
  return [endIn(first), endIn(second)];
}

function endIn(text: string): number {
  const [, points, of] = /^(\d+)of(\d+)$/.exec(text) ?? [];
  if (points !== undefined) return (Number(points) - 1) / (Number(of) - 1);
  return codes[text] ?? Number(text);
}
