import fc from 'fast-check';

/** One change of a document: where, what is done there, and what with. */
export interface Mutation {
  readonly at: number;
  readonly key: number;
  readonly how: 'set' | 'delete' | 'add' | 'repeat' | 'move';
  readonly value: unknown;
}

type Holder = unknown[] | Record<string, unknown>;

/** Values that are right somewhere, and nearly right elsewhere. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, 0.5, 1.5, 7, 1e9, 2 ** 53, 1e300],
  ...[
    '',
    ' ',
    '\u200b',
    '\u{e0001}',
    'x',
    'in',
    'out',
    'unknown',
    'not-applicable',
    'none',
    'A b',
    '.a',
    'a.b',
    'schema',
  ],
  ...['2015', '2015-02', '2015-02-28', '2015-02-29', '2015-2-1', '2015-02-28T10:00', '0000'],
  ...['government', 'community', 'funds', 'mou', 'IDR', 'published', 'party', 'relation', 'village', 'total'],
  ...[
    'partnership-archetypes.balance',
    'csr-contribution-phases.mission',
    'power-layout',
    'a-very-ordinary-id',
  ],
  ...['organisation-public-relationship.trust.keeps-word', 'participation-phases.consultation'],
  ...['x'.repeat(80), 'x'.repeat(81), 'y'.repeat(10_000), 'y'.repeat(10_001)],
  ...[[], {}, [[]], ['x'], ['x', 'x'], ['charity'], ['charity', 'charity'], ['community'], [1, 2]],
  ...[
    { points: 2, of: 5 },
    { points: 6, of: 5 },
    { points: 1, of: 12 },
    { points: 11, of: 11 },
    { lo: 0, hi: 1 },
  ],
  ...[{ ref: 'lan' }, { text: 'A manual' }, [{ ref: 'lan', locator: 'p. 3' }], [{ text: '' }], { x: 1 }],
];

/** Changes of a document, one to three. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    key: fc.nat(),
    how: fc.constantFrom('set', 'set', 'set', 'delete', 'add', 'repeat', 'move'),
    value: fc.constantFrom(...values),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A document with changes; nothing of the one that was given. */
export function mutated(document: unknown, changes: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const change of changes) apply(copy, change);
  return copy;
}

function apply(document: unknown, { at, key, how, value }: Mutation): void {
  const holders = [...holdersIn(document)];
  const holder = holders[at % holders.length];
  if (holder === undefined) return;
  const keys = Object.keys(holder);
  const one = keys[key % Math.max(1, keys.length)] ?? '';
  const given = structuredClone(value);
  if (how === 'add')
    Array.isArray(holder) ? holder.push(given) : put(holder, String(value).slice(0, 90), given);
  else if (keys.length === 0) return;
  else if (how === 'set') put(holder, one, given);
  else if (how === 'delete') Array.isArray(holder) ? holder.splice(Number(one), 1) : delete holder[one];
  else {
    const other = how === 'repeat' ? holder : (holders[(at * 31 + key) % holders.length] ?? holder);
    const copied = structuredClone(Object.values(other)[key % Math.max(1, Object.keys(other).length)]);
    if (copied === undefined) return;
    if (how === 'repeat' && Array.isArray(holder)) holder.push(copied);
    else put(holder, one, copied);
  }
}

function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key === '__proto__' ? 'proto' : key] = value;
}

function* holdersIn(value: unknown): Generator<Holder> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Holder;
  for (const one of Object.values(value)) yield* holdersIn(one);
}
