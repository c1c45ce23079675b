import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Case, Observation } from '../../src/case/case.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { archetypeReadingIds } from '../../src/frameworks/partnership-archetypes/definition.js';
import { classifyPowerLayout } from '../../src/frameworks/power-layout/classify.js';
import { parseCase } from '../../src/schema.js';

interface Coding {
  readonly case: string;
  readonly why: string;
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
    'antam-desa-pedalaman',
    'muara-enim',
    'muara-enim-mme',
    'muara-enim-pama',
    'muara-enim-ptba',
    'omah-kreteg-anggana',
    'surakarta-puskesmas',
  ]);
  expect(readdirSync(new URL('codings/', folder)).sort()).toEqual(ids.map((id) => `${id}.json`).sort());
  for (const id of ids) expect([caseOf(id).id, codingOf(id).case]).toEqual([id, id]);
});

test.each(ids)('%s: each coding is a case by itself, and by a coder of its own', (id) => {
  const { codings } = codingOf(id);
  expect(Object.keys(codings)).toEqual(expect.arrayContaining(['coder-a', 'coder-b']));
  for (const [coder, { observations }] of Object.entries(codings)) {
    expect(parseCase({ ...caseOf(id), observations })).toMatchObject({ ok: true });
    expect(observations.length).toBeGreaterThan(0);
    for (const row of observations) expect(row).toMatchObject({ coder, locator: expect.any(String) });
  }
});

/** The rows one by one: partner by partner, as a coder may have put several into one row. */
const single = (rows: readonly Observation[]) =>
  rows.flatMap((row) =>
    row.indicator.startsWith('partnership-archetypes.importance') ||
    row.indicator.startsWith('partnership-archetypes.understanding') ||
    row.indicator.startsWith('partnership-archetypes.mutual-benefit')
      ? (row.about ?? [undefined]).map((party) => ({ ...row, about: party === undefined ? [] : [party] }))
      : [{ ...row, about: row.about ?? [] }],
  );
const unitOf = ({ indicator, about = [] }: Pick<Observation, 'indicator' | 'about'>) =>
  JSON.stringify([indicator, ...about]);

test.each(ids.filter((id) => id !== 'surakarta-puskesmas'))(
  '%s: a level is one that both coders give, or one that is settled with a reason',
  (id) => {
    const { codings, settled } = codingOf(id);
    const [a, b] = ['coder-a', 'coder-b'].map(
      (coder) => new Map(single(codings[coder]?.observations ?? []).map((row) => [unitOf(row), row.level])),
    );
    const reasons = new Map(settled.map((row) => [unitOf(row), row]));
    const level = new Map(single(caseOf(id).observations ?? []).map((row) => [unitOf(row), row.level]));
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
    expect(new Set(rows.map((row) => row.level))).toEqual(new Set([level]));
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
