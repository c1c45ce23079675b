import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { compare } from '../../src/assess/compare.js';
import type { Case } from '../../src/case/case.js';
import { KemitraanError } from '../../src/core/error.js';
import type { AskedWording } from '../../src/core/wording.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { classify } from '../../src/forms/classify.js';
import type { TypologyDefinition } from '../../src/forms/typology/definition.js';
import * as kemitraan from '../../src/index.js';
import { inNotebook } from '../../src/render/in-notebook.js';
import { parseCase } from '../../src/schema.js';
import { thrownBy } from '../core/thrown-by.js';
import { deepFreeze } from '../deep-freeze.js';
import { typologyOf } from '../forms/typology/made.js';
import { nastyNames } from './nasty.js';
import { parsed } from './parsed.js';
import { parse, textOf, typesIn } from './tree.js';

const display = Symbol.for('Jupyter.display');
const locales = ['en', 'id'] as const;

const folder = new URL('../../docs/cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => parsed(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const caseOf = (id: string) => {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const bandung = caseOf('bandung-tjsl');
const muaraEnim = caseOf('muara-enim');

/** What a notebook would show; fails where the value would be shown as data. */
function shownOf(value: unknown): Record<string, unknown> {
  return Reflect.get(value as object, display)();
}

const isShown = (value: unknown) => Object.getOwnPropertySymbols(Object(value)).includes(display);

const history = {
  title: 'A library corner',
  events: [{ event: 'plan.approval', date: '2015-01-31', by: ['company-leadership'] }],
} as const;
const records = [
  { company: 'PT A', place: 'Coblong', field: 'education', realisedRupiah: 3 },
  { company: 'PT B', place: 'Cidadap', field: 'health', realisedRupiah: 1 },
] as const;

describe.each(locales)('in %s', (locale) => {
  const k = inNotebook(kemitraan, { locale });
  const assessed = kemitraan.assess(bandung);

  const reports = [
    ['a verdict on a case', k.classifyArchetype(bandung), kemitraan.classifyArchetype(bandung)],
    [
      'one for each party',
      k.classifyParticipationPhase(bandung),
      kemitraan.classifyParticipationPhase(bandung),
    ],
    ['an assessment', k.assess(bandung), assessed],
  ] as const;

  test.each(reports)('%s is shown as the report of the case', (_, given, plain) => {
    const shown = shownOf(given);
    expect(Object.keys(shown).sort()).toEqual(['text/markdown', 'text/plain']);
    expect(shown['text/markdown']).toBe(kemitraan.toMarkdown(plain, { locale, case: bandung }));
  });

  test('a verdict in plain text is its sentence, and several are a line each', () => {
    const levels = { balance: 'out', importance: 'out', complementarity: 'out' } as const;
    const summary = {
      en: 'Under the Surakarta reading, this is a pseudo partnership.',
      id: 'Menurut pembacaan Surakarta, ini adalah kemitraan semu.',
    }[locale];
    const verdict = k.classifyArchetype(levels);
    expect(shownOf(verdict)['text/plain']).toBe(summary);
    expect(shownOf(inNotebook([verdict, verdict], { locale }))['text/plain']).toBe(`${summary}\n${summary}`);
    const lines = String(shownOf(k.classifyParticipationPhase(bandung))['text/plain']).split('\n');
    expect(lines).toHaveLength(kemitraan.classifyParticipationPhase(bandung).length);
  });

  test('a verdict on a case and one on a record are a line each: the case is not that of both', () => {
    const levels = { balance: 'out', importance: 'out', complementarity: 'out' } as const;
    const own = inNotebook(
      {
        both: (subject: Case) => [kemitraan.classifyArchetype(subject), kemitraan.classifyArchetype(levels)],
      },
      { locale },
    );
    const lines = String(shownOf(own.both(bandung))['text/plain']).split('\n');
    const each = [k.classifyArchetype(bandung), k.classifyArchetype(levels)];
    expect(lines).toEqual(each.map((verdict) => shownOf(verdict)['text/plain']));
  });

  test('what hangs in an assessment, a list or a table is shown by itself', () => {
    const { verdicts } = k.assess(bandung);
    const unshown = Object.values(verdicts)
      .flat()
      .filter((verdict) => !isShown(verdict));
    expect(unshown).toEqual([]);
    expect(k.classifyParticipationPhase(bandung).every(isShown)).toBe(true);
    expect(Object.values(k.frameworks).every(isShown)).toBe(true);
    const byCase = Object.fromEntries(cases.map((one) => [one.id, kemitraan.classifyArchetype(one)]));
    expect(Object.values(inNotebook(byCase, { locale })).every(isShown)).toBe(true);
  });

  test('a verdict on a history is shown as its report', () => {
    const { 'text/markdown': shown } = shownOf(k.auditTjsl(history));
    expect(shown).toBe(kemitraan.toMarkdown(kemitraan.auditTjsl(history), { locale }));
  });

  test('a comparison is told with what moved and because of which rows', () => {
    const omah = caseOf('omah-kreteg-anggana');
    const [before, after] = ['2019', '2020'].map((asOf) => k.assess(omah, { asOf }));
    if (!before || !after) throw new Error('There are two.');
    const comparison = k.compare(before, after);
    expect(comparison).toStrictEqual(
      compare(kemitraan.assess(omah, { asOf: '2019' }), kemitraan.assess(omah, { asOf: '2020' })),
    );
    const said = explainComparison(comparison, { locale });
    const shown = shownOf(comparison);
    expect(shown['text/plain']).toBe(said.summary);
    const text = textOf(parse(String(shown['text/markdown'])));
    const told = said.moved.flatMap((one) => [
      one.text,
      ...one.members,
      ...one.because.map((why) => why.text),
    ]);
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expect(text).toContain(sentence);
  });

  test('an explanation is told whole, in its own language', () => {
    const verdict = kemitraan.classifyArchetype(bandung);
    const other = locale === 'en' ? 'id' : 'en';
    for (const asked of [locale, other] as const) {
      const said = kemitraan.explain(verdict, { locale: asked, case: bandung });
      const text = textOf(
        parse(String(shownOf(k.explain(verdict, { locale: asked, case: bandung }))['text/markdown'])),
      );
      for (const part of [said.summary, said.basis, said.coverage, ...said.limits, ...said.sources])
        expect(text).toContain(part);
      for (const reason of said.reasons) expect(text).toContain(reason.text);
    }
  });

  test.each(Object.values(kemitraan.frameworks))(
    '$id is shown with who says so and all that it asks',
    (definition) => {
      const shown = shownOf(inNotebook(definition, { locale }));
      const wording = kemitraan.wordings[definition.id];
      expect(shown['text/plain']).toBe(`${wording.label[locale]} (${definition.id} ${definition.version})`);
      const tree = parse(String(shown['text/markdown']));
      const text = textOf(tree);
      expect(text).toContain(definition.id);
      expect(typesIn(tree)).not.toContain('html');
      // Where there are sub-questions, they are what is asked.
      const attributes = 'attributes' in wording ? Object.values<AskedWording>(wording.attributes) : [];
      const told = attributes.flatMap((one) => (one.parts ? Object.values(one.parts) : one));
      for (const { question, rubric } of told)
        for (const one of [question, ...Object.values(rubric)]) expect(text).toContain(one[locale]);
      const entries = 'entries' in wording ? Object.values(wording.entries) : [];
      for (const { label } of entries) expect(text).toContain(label[locale]);
      if (definition.form === 'procedure') expect(text).toContain('stateDiagram-v2');
    },
  );

  test('a chart is a chart, and its description in plain text', () => {
    const spec = kemitraan.toVegaLite(kemitraan.summarisePortfolio(records), {
      locale,
      chart: 'bars',
      by: 'field',
    });
    const shown = shownOf(
      k.toVegaLite(k.summarisePortfolio(records), { locale, chart: 'bars', by: 'field' }),
    );
    expect(shown).toEqual({
      'application/vnd.vegalite.v5+json': spec,
      'text/plain': spec.description,
    });
  });
});

describe('it is the same', () => {
  const k = inNotebook(kemitraan, { locale: 'en' });
  const isOfCases = kemitraan.readsCases;
  const definitions = Object.values(kemitraan.frameworks).filter(isOfCases);

  test('no field, JSON, copy or comparison tells the difference', () => {
    const [shown, plain] = [k.assess(bandung), kemitraan.assess(bandung)];
    expect(shown).toStrictEqual(plain);
    expect(JSON.stringify(shown)).toBe(JSON.stringify(plain));
    expect(structuredClone(shown)).toStrictEqual(plain);
    expect(Reflect.ownKeys({ ...shown })).toEqual(Reflect.ownKeys(plain));
    expect(isShown({ ...shown })).toBe(false);
  });

  test('every name of the module is there, functions under their names', () => {
    expect(Object.keys(k).sort()).toEqual(Object.keys(kemitraan).sort());
    for (const [name, own] of Object.entries(kemitraan)) {
      const member: unknown = Reflect.get(k, name);
      if (typeof own !== 'function') expect(member).toStrictEqual(own);
      else
        expect([Reflect.get(Object(member), 'name'), Reflect.get(Object(member), 'length')]).toEqual([
          own.name,
          own.length,
        ]);
    }
    expect(
      new (inNotebook({ KemitraanError }, { locale: 'en' }).KemitraanError)(
        'f',
        'x',
        1,
        'invalid-input',
        'Mend it.',
      ),
    ).toBeInstanceOf(KemitraanError);
    expect(k.isKemitraanError(thrownBy(() => k.classifyArchetype({ balance: 'x' as 'in' })))).toBe(true);
  });

  test.each(definitions.map((definition) => [definition.id, definition] as const))(
    'what %s gives is taken by every function as before, and so is the definition',
    (id, definition) => {
      const shown = inNotebook(definition, { locale: 'en' });
      for (const subject of [bandung, muaraEnim]) {
        const plain = kemitraan.assess(subject, { frameworks: [id] }).verdicts;
        // The facts of a case are read by the library's own definitions: a copy of one is one of them.
        expect(kemitraan.assess(subject, { frameworks: [shown] }).verdicts).toStrictEqual(plain);
        if (subject === muaraEnim) continue;
        const given = k.assess(subject, { frameworks: [id] }).verdicts;
        const pairs = [Object.values(given).flat(), Object.values(plain).flat()] as const;
        for (const [place, verdict] of pairs[0].entries()) {
          const own = pairs[1][place];
          const asked = [kemitraan.explain, kemitraan.toMarkdown] as const;
          for (const ask of asked)
            expect(ask(verdict as never, { locale: 'en', definition: shown } as never)).toStrictEqual(
              ask(own as never, { locale: 'en' } as never),
            );
          expect(kemitraan.nextQuestions(shown as never, verdict as never)).toStrictEqual(
            kemitraan.nextQuestions(definition as never, own as never),
          );
        }
      }
    },
  );

  test("a copy of a definition of the library reads facts, as that definition does; one with other content is a caller's own", () => {
    const subject: Case = {
      schema: 'kemitraan/case@1',
      id: 'facts',
      title: 'Facts',
      parties: [
        { id: 'a', name: 'A', sector: 'government' },
        { id: 'b', name: 'B', sector: 'business' },
      ],
      complete: ['parties'],
    };
    const twoParties = (definition: typeof kemitraan.partnershipPreconditions) =>
      kemitraan
        .assess(subject, { frameworks: [definition] })
        .verdicts['partnership-preconditions'].findings.find(({ rule }) => rule === 'two-parties')?.outcome;
    const own = kemitraan.partnershipPreconditions;
    expect(twoParties(own)).toBe('passed');
    expect(twoParties(k.partnershipPreconditions)).toBe('passed');
    expect(twoParties(structuredClone(own))).toBe('passed');
    expect(twoParties({ ...own, source: [] } as never)).toBe('cannot-tell');
  });

  test('nothing that is given is touched, and what is frozen is shown as well', () => {
    const verdict = deepFreeze(kemitraan.classifyArchetype(bandung));
    const definition = deepFreeze(structuredClone(kemitraan.powerLayout));
    const frozen = deepFreeze({ verdict, definition, say: () => verdict });
    const shown = inNotebook(frozen, { locale: 'en' });
    expect([shown.verdict, shown.definition, shown.say()].every(isShown)).toBe(true);
    expect([verdict, definition].some(isShown)).toBe(false);
    expect(Object.getOwnPropertySymbols(kemitraan.powerLayout)).toEqual([]);
  });

  test('what a promise comes to is shown', async () => {
    const later = inNotebook(async () => kemitraan.classifyArchetype({ balance: 'out' }), { locale: 'en' });
    expect(isShown(await later())).toBe(true);
    await expect(inNotebook(() => Promise.reject(new Error('no')), { locale: 'en' })()).rejects.toThrow('no');
  });

  test('shown again in another language, it is shown in that one', () => {
    const verdict = inNotebook(k.classifyArchetype({ balance: 'out' }), { locale: 'id' });
    expect(String(shownOf(verdict)['text/markdown'])).toContain('# Model kemitraan');
  });
});

describe("a caller's own", () => {
  const own: TypologyDefinition = typologyOf(['a', 'b'], { t: { a: 'in' }, u: { b: 'in' } });
  const said = (text: string) => ({ en: text, id: text });
  const worded = (name: string): TypologyDefinition => {
    const label = { label: said(name), description: said(name) };
    const rubric = { in: said(name), 'mostly-in': said(name), 'mostly-out': said(name), out: said(name) };
    const asked = { label: said(name), question: said(name), rubric };
    return {
      ...own,
      source: [{ text: name, locator: name }],
      wording: {
        label: said(name),
        types: { t: label, u: label },
        attributes: { a: asked, b: asked },
        readings: { plain: label },
        caution: said(name),
      },
    };
  };

  test('verdict is shown by the definition that it was asked with, or that is given', () => {
    const { classify: asked } = inNotebook({ classify }, { locale: 'en' });
    const verdict = classify(own, { a: 'in', b: 'out' });
    const report = kemitraan.toMarkdown(verdict, { locale: 'en', definition: own });
    expect(shownOf(asked(own, { a: 'in', b: 'out' }))['text/markdown']).toBe(report);
    const given = inNotebook(verdict, { locale: 'en', definitions: [own] });
    expect(shownOf(given)['text/markdown']).toBe(report);
  });

  test('verdict of which the definition is not known is shown as data, with the reason', () => {
    const verdict = classify(own, { a: 'in', b: 'out' });
    const shown = shownOf(inNotebook(verdict, { locale: 'en' }));
    expect(Object.keys(shown)).toEqual(['text/plain']);
    const [why = '', ...data] = String(shown['text/plain']).split('\n');
    expect(why).toContain('unknown-framework');
    expect(JSON.parse(data.join('\n'))).toStrictEqual(verdict);
  });

  test('sentences stand in place of those of the language', () => {
    const dictionary = { report: { limits: 'What it does not say' } };
    const verdict = inNotebook(kemitraan.classifyArchetype({}), { locale: 'en', dictionary });
    expect(String(shownOf(verdict)['text/markdown'])).toContain('## What it does not say');
  });

  test.each(nastyNames.filter((name) => name.length < 100).map((name) => [name]))(
    'names such as %j are names wherever they are shown',
    (name) => {
      const definition = worded(name);
      // What toMarkdown makes of names has tests of its own; here is what is shown beside it.
      const said = kemitraan.explain(classify(definition, { a: 'in' }), { locale: 'en', definition });
      const things = [inNotebook(definition, { locale: 'en' }), inNotebook(said, { locale: 'en' })];
      for (const thing of things) {
        const { 'text/markdown': markdown, 'text/plain': plain } = shownOf(thing);
        const types = typesIn(parse(String(markdown)));
        for (const none of ['html', 'link', 'image', 'code', 'definition', 'break'])
          expect(types).not.toContain(none);
        expect(String(plain)).not.toMatch(/(?!\n)\p{Cc}/u);
      }
    },
  );
});

describe('what is not shown comes back as it is', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      ownKeys: () => {
        throw new Error('keys');
      },
      getPrototypeOf: () => {
        throw new Error('prototype');
      },
    },
  );
  const getter = Object.defineProperty({}, 'framework', {
    enumerable: true,
    get: () => {
      throw new Error('framework');
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'kemitraan'],
    ['a number', Number.NaN],
    ['a symbol', Symbol('s')],
    ['an empty list', []],
    ['a list of numbers', [1, 2]],
    ['an empty object', {}],
    ['a map', new Map([['a', 1]])],
    ['a case', bandung],
    ['levels', { balance: 'out' }],
    ['a chart of another maker', { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', mark: 'bar' }],
    ['what throws wherever it is read', throwing],
    ['what throws at one field', getter],
    ['what was revoked', revoked],
    ['a list of what throws', [throwing]],
  ])('%s', (_, given) => {
    expect(inNotebook(given, { locale: 'en' })).toBe(given);
    expect(inNotebook(() => given, { locale: 'en' })()).toBe(given);
  });

  test('a function that is given what throws says so as before', () => {
    const { classifyArchetype } = inNotebook(kemitraan, { locale: 'en' });
    for (const given of [throwing, getter, 7]) {
      const thrown = (ask: (levels: never) => unknown) => {
        try {
          return ask(given as never);
        } catch (error) {
          return String(error);
        }
      };
      expect(thrown(classifyArchetype)).toBe(thrown(kemitraan.classifyArchetype));
    }
  });

  test.each([
    ['damaged verdict', { framework: { id: 'partnership-archetypes', version: '1.0.0' }, inputs: {} }],
    ['definition without a form', { form: 'poem', id: 'x', version: '1.0.0', basis: {}, source: [] }],
    ['definition of another form', { ...kemitraan.powerLayout, form: 'ladder' }],
    ['damaged explanation', { framework: 'x', summary: 'x', table: {}, limits: [], reasons: [] }],
  ])('a %s is shown as data, with the reason, and throws nothing', (_, given) => {
    const shown = shownOf(inNotebook(given, { locale: 'en' }));
    expect(Object.keys(shown)).toEqual(['text/plain']);
    expect(String(shown['text/plain'])).toContain(JSON.stringify(given, null, 2));
  });
});

afterEach(() => {
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});

test.each([
  ['no language', {}, 'unknown-locale', 'options.locale'],
  ['another language', { locale: 'jv' }, 'unknown-locale', 'options.locale'],
  ['an option that there is none of', { locale: 'en', theme: 'dark' }, 'unknown-option', 'options'],
  ['no options', undefined, 'unknown-option', 'options'],
  ['a dictionary that is none', { locale: 'en', dictionary: 7 }, 'invalid-dictionary', 'options.dictionary'],
  ['no list of definitions', { locale: 'en', definitions: {} }, 'invalid-definition', 'options.definitions'],
])('%s is refused', (_, options, code, parameter) => {
  expect(thrownBy(() => inNotebook({}, options as never))).toMatchObject({
    function: 'inNotebook',
    code,
    parameter,
  });
});

test('what parseCase takes is what it took', () => {
  const shown = inNotebook({ parseCase }, { locale: 'en' });
  expect(shown.parseCase(bandung)).toStrictEqual(parseCase(bandung));
  expect(shown.parseCase(null).ok).toBe(false);
});
