import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import { formatCaseString } from '../../src/assess/case-string/format.js';
import { parseCaseString } from '../../src/assess/case-string/parse.js';
import { compare } from '../../src/assess/compare.js';
import { nextQuestions as nextOfAll } from '../../src/assess/next-questions.js';
import { comparePublished } from '../../src/assess/published.js';
import { locales } from '../../src/core/locale.js';
import { crosswalksOf } from '../../src/crosswalks/crosswalks.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { explain } from '../../src/explain/explain.js';
import { explainAssessment } from '../../src/explain/explain-assessment.js';
import { explainComparison } from '../../src/explain/explain-comparison.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import { nearestEntries } from '../../src/explain/nearest-entries.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { type Definition, indicatorIds, readsCases } from '../../src/forms/definition.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { rangeOf } from '../../src/forms/ladder/range.js';
import { entriesOf, lookUp } from '../../src/forms/look-up.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toMarkdown } from '../../src/render/to-markdown.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { toVegaLite } from '../../src/render/to-vega-lite.js';
import { caseSchemaFor } from '../../src/schema/case-schema.js';
import { parseCase } from '../../src/schema/parse-case.js';
import { parseHistory } from '../../src/schema/parse-history.js';
import { thrownBy } from '../core/thrown-by.js';
import { readable, textsOf } from '../explain/texts.js';
import { assessed, catalogue, ladder, mine, procedure, roleModel, typology, village } from './frameworks.js';

const parsed = parseCase(JSON.parse(JSON.stringify(village)), { definitions: mine });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const subject = parsed.case;
const all = assess(subject, { frameworks: assessed });
const before = assess(subject, { frameworks: assessed, asOf: '2021' });
const verdicts: Verdict[] = Object.values(all.verdicts).flat();
const byForm = verdicts.map((verdict) => [verdict.form, verdict] as const);
const definitionOf = ({ framework }: Verdict) =>
  (assessed as readonly Definition[]).find(({ id }) => id === framework.id) as never;
const history = {
  title: 'One request',
  events: [{ event: 'xq-send', date: '2022-01-31', by: ['xq-school'], contents: { 'xq-sketch': false } }],
  complete: true,
} as const;
const audited = auditHistory(procedure, history, { asOf: '2022-04-01' });

/** What a text has of ids, of which every one here begins so. */
const idsIn = (texts: readonly string[]) => texts.filter((text) => /xq/.test(text));

test('a case that names all of them parses, in one way and the other', () => {
  expect(subject).toEqual(village);
  expect(caseSchemaFor(mine).parse(village)).toEqual(village);
  expect(Object.keys(all.verdicts)).toEqual(assessed.map(({ id }) => id));
  expect(all.coverage).toMatchObject({ answered: 8, frameworks: 8 });
});

test('all of the library and one of the own are assessed together', () => {
  const both = assess(subject, { frameworks: [...Object.values(frameworks).filter(readsCases), typology] });
  expect(both.verdicts['xq-typology'].status['xq-one']).toBe('certain');
  expect(both.verdicts['power-layout']).toEqual(
    assess(subject, { frameworks: ['power-layout'] }).verdicts['power-layout'],
  );
});

test.each(byForm)(
  'a verdict of the own %s says that it was read off this very case, where it was',
  (_, { framework }) => {
    const read = { ...subject, defines: [framework.id] };
    const told: Verdict[] = Object.values(assess(read, { frameworks: assessed }).verdicts).flat();
    const saying = told.filter(({ reasons }) => reasons.some(({ code }) => code === 'defining-case'));
    expect(new Set(saying.map((verdict) => verdict.framework.id))).toEqual(new Set([framework.id]));
  },
);

const targets: Readonly<Record<string, unknown>> = {
  'xq-typology': 'xq-two',
  'xq-ladder': 'xq-high',
  'xq-profile': 'xq-loose',
  'xq-checklist': { group: 'xq-place', atLeast: 1 },
  'xq-index': { group: 'xq-fair', atLeast: 1 },
  'xq-propositions': 'xq-fairly',
  'xq-roles': 'xq-budget',
  'xq-process': 'xq-then',
};

describe.each(byForm)('a verdict of the own %s', (_, verdict) => {
  const definition = definitionOf(verdict) as Definition;
  const { id } = verdict.framework;

  test('has questions, a way and what it hangs on', () => {
    const asked = indicatorIds(definition).map((full) => full.slice(id.length + 1));
    const questions = nextQuestions(definition as never, verdict as never);
    expect(questions.length).toBe(verdict.unknown.length);
    for (const { indicator } of questions) expect(asked).toContain(indicator);
    const { steps } = pathTo(definition as never, verdict as never, targets[id] as never);
    for (const { indicator } of steps) expect(asked).toContain(indicator);
    expect(flipSet(definition as never, verdict as never, targets[id] as never)).toHaveProperty('levels');
  });

  test.each(locales)('is told in its own words, by its definition and by a list of them, in %s', (locale) => {
    const said = explain(verdict, { locale, definition, case: subject });
    expect(idsIn(readable(said))).toEqual([]);
    expect(explain(verdict, { locale, definitions: mine, case: subject })).toEqual(said);
    const report = toMarkdown(verdict, { locale, definitions: mine, case: subject });
    expect(report).toBe(toMarkdown(verdict, { locale, definition, case: subject }));
    expect(idsIn(report.split('\n'))).toEqual([]);
  });

  test('is refused without its definition, with the way to give it', () => {
    for (const call of [
      () => explain(verdict, { locale: 'en' }),
      () => toMarkdown(verdict, { locale: 'en', definitions: [] }),
      () => explain(verdict, { locale: 'en', definitions: [procedure, catalogue] }),
    ]) {
      const { code, remedy } = thrownBy(call);
      expect([code, remedy]).toEqual([
        'unknown-framework',
        'Pass the definition that gave the verdict in options.definition.',
      ]);
    }
  });
});

test.each(byForm.filter(([form]) => form !== 'process'))(
  'a case string of the own %s is read by the list of all',
  (_, verdict) => {
    const text = formatCaseString(definitionOf(verdict), verdict);
    const read = parseCaseString(text, { definitions: mine });
    expect(read.ok && read.inputs).toEqual(verdict.inputs);
    expect(read.ok && formatCaseString(read.definition, read.verdict)).toBe(text);
    expect(parseCaseString(text)).toMatchObject({ ok: false, faults: [{ code: 'unknown-framework' }] });
  },
);

test('of several versions in a list each verdict is told by its own', () => {
  const label = { en: 'the older typology', id: 'si older typology' };
  const older = { ...typology, version: '0.9.0', wording: { ...typology.wording, label } } as typeof typology;
  const verdict = assess(subject, { frameworks: [older] });
  for (const definitions of [
    [typology, older],
    [older, typology],
  ]) {
    expect(explain(verdict.verdicts['xq-typology'], { locale: 'en', definitions }).framework).toBe(label.en);
    expect(explain(all.verdicts['xq-typology'], { locale: 'en', definitions }).framework).toBe(
      'the typology',
    );
    expect(explainAssessment(verdict, { locale: 'en', definitions }).verdicts[0]?.framework).toBe(label.en);
    expect(nextOfAll(verdict, 3, { definitions })).toEqual([]);
  }
  const error = thrownBy(() =>
    explain(verdict.verdicts['xq-typology'], { locale: 'en', definitions: [typology] }),
  );
  expect(error.code).toBe('verdict-mismatch');
});

describe.each(locales)('in %s', (locale) => {
  test('a list of verdicts of several own frameworks makes one report', () => {
    const report = toMarkdown([...verdicts, audited], { locale, definitions: mine });
    expect(toMarkdown(verdicts, { locale, definitions: mine, case: subject })).toContain('Garden club');
    expect(idsIn(report.split('\n'))).toEqual([]);
    for (const { wording } of [...assessed, procedure]) expect(report).toContain(wording?.label[locale]);
  });

  test('an assessment and what moved between two are told without ids', () => {
    const options = { locale, definitions: mine, case: subject } as const;
    const said = explainAssessment(all, options);
    expect(
      idsIn(textsOf([said.summary, said.verdicts.map(({ text, framework }) => [text, framework])])),
    ).toEqual([]);
    expect(idsIn(said.questions.map(({ text }) => text))).toEqual([]);
    expect(said.questions.length).toBeGreaterThan(5);
    const moved = explainComparison(compare(before, all), options).moved;
    expect(moved.map(({ id }) => id)).toEqual(
      assessed.map(({ id }) => id).filter((id) => id !== 'xq-typology'),
    );
    expect(idsIn(textsOf(moved.map(({ text, members, because }) => [text, members, because])))).toEqual([]);
    expect(idsIn(toMarkdown(all, options).split('\n'))).toEqual([]);
  });

  test('views by own indicators are told in words', () => {
    const said = explainCoorientation(coorientation(subject), { locale, case: subject, definitions: mine });
    expect(said.topics[0]?.label).toBe(locale === 'en' ? '“the distance”' : '“si distance”');
    expect(
      idsIn(textsOf([said.summary, said.topics.map(({ pairs }) => pairs.map(({ text }) => text))])),
    ).toEqual([]);
  });

  test('a role model and a procedure are drawn, and a history as well', () => {
    const verdict = all.verdicts['xq-roles'];
    const drawn = [
      toMermaid(roleModel, { locale }),
      toMermaid(roleModel, { locale, verdict, case: subject }),
      toMermaid(procedure, { locale }),
      toMermaid(procedure, { locale, verdict: audited }),
      ...textsOf(
        toVegaLite(history, { locale, chart: 'timeline', definition: procedure, asOf: '2022-04-01' }),
      ),
      ...verdicts.flatMap((verdict) =>
        textsOf(toVegaLite(verdict, { locale, definitions: mine, case: subject })),
      ),
    ];
    expect(idsIn(drawn)).toEqual([]);
    expect(drawn.join('\n')).toContain(locale === 'en' ? 'the sending' : 'si sending');
  });

  test('a history, and an entry of a catalogue, are told in own words', () => {
    expect(parseHistory(procedure, history).ok).toBe(true);
    const said = explain(audited, { locale, definitions: mine });
    const { next = [], ...others } = said;
    expect(idsIn([...readable(others), ...next.map(({ text }) => text)])).toEqual([]);
    const { label, group, columns } = explainEntry(catalogue, 'xq-fund', { locale });
    expect([label, group?.text, columns[0]?.label]).toEqual(
      locale === 'en'
        ? ['the fund', 'the public money', 'the limit']
        : ['si fund', 'si public money', 'si limit'],
    );
  });
});

test('questions across own frameworks and the library’s, an own range, own entries, and own words found again', () => {
  const both = assess(subject, { frameworks: [...assessed, 'power-layout'] });
  // Of the others nothing is open that an answer would settle.
  expect(new Set(nextOfAll(both, 50, { definitions: mine }).map(({ framework }) => framework))).toEqual(
    new Set(['xq-checklist', 'xq-index', 'xq-roles', powerLayout.id]),
  );
  expect(rangeOf(ladder, all.verdicts['xq-ladder'])?.highest).toEqual({ kind: 'placed', rung: 'xq-high' });
  expect(comparePublished(all, subject)[0]?.standing).toBe('same');
  expect(lookUp(catalogue, 'xq-fund').group).toBe('xq-public');
  expect(entriesOf(catalogue, 'xq-public').map(({ id }) => id)).toEqual(['xq-fund']);
  expect(nearestEntries(catalogue, 'a fund with a limit').map(({ id }) => id)).toEqual(['xq-fund']);
  expect(crosswalksOf('xq-typology')).toEqual([]);
});

describe('definitions that were forgotten, or are wrong, are told with a remedy', () => {
  test.each<[string, () => unknown]>([
    ['nextQuestions', () => nextOfAll(all)],
    ['explainAssessment', () => explainAssessment(all, { locale: 'en' })],
    ['explainComparison', () => explainComparison(compare(before, all), { locale: 'en' })],
    ['toMarkdown', () => toMarkdown(all, { locale: 'en' })],
  ])('%s without them', (_, call) => {
    const { code, remedy } = thrownBy(call);
    expect(code).toBe('unknown-framework');
    expect(remedy).toBe('Pass the definition that gave the verdict in options.definitions.');
  });

  test.each<[string, unknown, string]>([
    ['no list', {}, 'options.definitions'],
    ['null', null, 'options.definitions'],
    ['what is none', [typology, 5], 'options.definitions[1]'],
    ['a form that there is none of', [{ ...typology, form: 'scale' }], 'options.definitions[0]'],
    ['a table that is missing', [ladder, { ...typology, types: undefined }], 'options.definitions[1]'],
    ['words that are none', [{ ...typology, wording: 5 }], 'options.definitions[0].wording'],
    ['one version twice', [typology, { ...typology }], 'options.definitions[1]'],
  ])('%s', (_, given, parameter) => {
    const definitions = given as never;
    for (const call of [
      () => explain(audited, { locale: 'en', definition: procedure, definitions }),
      () => nextOfAll(all, 3, { definitions }),
      () => explainAssessment(all, { locale: 'en', definitions }),
      () => explainComparison(compare(before, all), { locale: 'en', definitions }),
      () => explainCoorientation(coorientation(subject), { locale: 'en', definitions }),
      () => toMarkdown(all, { locale: 'en', definitions }),
      () => toMarkdown(verdicts, { locale: 'en', definitions }),
    ]) {
      const error = thrownBy(call);
      expect([error.code, error.parameter]).toEqual(['invalid-definition', parameter]);
    }
  });

  test('an own indicator without definitions is a fault of the document, and the fault says what to give', () => {
    const result = parseCase(village);
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toContain('unknown-indicator');
  });

  test.each([
    ['a catalogue', catalogue],
    ['a procedure', procedure],
  ])('%s is no framework to assess by', (_, definition) => {
    const { code, parameter, remedy } = thrownBy(() =>
      assess(subject, { frameworks: [typology, definition] as never }),
    );
    expect([code, parameter]).toEqual(['invalid-definition', 'options.frameworks[1]']);
    expect(remedy).toBe(`Leave it out: a ${definition.form} gives no verdict of a case.`);
  });

  test.each([
    ['a catalogue', catalogue, 'A catalogue gives no verdict: use lookUp, or explainEntry.'],
    ['a procedure', procedure, 'A procedure reads histories: use nextSteps, or advance.'],
  ])('%s gives no verdict', (_, definition, wanted) => {
    for (const verb of [nextQuestions, pathTo, flipSet]) {
      const { code, remedy } = thrownBy(() => Reflect.apply(verb, undefined, [definition, verdicts[0], 'x']));
      expect([code, remedy]).toEqual(['invalid-definition', wanted]);
    }
  });
});
