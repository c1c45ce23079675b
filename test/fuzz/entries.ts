import { isPlainData } from '../../src/core/plain-data.js';
import { sealed } from '../assess/case-string/checksum.js';
import { caseStringFaults } from '../assess/case-string/fault-table.js';
import { ownDefinitions } from '../assess/case-string/own.js';
import { functionNames, functionOf, untag } from '../conformance/untag.js';
import { deepFreeze } from '../deep-freeze.js';
import type { Material } from '../engines/probe.js';
import { faultTable } from '../schema/fault-table.js';
import { submissionFaults } from '../schema/submissions/fault-table.js';
import { madeCase, type Sections, sectionsOfAll } from './made-case.js';
import { changedText, mutated, type Pool } from './mutate.js';
import type { Random } from './random.js';
import { sizeOf } from './size.js';

/** One way into the library, and where its inputs come from. */
export interface Entry {
  readonly name: string;
  /** What is called; of some entries a text is read first, as a program would. */
  readonly call: (...args: readonly unknown[]) => unknown;
  /** Sound arguments, or such as are nearly so; all frozen. */
  readonly seeds: readonly (readonly unknown[])[];
  /** Other arguments, made anew each time. */
  readonly made?: (random: Random) => readonly unknown[];
  /** How much of the time it gets, beside the 1 of the others. */
  readonly share: number;
  /** Whether only what JSON can hold is given. */
  readonly plain?: boolean;
  /** Whether it throws, or hands back, what throws when it is read, as its page says. */
  readonly handsOn?: boolean;
}

/**
 * Functions that are asked of what the library itself gave, an interval, a number, a definition, and read its fields as they are:
 * they stand in the inner loops, and the compiler says what they take.
 */
export const trusting = ['isPoint', 'isUnknown', 'isAbove', 'isUpTo', 'indicatorIds', 'readsCases'];

/** Records are taken one by one for as long as there are some: it ends when they do, and throws what they throw. */
const streaming = ['assessAll', 'summarisePortfolio', 'summarisePortfolioAsync', 'findDuplicates'];

/** What is given is handed back as it is, or looked at and no more. */
const returning = ['inNotebook', 'isScaleAnswer', 'combineObservations'];

/** What reads documents and texts from outside gets most of the time. */
const shares: Readonly<Record<string, number>> = {
  parseCase: 12,
  parseCaseString: 20,
  fromRows: 8,
  fromKobo: 10,
  fromSurveyJs: 8,
  nearestEntries: 6,
  lookUp: 2,
  parseHistory: 5,
  parseCsrRecords: 5,
  parseProposal: 5,
  parsePlanReport: 5,
  parseImplementationReport: 5,
  organisationIdentifier: 4,
  dateSpan: 6,
  explain: 4,
  toMarkdown: 4,
  replay: 3,
};

const own = ownDefinitions;
const ofForm = (form: string) => own.filter((one) => one.form === form);

/** Calls that the vectors do not have: guards, which answer anything, and frameworks of a caller's own. */
function others(): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  const verbs = { classify: ['typology', 'ladder', 'profile'], score: ['checklist', 'index'] };
  const called = Object.entries(verbs).flatMap(([verb, forms]) =>
    forms.flatMap(ofForm).map((one) => [verb, one] as const),
  );
  const verdicts = called.map(([verb, one]) => [one, functionOf(verb)(one, {})] as const);
  return {
    isKemitraanError: [[new Error('no')]],
    isLevel: [['in']],
    isScaleAnswer: [[{ points: 2, of: 5 }]],
    crosswalksOf: [
      ['partnership-archetypes', 'pseudo'],
      ['power-layout', 'linear-union'],
    ],
    classify: called.filter(([verb]) => verb === 'classify').map(([, one]) => [one, {}]),
    score: called.filter(([verb]) => verb === 'score').map(([, one]) => [one, {}]),
    validate: [...ofForm('propositions'), ...ofForm('role-model')].map((one) => [one, {}]),
    audit: ofForm('process').map((one) => [one, {}]),
    explain: verdicts.map(([definition, verdict]) => [verdict, { locale: 'id', definition }]),
    toMarkdown: verdicts.map(([definition, verdict]) => [verdict, { locale: 'en', definition }]),
    flipSet: verdicts.map((pair) => [...pair]),
    nextQuestions: verdicts.map((pair) => [...pair]),
    parseCase: faultTable.map(([, document]) => [document, { definitions: [] }]),
    parseCaseString: caseStringFaults.map(([, text]) => [text, { definitions: own }]),
    fromKobo: submissionFaults.filter(isSmall).map(([, given, , , , , options = {}]) => [given, options]),
    fromSurveyJs: submissionFaults.filter(isSmall).map(([, given, , , , , options = {}]) => [given, options]),
  };
}

/** Whether a submission can be read, and is not there for its size. */
const isSmall = ([, given]: readonly unknown[]) => sizeOf(given) < 10_000;

/** Every function of the library, and texts that a program reads before it calls one. */
export function entriesOf({ calls, cases }: Material): { entries: readonly Entry[]; pool: Pool } {
  const more = others();
  const sections = sectionsOfAll();
  const documents = cases.map((document) => deepFreezeAll([document]));
  const entries: Entry[] = functionNames
    .filter((name) => !trusting.includes(name))
    .map((name) => {
      const known = (calls[name] ?? []).map((args) => args.map((arg) => untag(arg)));
      const seeds = [...known, ...(more[name] ?? [])].map(deepFreezeAll);
      if (name === 'parseCase') seeds.push(...documents);
      const made = makers(sections)[name];
      return {
        name,
        call: functionOf(name),
        seeds,
        share: shares[name] ?? 1,
        handsOn: [...streaming, ...returning].includes(name) || name.startsWith('define'),
        ...(made && { made }),
      };
    });
  const pool = poolOf(entries.flatMap(({ seeds }) => seeds));
  return { entries: [...entries, ...readTexts(documents, sections)], pool };
}

/** Freezes what is plain data; hostile values stay as they are. */
function deepFreezeAll(args: readonly unknown[]): readonly unknown[] {
  try {
    return deepFreeze([...args]);
  } catch {
    return Object.freeze([...args]);
  }
}

function makers(sections: Sections): Readonly<Record<string, (random: Random) => readonly unknown[]>> {
  const one = (random: Random) => deepFreeze(madeCase(sections, random));
  return {
    parseCase: (random) => [one(random)],
    assess: (random) => [one(random), { frameworks: [random.pick(sections.sections).definition.id] }],
    toRows: (random) => [one(random)],
    toGraphMl: (random) => [one(random)],
    iatiOrganisations: (random) => [one(random)],
  };
}

/** Texts that a program has to read first: lines of JSON, and the schema itself, which takes what JSON can hold. */
function readTexts(documents: readonly (readonly unknown[])[], sections: Sections): Entry[] {
  const lines = documents.map(([document]) => Object.freeze([JSON.stringify(document)]));
  const parseCase = functionOf('parseCase');
  const schema = functionOf('caseSchemaFor')([]) as { safeParse(value: unknown): { success: boolean } };
  const read = (text: unknown): { readonly json: unknown } | null => {
    try {
      return { json: JSON.parse(String(text)) };
    } catch {
      return null;
    }
  };
  return [
    {
      name: 'a line of JSON, parseCase',
      call(text) {
        const line = read(text);
        return line && parseCase(line.json);
      },
      seeds: lines,
      made: (random) => [JSON.stringify(madeCase(sections, random))],
      share: 6,
    },
    {
      name: 'caseSchema.safeParse',
      call(document) {
        const { success } = schema.safeParse(document);
        const { ok } = parseCase(document) as { ok: boolean };
        if (ok !== success) throw new Error('parseCase and its schema differ');
        return success;
      },
      seeds: documents,
      made: (random) => [deepFreeze(madeCase(sections, random))],
      share: 3,
      plain: true,
    },
  ];
}

/** The arguments of one call: sound ones, changed. Of case strings some get the checksum that belongs to them. */
export function argumentsOf(entry: Entry, pool: Pool, random: Random): readonly unknown[] {
  const { made, seeds, plain = false } = entry;
  const begun = made && (seeds.length === 0 || random.chance(0.3)) ? made(random) : random.pick(seeds);
  if (entry.name === 'parseCaseString' && typeof begun[0] === 'string' && random.chance(0.7)) {
    const [text] = begun;
    const end = text.lastIndexOf('~');
    const changed = changedText(end > 0 ? text.slice(0, end) : text, random, pool);
    return [random.chance(0.8) ? sealed(changed) : changed, ...begun.slice(1)];
  }
  const args = random.chance(0.03) ? begun : mutated(begun, random, pool, plain);
  return streaming.includes(entry.name) && isEndless(args[0]) ? begun : args;
}

/** Whether a list says that it has more entries than anybody waits for. */
function isEndless(list: unknown): boolean {
  try {
    return Array.isArray(list) && list.length > 100_000;
  } catch {
    return false;
  }
}

/** Everything that stands somewhere in these arguments, with its texts and keys. */
function poolOf(seeds: readonly unknown[]): Pool {
  const values: unknown[] = [];
  const texts = new Set<string>();
  const keys = new Set<string>();
  const seen = new WeakSet<object>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && value.length < 200) texts.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    try {
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        look(inner);
      }
      // What is put into other inputs can be read, all through.
      if (Object.isFrozen(value) && isPlainData(value)) values.push(value);
    } catch {
      // A hostile one of the tables.
    }
  };
  seeds.forEach(look);
  return { values: [...values, ...texts], texts: [...texts], keys: [...keys] };
}
