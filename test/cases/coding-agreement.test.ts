import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import type { Case, Observation } from '../../src/case/case.js';
import { type AgreementRates, codingAgreement } from '../../src/evidence.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { type Definition, questionsOf } from '../../src/forms/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';

interface Coding {
  readonly rounds: readonly { readonly coders: readonly string[]; readonly frameworks: readonly string[] }[];
  readonly codings: Readonly<Record<string, { readonly observations: readonly Observation[] }>>;
}

const folder = new URL('../../docs/cases/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const coded = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ subject: read(name) as Case, coding: read(`codings/${name}`) as Coding }));

const agreement = codingAgreement(
  coded.map(({ subject, coding }) => ({
    case: {
      ...subject,
      observations: Object.values(coding.codings).flatMap(({ observations }) => observations),
    },
    rounds: coding.rounds.map(({ coders, frameworks: own }) => ({ coders, frameworks: own })),
  })),
);

// ---- A second count, written for two coders whose rows name no informant and are given once: that is what these are.

type Pair = readonly [string, string];
type Counted = { readonly codability: Pair[]; readonly level: Pair[]; readonly verdict: Pair[] };

const nothing = '';
const said = (rows: readonly Observation[]) =>
  [...new Set(rows.flatMap(({ level }) => (level === 'unknown' ? [] : [[level].flat().join(' or ')])))].join(
    ' / ',
  );

function countPair(
  definition: Definition,
  subject: Case,
  [a, b]: readonly [readonly Observation[], readonly Observation[]],
): Counted {
  const found: Pair[] = [];
  const partners = (subject.parties ?? [])
    .filter((party) => (party.standing ?? 'partner') === 'partner')
    .map(({ id }) => id);
  const each = 'each' in definition ? definition.each : undefined;
  const about = (subject.parties ?? [])
    .filter(
      ({ sector, standing = 'partner' }) =>
        each?.includes(sector as never) && ['partner', 'beneficiary'].includes(standing),
    )
    .map(({ id }) => id);
  for (const [id, question] of Object.entries(questionsOf(definition))) {
    const spec: { asks?: string; over?: string; directed?: boolean; parts?: readonly string[] } = question;
    for (const part of [undefined, ...(spec.parts ?? [])]) {
      const indicator = [definition.id, id, part].filter(Boolean).join('.');
      const [ofA, ofB] = [a, b].map((rows) => rows.filter((row) => row.indicator === indicator));
      if (part === undefined && spec.parts?.length && !ofA?.length && !ofB?.length) continue;
      const namesIn = (row: Observation): string[] => {
        const named = row.about ?? [];
        if (named.length === 0) return [];
        if (each || spec.asks === 'partner')
          return named.filter((one) => each || definition.form === 'role-model' || partners.includes(one));
        if (spec.asks !== 'relation') return [];
        if (!named.every((one) => partners.includes(one))) return ['nobody'];
        if (spec.directed) return named.slice(1).map((other) => `${named[0]} to ${other}`);
        return named.length === partners.length ? [] : [[...named].sort().join(' and ')];
      };
      const inFunction = (row: Observation) => (each ? (row.function ?? nothing) : nothing);
      const all = [...(ofA ?? []), ...(ofB ?? [])];
      const targets = new Set(all.flatMap(namesIn));
      targets.delete('nobody');
      if (each) for (const party of about) targets.add(party);
      if (spec.asks === 'partner' && spec.over !== 'strongest')
        for (const partner of partners) targets.add(partner);
      if (targets.size === 0) targets.add(nothing);
      for (const target of targets) {
        const speaks = (row: Observation) => namesIn(row).includes(target);
        const functions = new Set(all.filter(speaks).map(inFunction));
        if (functions.size === 0) functions.add(nothing);
        for (const where of functions) {
          const level = (rows: readonly Observation[] = []) => {
            const own = rows.filter(speaks);
            const wide = rows.filter(
              (row) =>
                (namesIn(row).length === 0 && (row.about ?? []).length === 0) ||
                (namesIn(row).length === 0 && spec.asks !== 'partner'),
            );
            const list = own.length > 0 ? own : wide;
            const exact = list.filter((row) => inFunction(row) === where);
            return said(exact.length > 0 ? exact : list.filter((row) => inFunction(row) === nothing));
          };
          found.push([level(ofA), level(ofB)]);
        }
      }
    }
  }
  return {
    codability: found.map(([x, y]) => [x === nothing ? 'no' : 'yes', y === nothing ? 'no' : 'yes']),
    level: found.filter(([x, y]) => x !== nothing && y !== nothing),
    verdict: verdictPairs(definition, subject, [a, b]),
  };
}

const words: Readonly<Record<string, string>> = {
  certain: 'yes',
  passed: 'yes',
  'item-met': 'yes',
  excluded: 'no',
  failed: 'no',
  possible: 'open',
  ambiguous: 'open',
  open: 'open',
  'cannot-tell': 'open',
  inapplicable: 'inapplicable',
  'item-inapplicable': 'inapplicable',
};

/** Everything that a verdict says of members, flat. */
function membersOf(verdict: Verdict): Record<string, string> {
  const { party = nothing, function: where = nothing } = verdict.scope ?? {};
  const pairs: [string, string][] = [];
  if ('status' in verdict) pairs.push(...Object.entries(verdict.status));
  else if ('findings' in verdict)
    pairs.push(...verdict.findings.map(({ rule, outcome }): [string, string] => [rule, outcome]));
  else {
    for (const { code, params } of verdict.reasons)
      if (code in words) pairs.push([(params as { item: string }).item, code]);
    for (const { item, standing } of verdict.gaps) pairs.push([item, standing]);
  }
  return Object.fromEntries(pairs.map(([member, how]) => [`${party}|${where}|${member}`, words[how] ?? how]));
}

function verdictPairs(
  definition: Definition,
  subject: Case,
  rows: readonly (readonly Observation[])[],
): Pair[] {
  const [first = {}, second = {}] = rows.map((observations) => {
    const { schema, id, title, parties, period, complete } = subject;
    const alone = {
      schema,
      id,
      title,
      parties,
      observations,
      ...(period && { period }),
      ...(complete?.includes('parties') && { complete: ['parties'] }),
    };
    // Another version, which nobody reads facts for by code of its own: that there are two parties is listed, and not judged.
    const { verdicts } = assess(alone as Case, { frameworks: [{ ...definition, version: '0.0.0' }] });
    const all = Object.values(verdicts as Readonly<Record<string, Verdict | Verdict[]>>).flat();
    return Object.assign({}, ...all.map(membersOf)) as Record<string, string>;
  });
  const general = (member: string) => member.replace(/\|.*\|/, '||');
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((member): Pair[] => {
    const x = first[member] ?? first[general(member)];
    const y = second[member] ?? second[general(member)];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
}

const total = new Map<string, Counted>();
for (const { subject, coding } of coded)
  for (const { coders, frameworks: ids } of coding.rounds)
    for (const id of ids) {
      if (subject.defines?.includes(id)) continue;
      const definition = frameworks[id as keyof typeof frameworks] as Definition;
      const rows = coders.map((coder) =>
        (coding.codings[coder]?.observations ?? []).filter(({ indicator }) => indicator.startsWith(`${id}.`)),
      );
      const counted = countPair(definition, subject, [rows[0] ?? [], rows[1] ?? []]);
      const before = total.get(id) ?? { codability: [], level: [], verdict: [] };
      total.set(id, {
        codability: [...before.codability, ...counted.codability],
        level: [...before.level, ...counted.level],
        verdict: [...before.verdict, ...counted.verdict],
      });
    }

const order = ['out', 'mostly-out', 'mostly-in', 'in'];

/** Krippendorff's alpha of two coders, from its definition: pairs of values among all ratings. */
function alphaOf(pairs: readonly Pair[], isOrdinal: boolean): number | null {
  const values = pairs.flat();
  const many = (value: string) => values.filter((one) => one === value).length;
  const apart = (x: string, y: string) => {
    if (!isOrdinal) return x === y ? 0 : 1;
    const [low, high] = [order.indexOf(x), order.indexOf(y)].sort((p, q) => p - q) as [number, number];
    const between = order.slice(low, high + 1).reduce((sum, one) => sum + many(one), 0);
    return (between - (many(x) + many(y)) / 2) ** 2;
  };
  const observed = pairs.reduce((sum, [x, y]) => sum + apart(x, y), 0) / pairs.length;
  const distinct = [...new Set(values)];
  if (distinct.length < 2) return null;
  const chance = distinct.flatMap((x) => distinct.map((y) => many(x) * many(y) * apart(x, y)));
  return 1 - (observed * values.length * (values.length - 1)) / chance.reduce((sum, one) => sum + one, 0);
}

function expectSame(found: AgreementRates | undefined, pairs: readonly Pair[], isOrdinal = false) {
  const same = pairs.filter(([x, y]) => x === y).length;
  expect(found?.percent.pairableUnits).toBe(pairs.length);
  if (pairs.length === 0) return expect(found?.percent.value).toBeNull();
  expect(found?.percent.value).toBeCloseTo(same / pairs.length, 12);
  const alpha = alphaOf(pairs, isOrdinal);
  if (alpha === null) expect(found?.alpha.value).toBeNull();
  else expect(found?.alpha.value).toBeCloseTo(alpha, 9);
}

test('fifteen cases were coded twice, by the frameworks that count and no other', () => {
  expect(agreement.cases).toBe(15);
  expect(Object.keys(agreement.frameworks).sort()).toEqual([...total.keys()].sort());
  const { leftOut } = agreement;
  expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['defines']));
  for (const { case: id, framework } of leftOut)
    expect(coded.find(({ subject }) => subject.id === id)?.subject.defines).toContain(framework);
  // One who was not blind stands in no round.
  expect(agreement.coders).not.toContain('author');
  expect(agreement.unattributed).toBe(8);
  expect(agreement.differing).toEqual([]);
  expect(agreement.silent).toEqual([]);
});

test.each([...total])('%s: a second count comes to the same', (id, pairs) => {
  const found = agreement.frameworks[id];
  expectSame(found?.codability, pairs.codability);
  expectSame(found?.level, pairs.level, frameworks[id as keyof typeof frameworks].form !== 'profile');
  expectSame(found?.verdict, pairs.verdict);
});

test('and over all of them', () => {
  const all = (part: keyof Counted, wanted: (id: string) => boolean = () => true) =>
    [...total].flatMap(([id, pairs]) => (wanted(id) ? pairs[part] : []));
  const isProfile = (id: string) => frameworks[id as keyof typeof frameworks].form === 'profile';
  expectSame(agreement.overall.codability, all('codability'));
  expectSame(
    agreement.overall.level,
    all('level', (id) => !isProfile(id)),
    true,
  );
  expectSame(agreement.overall.columns, all('level', isProfile));
  expectSame(agreement.overall.verdict, all('verdict'));
});
