import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../src/core/locale.js';
import type { Citation } from '../../../src/references/references.js';
import { type FrameworkId, frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';
import { cites, lacking, wordsIn } from './key-words.js';
import { tablesWith } from './tables.js';

/** A row as it was read off the source, without sight of the definition. */
interface Row {
  readonly id: string;
  readonly at: readonly string[];
  readonly en: string;
  readonly idKeys?: string;
  readonly phase?: string;
  readonly studies?: readonly string[];
  readonly value?: Readonly<Record<string, unknown>>;
}

interface Expected {
  /** The source that the places are of; left out where most of them are of the LAN report. */
  readonly work?: string;
  /** `partial`: the source says of some rows only that one follows another; those are the `orders`. */
  readonly order: 'sequence' | 'cycle' | 'list' | 'partial';
  readonly orders?: readonly { readonly before: string; readonly after: string }[];
  readonly phases?: readonly Row[];
  readonly entries: readonly Row[];
}

interface Member {
  readonly source: readonly Citation[];
  readonly phase?: string;
  readonly studies?: readonly string[];
  readonly values?: Readonly<Record<string, number | string>>;
}

type Definition = (typeof frameworks)[FrameworkId];

/** By any id, so that a table that was read off a source is looked at before its framework is registered, and fails. */
const definitions: Readonly<Record<string, Definition>> = frameworks;

const tables = tablesWith('entries');

test('every framework was read off its source by somebody who had not seen its definition', () => {
  const unread = Object.values<{ readonly id: string }>(frameworks).filter(
    ({ id }) => !existsSync(new URL(`${id}.json`, import.meta.url)),
  );
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test('every process and every catalogue has a table of rows, beside the one checklist that came with them', () => {
  const rowed = Object.values(frameworks).filter(({ form }) => form === 'process' || form === 'catalogue');
  expect(tables).toEqual(expect.arrayContaining(rowed.map(({ id }) => id)));
  expect(tables).toContain('inclusive-participation-design');
});

const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));

/** The members of a definition: entries, items, tasks, or the phases that have none; nothing where there is none. */
function membersOf(id: string): {
  readonly members: Readonly<Record<string, Member>>;
  readonly words: (member: string) => Wording[];
} {
  const definition = definitions[id];
  if (definition === undefined) return { members: {}, words: () => [] };
  const wording = wordings[definition.id];
  const wordsOf = (table: object) => (member: string) => {
    const own = Object(Reflect.get(table, member));
    return [own.label, own.description, ...Object.values(Object(own.columns))].filter(Boolean) as Wording[];
  };
  if (definition.form === 'catalogue' && 'entries' in wording)
    return { members: definition.entries, words: wordsOf(wording.entries) };
  if (definition.form === 'checklist' && 'items' in wording)
    return { members: definition.items, words: wordsOf(wording.items) };
  if (definition.form === 'process' && 'tasks' in wording) {
    const isBare = Object.keys(definition.tasks).length === 0;
    return isBare
      ? { members: definition.phases, words: wordsOf(wording.phases) }
      : { members: definition.tasks, words: wordsOf(wording.tasks) };
  }
  throw new Error(id);
}

/** Rows that a definition has beside those of the codebook: each a claim that the source makes, looked at by itself. */
const added: Readonly<Record<string, readonly string[]>> = {
  // “beberapa kajian”, beside Yang & Pandey, in 2.1.
  'collaboration-evidence': ['public-participation'],
};

/** Rows of the codebook that stand in a statement of the definition. */
const inStatements: Readonly<Record<string, readonly string[]>> = {
  'local-government-challenges': ['community-participation', 'ppp'],
};

/** Ids that the codebook does not give, or gives whole: chosen twice, each time by somebody else. */
const calledHere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'collaboration-evidence': {
    'citizen-participation-decisions': 'citizen-participation',
    'civil-society-effective': 'civil-society',
    'civil-society-online': 'online-instruments',
    'collaboration.contextual-communication': 'contextual-communication',
    'collaboration.two-way-communication': 'two-way-communication',
    'private-shared-value': 'shared-value',
    'sdg-multi-stakeholder': 'sdg-cooperation',
    'sustaining-innovation': 'sustained-innovation',
  },
  'innovation-discontinuity-causes': {
    'lack-of-participatory-dissemination': 'limited-participatory-dissemination',
  },
};

/** Places of which another member of the library speaks: the second is a mechanism, related to the tactic. */
const toldElsewhere: Readonly<Record<string, readonly string[]>> = {
  'collaboration-tactics': ['community-agents: Table 2.1-prereq'],
};

/** Works that the definition tells of the whole, and not of the row. */
const citedOfTheWhole: Readonly<Record<string, readonly string[]>> = {
  // Cited for criteria of result in a period, before they are divided into levels: a statement.
  'participation-evaluation-criteria': ['individual', 'group', 'programme'],
};

/** The key words that a row says in other words, each looked at. */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // “more able”, “less likely that programmes fail”, “keep going”.
  'four-pillar-goals': {
    'goal.integrated-solutions': ['capacity'],
    'goal.risk': ['risk'],
    'goal.sustainability': ['sustainab'],
  },
  // “last and succeed”.
  'collaboration-evidence': { 'sustaining-innovation': ['sustain'] },
  // “how each stakeholder thinks” and “what it knows”.
  'msp-phases': { 'initiation.analyse': ['mindset|thinking', 'knowledge'] },
  // “uniting”.
  'msp-instruments': { convergence: ['unif|converg'] },
  // “by way of its culture”.
  'msp-stakeholder-contributions': { ngo: ['cultural'] },
  // “how participation is designed”.
  'msp-ci-gaps': { 'gap.technical-process': ['process'] },
  // “what characterises”, “what each participant contributes”, “take part”.
  'inclusive-participation-design': {
    'design.1': ['characteristics'],
    'design.3': ['contribution'],
    'eval.3': ['participat'],
  },
  // “at lower cost”.
  ppp: { aim: ['cheap'] },
  // “better able”.
  'ppp-benefits': { 'integrated-solutions': ['capacity'] },
  // “in substance”, “sense of owning”.
  'collaboration-goals': { 'shared-vision': ['ownership'], 'better-policy': ['substantive'] },
  // “aspires to”, “carries out”.
  'lkk-definitions': { 'tp-pkk': ['implement'], lpm: ['aspiration'] },
  // “TJSL”, “carrying out”, “change of”.
  regulations: {
    'perda-bandung-13-2012': ['environmental'],
    'perwal-bandung-354-2014': ['guideline|implement'],
    'perwal-bandung-436-2015': ['amend'],
  },
};

/** The Indonesian key words that a row says in other words, each looked at. */
const synonymsInIndonesian: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {};

describe.each(tables)('%s', (id) => {
  const definition = definitions[id];
  const expected = expectedOf(id);
  const { members, words } = membersOf(id);
  const entries = expected.entries.filter((row) => !inStatements[id]?.includes(row.id));
  const here = (row: Row) => calledHere[id]?.[row.id] ?? row.id;

  test('is registered', () => {
    expect(definition?.id).toBe(id);
  });

  test('has the rows of the source, and no other but what was looked at', () => {
    const ids = Object.keys(members).filter((one) => !added[id]?.includes(one));
    expect([...ids].sort()).toEqual(entries.map(here).sort());
  });

  test('takes for an order what the source means as one', () => {
    const found =
      definition?.form === 'process'
        ? definition.order.kind
        : definition !== undefined && 'order' in definition
          ? definition.order
          : 'list';
    // That the functions of management, which the abstract only lists, come in their order is ours, and marked so.
    const isOurs = definition?.form === 'process' && definition.order.basis === 'ours';
    if (!isOurs && expected.order !== 'partial') expect(found).toBe(expected.order);
    if (expected.order === 'sequence' || expected.order === 'cycle') {
      const order = entries.map(here);
      expect(Object.keys(members)).toEqual(order);
    }
  });

  if (expected.order === 'partial')
    test('has what is stated to follow come no earlier, and takes for published no order that is stated in part', () => {
      if (definition?.form !== 'process') throw new Error(`${id} is no process of the library.`);
      expect(definition.order).toMatchObject({ kind: 'sequence', severity: 'note' });
      expect(definition.order.basis).not.toBe('published');
      const phases = Object.keys(definition.phases);
      const placeOf = (row: string) => {
        const name = calledHere[id]?.[row] ?? row;
        return phases.indexOf(members[name]?.phase ?? name);
      };
      for (const { before, after } of expected.orders ?? []) {
        expect([before, placeOf(before)]).not.toEqual([before, -1]);
        expect([before, after, placeOf(before) <= placeOf(after)]).toEqual([before, after, true]);
      }
    });

  test('puts each task in its phase', () => {
    for (const row of entries)
      if (row.phase && definition?.form === 'process')
        expect([row.id, members[here(row)]?.phase]).toEqual([row.id, row.phase]);
    if (expected.phases && definition?.form === 'process')
      expect(Object.keys(definition.phases)).toEqual(expected.phases.map(({ id: phase }) => phase));
  });

  test('cites every place where the source has it', () => {
    const missing = entries.flatMap((row) => {
      const source = members[here(row)]?.source ?? [];
      const work =
        expected.work ??
        (id === 'poac-functions'
          ? 'surakarta'
          : source.some((one) => 'ref' in one && one.ref === 'muara-enim')
            ? 'muara-enim'
            : 'lan');
      const besides = statementsOf(id);
      return row.at
        .filter((at) => !isCited(source, at, work) && !isCited(besides, at, work))
        .map((at) => `${row.id}: ${at}`)
        .filter((place) => !toldElsewhere[id]?.includes(place));
    });
    expect(missing).toEqual([]);
  });

  test('names the works that the source cites', () => {
    const surnames = (works: readonly string[] = []) =>
      works.map((work) => /[\p{L}-]+/u.exec(work)?.[0]?.toLowerCase() ?? '').sort();
    const differs = expected.entries
      .filter(({ studies }) => studies !== undefined && definition?.form === 'catalogue')
      .map((row) => [row.id, surnames(row.studies), surnames(members[here(row)]?.studies)] as const)
      .filter(([row]) => !citedOfTheWhole[id]?.includes(row))
      .filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b));
    expect(differs).toEqual([]);
  });

  test('gives the figures that the source gives', () => {
    const numbers = (table: object = {}) =>
      Object.values(table)
        .filter((one) => typeof one !== 'boolean')
        .map(Number)
        .filter((one) => Number.isFinite(one) && one !== 0);
    const lost = entries.flatMap((row) => {
      const found = numbers(members[here(row)]?.values);
      // A percentage may stand as the share that it is.
      const isShare = (one: number) => one === row.value?.percent && found.includes(one / 100);
      return numbers(row.value)
        .filter((one) => !found.includes(one) && !isShare(one))
        .map((one) => `${row.id}: ${one}`);
    });
    expect(lost).toEqual([]);
  });

  test('says what the source does, or a synonym that was looked at', () => {
    const found = entries
      .map((row) => [row.id, lacking(wordsIn('en', words(here(row))), row.en)] as const)
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonyms[id] ?? {});
  });

  test('says it in Indonesian in the words of the source, or in others that were looked at', () => {
    const found = entries
      .map((row) => [row.id, row.idKeys ? lacking(wordsIn('id', words(here(row))), row.idKeys) : []] as const)
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonymsInIndonesian[id] ?? {});
  });
});

/** The codebook gives some places names of its own. */
function isCited(source: readonly Citation[], at: string, work: string): boolean {
  const names: Readonly<Record<string, string>> = {
    Preface: 'Kata Pengantar',
    Bibliography: 'Daftar Pustaka',
  };
  return cites(source, names[at] ?? at, work);
}

/** The sources of what a definition says besides its rows. */
function statementsOf(id: string): Citation[] {
  const statements: Readonly<Record<string, Member>> = Object(Object(definitions[id]).statements);
  return Object.values(statements).flatMap(({ source }) => source);
}
