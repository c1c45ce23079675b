import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { explain } from '../../src/explain/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { auditPippk } from '../../src/programmes.js';
import { type BibliographyEntry, bibliography } from '../../src/references/bibliography.js';
import { type Reference, references } from '../../src/references/references.js';
import type { BibliographyInput, CslItem } from '../../src/render.js';
import { toBibtex, toCsl } from '../../src/render.js';
import { publishedCases } from '../assess/cases.js';
import { thrownBy } from '../core/thrown-by.js';
import { corpus } from '../explain/corpus.js';
import { notPlain } from '../forms/plain-json.js';
import { citing, codedFrom, everyWork, verdictOn } from './cited-everything.js';

const locale = 'en' as const;
const own = { locale, definitions: [citing(everyWork)] };
const cited: Readonly<Record<string, Reference>> = references;

/** Names, fields and kinds that CSL has: those of its schema that are used here. */
const fields = [
  'id',
  'type',
  'author',
  'issued',
  'title',
  'container-title',
  'collection-title',
  'edition',
  'genre',
  'issue',
  'number',
  'page',
  'publisher',
  'publisher-place',
  'volume',
  'DOI',
  'URL',
  'note',
];

describe('of a verdict that cites every work', () => {
  const items = toCsl(verdictOn(), own);

  test('each work is an item, in the order of the citations, and after it what the verdict cites besides', () => {
    expect(items.map(({ id }) => id)).toEqual([
      ...new Set(Object.entries(cited).flatMap(([key, { through = [] }]) => [key, ...through])),
      expect.stringMatching(/^own-[0-9a-f]{16}$/),
    ]);
  });

  test.each(items.map((item) => [item.id, item] as const))(
    '%s has fields of CSL, and is plain',
    (_, item) => {
      expect(Object.keys(item).filter((field) => !fields.includes(field))).toEqual([]);
      expect(notPlain(item)).toEqual([]);
      for (const part of item.issued?.['date-parts'][0] ?? []) expect(Number.isInteger(part)).toBe(true);
    },
  );

  test.each(Object.entries(cited))(
    '%s says in its note how it was read',
    (key, { confidence, through = [] }) => {
      const note = items.find(({ id }) => id === key)?.note ?? '';
      const said = {
        primary: 'read for',
        secondary: 'known through',
        'project-reading': 'no published work',
      };
      expect(note.match(/\[[^\]]*\]$/)?.[0]).toContain(said[confidence]);
      for (const work of through) expect(note).toContain(cited[work]?.short);
      const stated: BibliographyEntry = bibliography[key as keyof typeof bibliography];
      if (stated.note) expect(note.startsWith(`${stated.note} [`)).toBe(true);
    },
  );

  test('in Indonesian, notes alone differ', () => {
    const indonesian = toCsl(verdictOn(), { ...own, locale: 'id' });
    const without = (some: readonly CslItem[]) => some.map(({ note: _, ...item }) => item);
    expect(without(indonesian)).toEqual(without(items));
    expect(indonesian[0]?.note).toMatch(/\[dibaca untuk pustaka ini, seluruhnya atau sebagian\]$/);
  });

  test('the caller can say otherwise how a work was read', () => {
    const dictionary = { confidence: { primary: 'we read it' } };
    const [first] = toCsl(verdictOn(), { ...own, dictionary });
    expect(first?.note).toMatch(/\[we read it\]$/);
  });
});

// As the manual of the APA (7th edition) has references to articles, books, reports and theses.
test.each([
  [
    'arnstein-1969',
    'Arnstein, S. R. (1969). A Ladder of Citizen Participation. Journal of the American Institute of Planners, 35(4), 216–224.',
  ],
  [
    'lan',
    'Tasrin, K., Pratiwi, & Ella, S. (2016). Model Kemitraan Strategis Dalam Pengembangan Inovasi Administrasi Negara. PKP2A I, Lembaga Administrasi Negara.',
  ],
  ['sulistiyani-2004', 'Sulistiyani, A. T. (2004). Kemitraan dan Model-Model Pemberdayaan. Gava Media.'],
  [
    'seltzer-2007',
    'Seltzer, T. C. (2007). A Coorientational Approach for Measuring Organization-Public Relationships [Dissertation, University of Florida]. http://ufdc.ufl.edu/UFE0021250/00001',
  ],
  [
    'ansell-gash-2008',
    'Ansell, C., & Gash, A. (2008). Collaborative Governance in Theory and Practice. Journal of Public Administration Research and Theory, 18(4), 543–571. https://doi.org/10.1093/jopart/mum032',
  ],
  ['gwet-2014', 'Gwet, K. L. (2014). Handbook of Inter-Rater Reliability (4th ed.). Advanced Analytics.'],
  [
    'antam',
    '[Abstract of a qualitative study of CSR and partnership of PT Aneka Tambang in Desa Pedalaman]. (n.d.).',
  ],
  [
    'iap2-canada-2015',
    'IAP2 Canada. (2015). Public Participation Spectrum. http://iap2canada.ca/page-1020549',
  ],
] as const)('%s is printed by a processor of CSL as the APA asks for', (ref, printed) => {
  const items = toCsl(verdictOn(undefined, [{ ref }]), { ...own, definitions: [citing([{ ref }])] });
  const text = new Cite(items.filter(({ id }) => id === ref)).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang: 'en-US',
  });
  expect(text.trim()).toBe(printed);
});

describe('of the results of the library', () => {
  test('every verdict cites what its explanation cites', () => {
    for (const { verdict, options: { definition } = {} } of Object.values(corpus)) {
      const items = toCsl(verdict, { locale, ...(definition && { definitions: [definition] }) });
      const { sources } = explain(verdict, { locale, ...(definition && { definition }) });
      for (const { id, title } of items) {
        const { citation = title, confidence } = cited[id] ?? {};
        if (confidence) expect(sources.some((one) => one.startsWith(`${citation} [`))).toBe(true);
        else expect(sources).toContain(citation);
      }
      expect(items.length).toBeGreaterThanOrEqual(sources.length);
    }
  });

  test('a verdict on a history has its works too', () => {
    const ids = toCsl(auditPippk({ events: [] }), { locale }).map(({ id }) => id);
    expect(ids).toEqual(['lan']);
  });

  test.each([...publishedCases])(
    'an assessment of %s cites all that its verdicts cite, and the source of the case',
    (_, subject) => {
      const assessment = assess(subject);
      const ids = toCsl(assessment, { locale, case: subject }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const verdicts = Object.values(assessment.verdicts).flat() as BibliographyInput[];
      const each = new Set(toCsl(verdicts, { locale }).map(({ id }) => id));
      expect([...each].filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.at(-1)).toBe(`${subject.id}.${subject.sources?.[0]?.id}`);
    },
  );

  test('what a finding alone cites is a work too', () => {
    const verdict = validatePreconditions({});
    const findings = verdict.findings.map((one) => ({ ...one, source: [{ text: 'Of a finding' }] }));
    const titles = (given: BibliographyInput) => toCsl(given, { locale }).map(({ title }) => title);
    expect(titles({ ...verdict, findings })).toEqual([...titles(verdict), 'Of a finding']);
  });

  test('no verdicts, no works', () => {
    expect(toCsl([], { locale })).toEqual([]);
    expect(toBibtex([], { locale })).toBe('');
  });
});

describe('of a case', () => {
  const subject = codedFrom('Report of 2020');
  const verdict = verdictOn(subject);

  test('the sources behind the rows that a verdict names come last, and no others', () => {
    const items = toCsl(verdict, { ...own, case: subject });
    expect(items.slice(-1)).toEqual([
      {
        id: 'clinic.report',
        type: 'document',
        title: 'Report of 2020',
        genre: 'report',
        note: '[an excerpt was at hand]',
      },
    ]);
    expect(items.some(({ title }) => title === 'Nobody')).toBe(false);
    expect(toCsl(verdict, own)).toEqual(items.slice(0, -1));
  });

  test('how much of a source was at hand can be said otherwise, and is said in Indonesian', () => {
    const note = (options: object) => toCsl(verdict, { ...own, case: subject, ...options }).at(-1)?.note;
    expect(note({ dictionary: { bibliography: { extents: { excerpt: 'ten pages' } } } })).toBe('[ten pages]');
    expect(note({ locale: 'id' })).toBe('[yang tersedia sebagian]');
    const code = thrownBy(() => note({ dictionary: { bibliography: { extents: { half: 'x' } } } })).code;
    expect(code).toBe('invalid-dictionary');
  });

  const [observation] = subject.observations ?? [];
  const throwingAt = (list: string) =>
    Object.defineProperty({ ...subject }, list, {
      enumerable: true,
      get() {
        throw new Error('not readable');
      },
    });
  test.each([
    ['another case', { ...subject, id: 'other' }, 'verdict-mismatch'],
    ['one without the row', { ...subject, observations: [] }, 'verdict-mismatch'],
    ['one without its source', { ...subject, sources: [] }, 'invalid-case'],
    [
      'one whose source is not listed',
      { ...subject, observations: [{ ...observation, source: 'x' }] },
      'verdict-mismatch',
    ],
    ['one whose sources are no list', { ...subject, sources: {} }, 'invalid-case'],
    ['a source that is none', { ...subject, sources: [1] }, 'invalid-case'],
    ['a source without a citation', { ...subject, sources: [{ id: 'report' }] }, 'invalid-case'],
    [
      'an id that would end a key',
      { ...subject, sources: [{ id: 'a,\n', citation: 'a', kind: 'b', extent: 'full' }] },
      'invalid-case',
    ],
    [
      'an extent that there is none of',
      { ...subject, sources: [{ id: 'a', citation: 'a', kind: 'b', extent: 'half' }] },
      'invalid-case',
    ],
    ['no case', { id: 'clinic' }, 'invalid-case'],
    ['one that throws', throwingAt('parties'), 'invalid-input'],
    ['one whose sources throw', throwingAt('sources'), 'invalid-input'],
  ])('%s is refused', (_, given, code) => {
    expect(thrownBy(() => toCsl(verdict, { ...own, case: given as never })).code).toBe(code);
    expect(thrownBy(() => toBibtex(verdict, { ...own, case: given as never })).code).toBe(code);
  });
});

test.each([toCsl, toBibtex])('what is refused names the options and the input of %o', (write) => {
  const told = (given: unknown) => thrownBy(() => write(given as never, { locale })).message;
  expect(told({})).toContain('Give a verdict, or a list of them, or what assess returned.');
  const nobody = { ...classifyArchetype({}), framework: { id: 'nobody', version: '1' } };
  expect(told(nobody)).toContain('Pass the definition that gave the verdict in options.definitions.');
});

describe('what is refused', () => {
  const verdict = classifyArchetype({ balance: 'out' });
  const throwing = Object.defineProperty({ ...verdict }, 'reasons', {
    enumerable: true,
    get() {
      throw new Error('not readable');
    },
  });
  test.each([
    ['null', null, 'invalid-input'],
    ['a number', 7, 'invalid-input'],
    ['a record', {}, 'unknown-framework'],
    ['a verdict of nobody', { ...verdict, framework: { id: 'nobody', version: '1' } }, 'unknown-framework'],
    [
      'a verdict of another version',
      { ...verdict, framework: { id: 'partnership-archetypes', version: '9' } },
      'verdict-mismatch',
    ],
    ['a verdict in a list in a list', [[verdict]], 'invalid-input'],
    ['a damaged verdict', { ...verdict, reasons: [7] }, 'invalid-input'],
    [
      'a citation of no work',
      { ...verdict, reasons: [{ ...verdict.reasons[0], source: [{ ref: 'toString' }] }] },
      'invalid-input',
    ],
    ['an assessment that is none', { verdicts: [] }, 'invalid-input'],
    ['what throws', throwing, 'invalid-input'],
  ])('%s', (_, given, code) => {
    expect(thrownBy(() => toCsl(given as never, { locale })).code).toBe(code);
    expect(thrownBy(() => toBibtex(given as never, { locale })).code).toBe(code);
  });

  test.each([
    ['no options', undefined, 'unknown-option'],
    ['no language', {}, 'unknown-locale'],
    ['a language that there is none of', { locale: 'fr' }, 'unknown-locale'],
    ['an option that there is none of', { locale, style: 'apa' }, 'unknown-option'],
    ['definitions that are none', { locale, definitions: [7] }, 'invalid-definition'],
    ['a dictionary that is none', { locale, dictionary: 7 }, 'invalid-dictionary'],
  ])('%s', (_, options, code) => {
    expect(thrownBy(() => toCsl(verdict, options as never)).code).toBe(code);
  });
});
