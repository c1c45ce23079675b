import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { archetypeReadingIds } from '../../src/frameworks/partnership-archetypes/definition.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { parseCase } from '../../src/schema.js';

interface Coding {
  readonly case: string;
  readonly why: string;
  /** Which pair of coders coded which frameworks. */
  readonly rounds: readonly { readonly coders: readonly string[]; readonly frameworks: readonly string[] }[];
  readonly codings: Readonly<Record<string, { readonly observations: readonly Observation[] }>>;
  readonly settled: readonly (Pick<Observation, 'indicator' | 'level' | 'about'> & {
    readonly because: string;
  })[];
}

const folder = new URL('../../docs/cases/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

function parsed(document: unknown): Case {
  const result = parseCase(document);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.case;
}

const cases = new Map(ids.map((id) => [id, parsed(read(`${id}.json`))]));
const codingOf = (id: string): Coding => read(`codings/${id}.json`);
const caseOf = (id: string): Case => cases.get(id) ?? parsed(null);

test('every case is coded, and nothing else is', () => {
  expect(ids).toEqual([
    'aceh-barat',
    'aceh-singkil',
    'antam-desa-pedalaman',
    'bandung-pippk',
    'bandung-tjsl',
    'malang-bank-sampah',
    'muara-enim',
    'muara-enim-mme',
    'muara-enim-pama',
    'muara-enim-ptba',
    'omah-kreteg-anggana',
    'samsat-yogyakarta',
    'sragen-uptpk',
    'surabaya-ehealth',
    'surakarta-puskesmas',
  ]);
  expect(readdirSync(new URL('codings/', folder)).sort()).toEqual(ids.map((id) => `${id}.json`).sort());
  for (const id of ids) expect([caseOf(id).id, codingOf(id).case]).toEqual([id, id]);
});

test.each(ids)('%s: each coding is a case by itself, and by a coder of its own', (id) => {
  const { codings, rounds } = codingOf(id);
  const coders = rounds.flatMap((round) => round.coders);
  expect(Object.keys(codings).filter((coder) => coder.startsWith('coder-'))).toEqual(coders);
  const frameworkOf = ({ indicator }: Observation) => indicator.split('.')[0];
  for (const round of rounds) {
    expect(round.coders).toHaveLength(2);
    for (const coder of round.coders)
      for (const row of codings[coder]?.observations ?? [])
        expect(round.frameworks).toContain(frameworkOf(row));
  }
  for (const [coder, { observations }] of Object.entries(codings)) {
    expect(parseCase({ ...caseOf(id), observations })).toMatchObject({ ok: true });
    expect(observations.length).toBeGreaterThan(0);
    for (const row of observations) expect(row).toMatchObject({ coder, locator: expect.any(String) });
  }
});

/** What is asked of each party by itself. */
const askedOneByOne = [
  'partnership-archetypes.importance',
  'partnership-archetypes.understanding',
  'partnership-archetypes.mutual-benefit',
  'csr-contribution-phases.',
  'participation-phases.',
  'participation-leadership-roles.',
  'collaborative-manager-roles.',
];

/** The rows one by one: partner by partner, as a coder may have put several into one row. */
const single = (rows: readonly Observation[]) =>
  rows.flatMap((row) =>
    askedOneByOne.some((start) => row.indicator.startsWith(start))
      ? (row.about ?? [undefined]).map((party) => ({ ...row, about: party === undefined ? [] : [party] }))
      : [{ ...row, about: row.about ?? [] }],
  );
/** A level, or columns, as one text. */
const levelOf = ({ level }: Pick<Observation, 'level'>) => [level].flat().join(' or ');
const unitOf = ({ indicator, about = [] }: Pick<Observation, 'indicator' | 'about'>) =>
  JSON.stringify([indicator, ...about]);

test.each(ids.filter((id) => id !== 'surakarta-puskesmas'))(
  '%s: a level is one that both coders give, or one that is settled with a reason',
  (id) => {
    const { codings, settled, rounds } = codingOf(id);
    // The first coder of each pair, and the second.
    const [a, b] = [0, 1].map((place) => {
      const rows = rounds.flatMap(({ coders }) => codings[coders[place] ?? '']?.observations ?? []);
      return new Map(single(rows).map((row) => [unitOf(row), levelOf(row)]));
    });
    const reasons = new Map(
      settled.flatMap((row) =>
        single([{ ...row, coder: 'settled' }]).map((one) => [
          unitOf(row.about ? one : row),
          { level: levelOf(row), because: row.because },
        ]),
      ),
    );
    const level = new Map(single(caseOf(id).observations ?? []).map((row) => [unitOf(row), levelOf(row)]));
    for (const [unit, given] of level) {
      const agreed = a?.get(unit) === given && b?.get(unit) === given;
      expect([unit, agreed || reasons.get(unit)?.level]).toEqual([unit, agreed || given]);
    }
    const settledWhole = settled.filter(({ about }) => about === undefined).map(({ indicator }) => indicator);
    for (const unit of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
      const [said, other] = [a?.get(unit), b?.get(unit)];
      const indicator: string = JSON.parse(unit)[0];
      const moved = reasons.has(unit) || settledWhole.includes(indicator);
      if (said === other && said !== 'unknown' && !moved) {
        expect([unit, level.get(unit)]).toEqual([unit, said]);
      } else if (said !== other) {
        expect([unit, moved]).toEqual([unit, true]);
      }
    }
    for (const [unit, row] of reasons) {
      expect(row.because.length).toBeGreaterThan(10);
      expect([unit, level.get(unit)]).toEqual([unit, row.level === 'unknown' ? undefined : row.level]);
    }
  },
);

test('Surakarta: every settled level is in the case, and blind coders agree on all that decides but mutual benefit', () => {
  const { codings, settled } = codingOf('surakarta-puskesmas');
  const subject = caseOf('surakarta-puskesmas');
  for (const { indicator, level } of settled) {
    const rows = subject.observations?.filter((row) => row.indicator === indicator) ?? [];
    expect(new Set(rows.map((row) => row.level))).toEqual(new Set(level === 'unknown' ? [] : [level]));
  }
  for (const coder of ['coder-a', 'coder-b']) {
    const blind = { ...subject, observations: codings[coder]?.observations ?? [] };
    expect(classifyArchetype(blind).status).toEqual({
      pseudo: 'certain',
      mutualism: 'possible',
      conjugation: 'certain',
    });
  }
});

test('Antam: nothing in the text lets pseudo be certain, whoever coded it', () => {
  const subject = caseOf('antam-desa-pedalaman');
  const { codings } = codingOf(subject.id);
  for (const observations of [
    subject.observations,
    ...Object.values(codings).map((one) => one.observations),
  ]) {
    for (const reading of archetypeReadingIds) {
      const { status } = classifyArchetype({ ...subject, observations: observations ?? [] }, { reading });
      expect(status.pseudo).toBe('possible');
    }
  }
});

test.each(['muara-enim-ptba', 'muara-enim-pama'])(
  '%s: giving by one side alone is not certain conjugation under any reading',
  (id) => {
    const givers = new Set(caseOf(id).contributions?.map(({ by }) => by));
    expect(givers.size).toBe(1);
    for (const reading of archetypeReadingIds) {
      expect(classifyArchetype(caseOf(id), { reading }).status.conjugation).toBe('possible');
    }
  },
);

test('Omah Kreteg comes out mutualistic, and not pseudo', () => {
  const { status } = classifyArchetype(caseOf('omah-kreteg-anggana'));
  expect(status).toEqual({ pseudo: 'excluded', mutualism: 'certain', conjugation: 'possible' });
});

test('Muara Enim: one above the other, and unequal', () => {
  expect(classifyPowerLayout(caseOf('muara-enim')).outcome).toEqual({
    kind: 'dominant',
    type: 'subordinate-union',
  });
});

const places = (id: string) =>
  classifyParticipationPhase(caseOf(id)).map(({ scope, outcome }) => [
    [scope?.party, scope?.function].filter(Boolean).join(' '),
    outcome.kind === 'undetermined'
      ? outcome.possible.map((one) => (one.kind === 'placed' ? one.rung : one.kind))
      : outcome,
  ]);
const every = [
  'neglect',
  'data-information-provider',
  'consultation',
  'collaboration-control',
  'problem-identifier-solution-initiator',
];

// What the texts say of a group, and so what they leave open; no document names a phase.
test.each([
  [
    'nothing',
    'antam-desa-pedalaman',
    [
      ['masyarakat', [...every, 'none']],
      ['sulam', [...every, 'none']],
    ],
  ],
  ['nothing', 'muara-enim-ptba', [['umkm', [...every, 'none']]]],
  ['nothing', 'surakarta-puskesmas', [['masyarakat', [...every, 'none']]]],
  // Once ideas are put before a group, it has one of the roles or disregards them.
  ['that the training was brought to it', 'muara-enim-pama', [['umkm', every]]],
  [
    'part in work and design',
    'muara-enim-mme',
    [['kelompok', { kind: 'placed', rung: 'collaboration-control' }]],
  ],
  ['work, but not over what it has control', 'omah-kreteg-anggana', [['omah-kreteg', every.slice(0, 4)]]],
  [
    'no part, no say, and not asked in planning',
    'muara-enim',
    [
      ['umkm planning', ['neglect', 'data-information-provider', 'none']],
      ['umkm', ['neglect', 'data-information-provider', 'consultation', 'none']],
    ],
  ],
  [
    'that it applies and receives',
    'bandung-tjsl',
    [['masyarakat', ['data-information-provider', 'consultation']]],
  ],
])('told of the group: %s (%s)', (_, id, expected) => {
  expect(places(id)).toEqual(expected);
});

test('Bandung: what is said of Indonesia places nobody, and no company is placed without its mission', () => {
  const [verdict] = classifyCsrPhase(caseOf('bandung-tjsl'));
  expect(verdict?.rows.mission).toHaveLength(3);
  expect(verdict?.outcome.kind).toBe('undetermined');
  expect(verdict?.readings['mission-led'].kind).toBe('undetermined');
});

test('PTBA and PAMA: the rows point to different phases, and the mission alone to one', () => {
  const [ptba] = classifyCsrPhase(caseOf('muara-enim-ptba'));
  expect(ptba?.outcome).toEqual({ kind: 'mixed', columns: ['philanthropy', 'citizenship'] });
  expect(ptba?.against.citizenship).toEqual(['management']);
  expect(ptba?.readings['mission-led']).toMatchObject({ kind: 'placed', column: 'citizenship' });
  const [pama] = classifyCsrPhase(caseOf('muara-enim-pama'));
  expect(pama?.outcome.kind).toBe('mixed');
  expect(pama?.readings['mission-led']).toMatchObject({ kind: 'placed', column: 'philanthropy' });
});
