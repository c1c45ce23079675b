import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Case, Row } from '../../src/case/case.js';
import { locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { archetypeIds } from '../../src/frameworks/partnership-archetypes/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { parseCase } from '../../src/schema.js';
import { passages, words } from './surakarta-quotes.js';

const file = new URL('../../docs/cases/surakarta-puskesmas.json', import.meta.url);
const document: unknown = JSON.parse(readFileSync(file, 'utf8'));

function surakarta(): Case {
  const parsed = parseCase(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
}

const subject = surakarta();
const verdict = classifyArchetype(subject);
const lists = ['parties', 'contributions', 'benefits', 'activities', 'observations'] as const;
const rows: readonly (readonly [string, Row])[] = lists.flatMap((list) =>
  (subject[list] ?? []).map((row) => [`${list} ${row.id}`, row] as const),
);

test('the case document is accepted', () => {
  expect(parseCase(document)).toEqual({ ok: true, case: document });
});

test('it comes out as the study finds: all three models in one partnership', () => {
  expect(verdict.reading).toBe('surakarta');
  expect(verdict.outcome).toEqual({ kind: 'hybrid', types: ['pseudo', 'mutualism', 'conjugation'] });
});

test('the finding of the study is written beside it, in the same order', () => {
  const published = subject.published ?? [];
  expect(published.map(({ framework }) => framework)).toEqual(['partnership-archetypes', 'poac-functions']);
  const finding = published[0]?.finding.toLowerCase() ?? '';
  const places = archetypeIds.map((type) => finding.indexOf(type));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('the levels are those that the criteria were read off with, and what the abstract does not tell is unknown', () => {
  const known = (membership: number) => ({ lo: membership, hi: membership });
  expect(verdict.inputs).toEqual({
    importance: known(2 / 3),
    balance: known(0),
    understanding: { lo: 0, hi: 1 },
    'mutual-benefit': known(2 / 3),
    synergy: { lo: 0, hi: 1 },
    complementarity: known(1),
    independence: known(1),
    'capability-gain': { lo: 0, hi: 1 },
  });
  expect(verdict.unknown).toEqual(['understanding', 'synergy', 'capability-gain']);
});

test('under the other readings the abstract does not decide', () => {
  expect(verdict.readings.sulistiyani.kind).toBe('undetermined');
  expect(verdict.readings.strict.kind).toBe('undetermined');
});

test('it is marked as the case that the criteria were read off', () => {
  expect(subject.defines).toEqual(['partnership-archetypes', 'poac-functions']);
  expect(verdict.reasons.filter(({ code }) => code === 'defining-case')).toHaveLength(1);
});

test('pseudo and conjugation are said to share a passage, and mutualism to share one with neither', () => {
  const shared = verdict.reasons.filter((reason) => reason.code === 'shared-passage');
  expect(shared.map(({ params }) => params)).toEqual([
    {
      types: ['pseudo', 'conjugation'],
      passages: [{ source: 'hapsari', locator: 'Abs, characteristics of kemitraan semu' }],
    },
  ]);
  const said = {
    en: 'pseudo partnership and conjugation partnership share a passage',
    id: 'kemitraan semu dan kemitraan konjugasi sama-sama bertumpu pada satu bagian teks',
  };
  for (const locale of locales) {
    const texts = explain(verdict, { locale, case: subject }).reasons.map(({ text }) => text);
    expect(texts.some((text) => text.startsWith(said[locale]))).toBe(true);
  }
});

test('of the preconditions two parties and a shared vision are met, and nothing else can be told', () => {
  const { findings } = validatePreconditions(subject);
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['two-parties', 'passed'],
    ['shared-vision', 'passed'],
    ['agreement', 'cannot-tell'],
    ['mutual-need', 'cannot-tell'],
  ]);
});

test('nobody is said to have been asked', () => {
  expect(verdict.scope?.partners).toEqual(['dinkes', 'bank-x']);
  expect(verdict.scope?.asked).toEqual([]);
  expect(subject.informants ?? []).toEqual([]);
  for (const row of subject.observations ?? []) {
    expect(row).not.toHaveProperty('informant');
    expect(row).not.toHaveProperty('holder');
    expect(row.method).toBe('document');
  }
});

test('no benefit of the bank is claimed: the abstract names none', () => {
  expect((subject.benefits ?? []).map(({ to }) => to)).toEqual(['dinkes']);
});

test('the community is not counted as a partner: it is only aimed at', () => {
  const community = subject.parties?.find(({ sector }) => sector === 'community');
  expect(community?.standing).toBe('beneficiary');
});

test('what the abstract does not state is left out: dates, amounts, agreements, decisions, communication', () => {
  for (const key of [
    'period',
    'agreements',
    'decisions',
    'communications',
    'dependencies',
    'roles',
    'complete',
  ]) {
    expect(subject).not.toHaveProperty(key);
  }
  for (const [, row] of rows) expect(row).not.toHaveProperty('date');
  for (const contribution of subject.contributions ?? []) expect(contribution).not.toHaveProperty('amount');
});

test('every row rests on words of the abstract, and every word that is listed is used', () => {
  const published = (subject.published ?? []).map(({ framework }) => `published ${framework}`);
  expect([...rows.map(([id]) => id), ...published]).toEqual(Object.keys(words));
});

test.each(rows)('%s: its locator leads to the passage that holds the words', (id, { source, locator }) => {
  expect(source).toBe('hapsari');
  expect(passages[locator ?? '']).toContain(words[id]);
});

test('each finding is found where its locator says', () => {
  for (const { framework, locator } of subject.published ?? [])
    expect(passages[locator]).toContain(words[`published ${framework}`]);
});

test('all four functions of management come out as done, as the study finds, and its order tells of no dates', () => {
  const { phases, next, findings } = auditPoacFunctions(subject);
  expect(Object.values(phases).map(({ standing }) => standing)).toEqual(['done', 'done', 'done', 'done']);
  expect(next).toBeNull();
  const early = findings.filter(({ rule }) => rule.endsWith('.not-early'));
  expect(new Set(early.map(({ outcome }) => outcome))).toEqual(new Set(['cannot-tell']));
});

test('the one source is the abstract, and is said to be no more', () => {
  expect((subject.sources ?? []).map(({ id, extent }) => [id, extent])).toEqual([['hapsari', 'abstract']]);
});
