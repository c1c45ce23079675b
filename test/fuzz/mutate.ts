import { deepFreeze } from '../deep-freeze.js';
import { hostile, longText, plainValues, throwing } from './hostile-values.js';
import type { Random } from './random.js';

/** What mutations draw from: values that stand somewhere in sound calls, texts and keys among them. */
export interface Pool {
  readonly values: readonly unknown[];
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

type Table = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Arguments with some changes; what is not changed is shared with those given, and all of it is frozen. */
export function mutated(
  args: readonly unknown[],
  random: Random,
  pool: Pool,
  plain = false,
): readonly unknown[] {
  let changed = args;
  const changes = random.chance(0.7) ? 1 : 1 + random.below(5);
  for (let at = 0; at < changes; at += 1) {
    try {
      changed = within(changed, random, pool, plain) as readonly unknown[];
    } catch {
      // A hostile value of the change before was touched: it stays as it is.
    }
  }
  return changed;
}

/** A copy of a holder, or of one inside it, in which one entry is another. */
function within(holder: object, random: Random, pool: Pool, plain: boolean, depth = 0): object {
  const keys = keysOf(holder);
  const key = keys.length > 0 ? random.pick(keys) : undefined;
  const inner = key === undefined ? undefined : (holder as Table)[key];
  const goesOn = isHolder(inner) && isOurs(inner) && depth < 40 && random.chance(0.85);
  if (key !== undefined && goesOn)
    return withEntry(holder, key, within(inner, random, pool, plain, depth + 1));
  // The list of arguments itself is the program's, and no data.
  return changedHere(holder, key, random, pool, plain, depth > 0);
}

/** Whether a value can be walked: hostile ones throw. */
function isOurs(value: object): boolean {
  return Object.isFrozen(value);
}

function keysOf(holder: object): string[] {
  return Object.keys(holder);
}

function changedHere(
  holder: object,
  key: string | undefined,
  random: Random,
  pool: Pool,
  plain: boolean,
  isInner: boolean,
): object {
  const dice = random.share();
  if (key === undefined || dice < 0.1) return added(holder, random, pool, plain);
  if (dice < 0.2) return without(holder, key);
  if (dice < 0.27 && Array.isArray(holder) && holder.length < 1_000)
    return repeated(holder, Number(key), random);
  if (dice < 0.27) return renamed(holder, key, random, pool);
  if (dice < 0.3 && !plain && isInner) return withGetter(holder, key);
  return withEntry(holder, key, instead((holder as Table)[key], random, pool, plain));
}

function withEntry(holder: object, key: string, value: unknown): object {
  const copy = Array.isArray(holder) ? [...holder] : { ...holder };
  return Object.freeze(Object.defineProperty(copy, key, entry(value)));
}

const entry = (value: unknown) => ({ value, writable: true, enumerable: true, configurable: true });

function withGetter(holder: object, key: string): object {
  const copy = Array.isArray(holder) ? [...holder] : { ...holder };
  const get = () => {
    throw new Error('not to be read');
  };
  return Object.freeze(Object.defineProperty(copy, key, { get, enumerable: true, configurable: true }));
}

function without(holder: object, key: string): object {
  if (Array.isArray(holder)) return Object.freeze(holder.filter((_, at) => at !== Number(key)));
  const { [key]: _, ...others } = holder as Table;
  return Object.freeze(others);
}

function added(holder: object, random: Random, pool: Pool, plain: boolean): object {
  const value = fresh(random, pool, plain);
  if (Array.isArray(holder)) return Object.freeze([...holder, value]);
  const key = random.chance(0.1) ? longText(random) : random.pick(pool.keys);
  return withEntry(holder, key, value);
}

function repeated(holder: readonly unknown[], at: number, random: Random): object {
  const times = random.chance(0.05) ? 300 : 1 + random.below(3);
  return Object.freeze([...holder, ...Array.from({ length: times }, () => holder[at])]);
}

function renamed(holder: object, key: string, random: Random, pool: Pool): object {
  const other = random.chance(0.5) ? changedText(key, random, pool) : random.pick(pool.keys);
  return withEntry(without(holder, key), other, (holder as Table)[key]);
}

/** Another value where one stood: near it, from elsewhere, or hostile. */
function instead(value: unknown, random: Random, pool: Pool, plain: boolean): unknown {
  if (random.chance(0.5)) {
    if (typeof value === 'string') return changedText(value, random, pool);
    if (typeof value === 'number') return changedNumber(value, random);
    if (typeof value === 'boolean') return !value;
    if (Array.isArray(value) && value.length < 1_000) return changedList(value, random);
    if (isHolder(value) && !plain && random.chance(0.5)) return throwing(value, random.below(30));
  }
  return fresh(random, pool, plain);
}

function fresh(random: Random, pool: Pool, plain: boolean): unknown {
  const dice = random.share();
  if (dice < 0.35 && !plain) return random.pick(hostile)();
  if (dice < 0.65) return deepFreeze(random.pick(plainValues));
  if (dice < 0.69) return longText(random);
  return random.pick(pool.values);
}

function changedNumber(value: number, random: Random): number {
  const near = [value + 1, value - 1, -value, value / 2, value + 1e-9, value - 1e-9, value * 1e6, 1 / value];
  return random.pick(near);
}

function changedList(value: readonly unknown[], random: Random): unknown {
  const dice = random.below(4);
  if (dice === 0) return Object.freeze([...value].reverse());
  if (dice === 1) return Object.freeze(value.flatMap((one) => [one, one]));
  if (dice === 2) return Object.freeze([value]);
  const holed = [...value];
  holed.length += 1 + random.below(3);
  return Object.freeze(holed);
}

const odd = [
  '\u0000',
  '\u200b',
  '\ud800',
  '\u{1f600}',
  '\u202e',
  'İ',
  'ß',
  '\u0301',
  '~',
  '_',
  '.',
  '-',
  ' ',
  '\n',
];

/** A text with one thing done to it. */
export function changedText(text: string, random: Random, pool: Pool): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + 1 + random.below(8));
  const cut = text.slice(from, to);
  const changes: readonly (() => string)[] = [
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, from) + random.pick(odd) + text.slice(from),
    () => text.slice(0, from) + random.pick(odd) + text.slice(to),
    () => text.slice(0, from) + cut.repeat(1 + random.below(20)) + text.slice(to),
    () => text.slice(0, from) + random.pick(pool.texts) + text.slice(from),
    () => text.slice(0, from) + random.pick(pool.texts) + text.slice(to),
    () => text.slice(0, from),
    () => text.slice(from),
    () => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
    () => text.slice(0, from) + String.fromCharCode(random.below(0x250)) + text.slice(to),
    () => [...text].reverse().join(''),
    () => text.slice(0, from) + longText(random) + text.slice(to),
    () => random.pick(pool.texts) + text.slice(from),
    () => ` ${text} `,
  ];
  return random.pick(changes)();
}
