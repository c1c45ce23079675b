import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../src/core/locale.js';
import type { Citation } from '../../../src/references/references.js';
import { type FrameworkId, frameworks } from '../../../src/registry/frameworks.js';
import { wordings } from '../../../src/registry/wordings.js';
import { citationsIn } from '../../integrity/definitions.js';
import { cites, lacking, wordsIn } from './key-words.js';
import { notReadOff, tablesWith } from './tables.js';

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

test('every framework was read off its source by somebody who had not seen its definition, or has none to be read off', () => {
  const unread = Object.values<{ readonly id: string }>(frameworks).filter(
    ({ id }) => !existsSync(new URL(`${id}.json`, import.meta.url)),
  );
  expect(unread.map(({ id }) => id).sort()).toEqual(Object.keys(notReadOff).sort());
});

test.each(Object.entries(notReadOff))(
  '%s: what it does take from a source was read off there for another framework',
  (id, { readIn }) => {
    const table = readIn && JSON.parse(readFileSync(new URL(`${readIn}.json`, import.meta.url), 'utf8'));
    const rows: readonly Row[] = table ? (table.items ?? table.entries) : [];
    const definition = definitions[id];
    if (definition === undefined) throw new Error(id);
    const unread = citationsIn(definition)
      .map(([, citation]) => citation)
      .filter(
        (one) => 'ref' in one && ['antam', 'lan', 'muara-enim', 'omah-kreteg', 'surakarta'].includes(one.ref),
      )
      .filter((one) => !rows.some(({ at }) => at.some((place) => cites([one], place, table.work))));
    expect(unread).toEqual([]);
  },
);

test('every process and every catalogue has a table of rows, beside the one checklist that came with them', () => {
  const rowed = Object.values(frameworks).filter(({ form }) => form === 'process' || form === 'catalogue');
  const ids = rowed.map(({ id }) => id).filter((id) => !(id in notReadOff));
  expect(tables).toEqual(expect.arrayContaining(ids));
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
  // 0.96 × 3,720: arithmetic on two rows of the source, and marked as ours.
  'omah-kreteg-profile': ['figure.women-without-work-count'],
};

/** Rows of the source that stand in a statement of the definition: what is told of the whole, beside its rows. */
const inStatements: Readonly<Record<string, readonly string[]>> = {
  'local-government-challenges': ['community-participation', 'ppp'],
  // The rows of the definition are the functions; how the forum came about, and what for, is told of it as one.
  'forum-csr-pkbl': ['formed', 'purpose'],
};

/** Rows of the source that the definition has within another, since one sentence says both: here within there. */
const toldWithin: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // What the programme is and which vision it expresses: one sentence of the introduction.
  'inpower-care': { 'vision-mission': 'nature' },
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
  // That they are prior studies is a group of the definition, and no part of the name.
  'collaborative-governance': {
    'prior.albareda-2008': 'albareda-2008',
    'prior.ji-miao-2020': 'ji-miao-2020',
    'prior.ulibarri-2020': 'ulibarri-2020',
  },
  // Named after the listing of the article in which each stands; the places are compared below.
  'csr-information-system-fields': {
    'programme-data': 'siger-mu.programme-data',
    beneficiaries: 'siger-mu.beneficiaries',
    'achievement-evaluation': 'siger-mu.achievement-evaluation',
    'missing.company-contribution': 'inhibiting.company-contribution',
    'missing.programme-kind': 'inhibiting.programme-kind',
    'missing.beneficiary-number': 'inhibiting.beneficiary-number',
    'missing.location': 'inhibiting.location',
    'missing.programmes': 'existing.programmes',
    'missing.implementing-actors': 'existing.actors',
    'missing.achievements': 'existing.achievements',
  },
  'forum-csr-pkbl': {
    'function.align-rpjmd': 'align-rpjmd',
    'function.integrate-programmes': 'integrate-programmes',
    'function.community-participation': 'secure-participation',
  },
  // “mempromosikan good will perusahaan dan membangun reputasi positif”: one aim, named after either half.
  'inpower-care': { 'aim.business': 'aim.business-success', 'aim.reputation': 'aim.goodwill' },
  'omah-kreteg-profile': {
    since: 'founded',
    women: 'figure.women',
    'unemployed-women': 'figure.women-without-work',
    chosen: 'figure.chosen',
    informants: 'figure.informants',
  },
};

/** Rows of the source that the definition has as several: what one step asks for, and what one sentence lists. */
const asSeveral: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'tjsl-website': {
    'community.3': ['request.programme', 'request.applicant', 'request.addressee', 'request.documents'],
    information: [
      'information.applicants',
      'information.realised',
      'information.visitors',
      'information.realisation-percentage',
      'information.legal-basis',
      'information.flagship-programmes',
      'information.partners',
      'information.scheme',
      'information.video',
      'information.news',
      'information.social-media',
    ],
  },
};

/** Rows that are steps of a procedure: a framework of their own, and compared there. */
const inProcedures: Readonly<Record<string, readonly string[]>> = {
  'tjsl-website': [
    ...['community.1', 'community.2'],
    ...[1, 2, 3, 4, 5].map((step) => `company.participate.${step}`),
    ...[1, 2, 3, 4, 5, 6].map((step) => `company.followup.${step}`),
  ],
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
  // “bringing together the actors”, “keep its CSR activities below what they could be”.
  'antam-findings': { partnership: ['integrat'], 'cause.regulation': ['maximal|fully|full|less'] },
  // “accompaniment in managing a business”.
  'muara-enim-programmes': { 'ptba-rumah-bumn': ['management'] },
};

/** The Indonesian key words that a row says in other words, each looked at. */
const synonymsInIndonesian: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // “mengaku bermitra”.
  'antam-findings': { claim: ['kemitraan'] },
  // “beragam”.
  'collaborative-governance': { 'problem-context': ['bervariasi'] },
  // “terus-menerus”, with the hyphen that the study leaves out; “di sekitar perusahaan”.
  'community-relations': { 'definition-peak': ['terus menerus'], ruslan: ['lokasi perusahaan'] },
  // “pelatihan wirausaha”.
  'muara-enim-programmes': { 'ptba-rumah-bumn': ['kewirausahaan'] },
  // “diundang”, the passive of the same word.
  'omah-kreteg-renstra-renja': { 'government-involvement': ['mengundang|menggandeng'] },
};

describe.each(tables)('%s', (id) => {
  const definition = definitions[id];
  const expected = expectedOf(id);
  const { members, words } = membersOf(id);
  const entries = expected.entries.filter(
    (row) => !inStatements[id]?.includes(row.id) && !inProcedures[id]?.includes(row.id),
  );
  const here = (row: Row) => toldWithin[id]?.[row.id] ?? calledHere[id]?.[row.id] ?? row.id;
  const allHere = (row: Row) => asSeveral[id]?.[row.id] ?? [here(row)];
  const wordsHere = (row: Row) => allHere(row).flatMap(words);
  const rows = entries.filter((row) => !Object.hasOwn(toldWithin[id] ?? {}, row.id));

  test('is registered', () => {
    expect(definition?.id).toBe(id);
  });

  test('has the rows of the source, and no other but what was looked at', () => {
    const ids = Object.keys(members).filter((one) => !added[id]?.includes(one));
    expect([...ids].sort()).toEqual(rows.flatMap(allHere).sort());
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
      const order = rows.map(here);
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
      const source = allHere(row).flatMap((name) => members[name]?.source ?? []);
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
      .map((row) => [row.id, lacking(wordsIn('en', wordsHere(row)), row.en)] as const)
      .filter(([, lacks]) => lacks.length > 0);
    expect(Object.fromEntries(found)).toEqual(synonyms[id] ?? {});
  });

  if (inStatements[id])
    test('says in a statement what it has in one, with its figures and its places', () => {
      const statements: readonly Wording[] = Object.values(
        Object(definition && Object(wordings[definition.id]).statements),
      );
      const inOne = expected.entries.filter((row) => inStatements[id]?.includes(row.id));
      expect(inOne.map((row) => row.id)).toEqual(inStatements[id]);
      for (const { id: row, en, idKeys = '', at, value = {} } of inOne) {
        const says = statements.some(
          (one) =>
            lacking(one.en, en).length === 0 &&
            (idKeys === '' || lacking(one.id, idKeys).length === 0) &&
            Object.values(value).every((figure) => one.en.includes(String(figure))),
        );
        expect([row, says]).toEqual([row, true]);
        expect([
          row,
          at.filter((place) => !isCited(statementsOf(id), place, expected.work ?? 'lan')),
        ]).toEqual([row, []]);
      }
    });

  test('says it in Indonesian in the words of the source, or in others that were looked at', () => {
    const found = entries
      .map((row) => [row.id, row.idKeys ? lacking(wordsIn('id', wordsHere(row)), row.idKeys) : []] as const)
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
