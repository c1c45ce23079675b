import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/locale.js';
import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureVerdict } from '../../src/forms/procedure/verdict.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { thrownBy } from '../core/thrown-by.js';
import { finding, wellProcedure, wellVerdict, wellVerdicts } from '../explain/procedures.js';
import { nastyNames } from './nasty.js';

// Without a window there is nothing to sanitise with; what is tried here is that the text parses.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

const all: readonly ProcedureDefinition[] = [
  wellProcedure,
  ...Object.values(frameworks).flatMap((one: { readonly form: string }) =>
    one.form === 'procedure' ? [one as ProcedureDefinition] : [],
  ),
];
const drawn = locales.flatMap((locale) => all.map((one) => [one.id, locale, one] as const));

test.each(drawn)('%s is a state diagram that Mermaid reads, in %s', async (_, locale, definition) => {
  const text = toMermaid(definition, { locale });
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'stateDiagram' });
  expect(text.endsWith('\n')).toBe(true);
  expect(text).not.toContain('classDef');
  // One box for each state; an arrow in, one for each event from each state, and one out for each end.
  const events = Object.values(definition.events).flatMap(({ from }) => from);
  const ends = Object.values(definition.states).filter(({ end }) => end !== undefined);
  expect(text.match(/ as s\d+$/gm)).toHaveLength(Object.keys(definition.states).length);
  expect(text.match(/ --> /g)).toHaveLength(1 + events.length + ends.length);
});

test('a procedure is drawn with stages, who does what, ends, and what the source leaves open', () => {
  const text = toMermaid(wellProcedure, { locale: 'en' });
  expect(text).toContain('state "a well is asked for" as s1\ns1 : asking\n');
  expect(text).toContain('[*] --> s0\n');
  expect(text).toContain('s0 --> s1 : asking for a well (the village)\n');
  expect(text).toContain('state "the source does not state what follows" as o\n');
  expect(text).toContain('s1 --> o : refusing the well (the office)\n');
  // The source does not say who passes it on.
  expect(text).toContain('s1 --> s4 : passing it on\n');
  // Nothing changes by a visit, wherever it is paid.
  expect(text).toContain('s1 --> s1 : visiting the place (the office or the village)\n');
  expect(text).toContain('s2 --> s2 : visiting the place (the office or the village)\n');
  expect(text).toContain('s3 --> [*] : the procedure is done\n');
  expect(text).toContain('s4 --> [*] : the matter goes on outside of it\n');
  expect(toMermaid(wellProcedure, { locale: 'id' })).toContain('s0 --> s1 : permohonan sumur (desa)\n');
});

/** Asked for, visited, then dug without being granted. */
const outOfOrder = wellVerdict({
  standing: { kind: 'ended', state: 'dug', end: 'done' },
  findings: [
    finding({
      rule: 'ask.order',
      check: 'order',
      outcome: 'passed',
      params: { event: 'ask', at: 0, states: ['wanted'] },
    }),
    finding({
      rule: 'visit.order',
      check: 'order',
      outcome: 'passed',
      params: { event: 'visit', at: 1, states: ['asked'] },
    }),
    finding({
      rule: 'dig.order',
      check: 'order',
      outcome: 'failed',
      params: { event: 'dig', at: 2, states: ['asked'], missing: ['grant'] },
    }),
  ],
});

describe('as it went in a history', () => {
  const shown = (verdict: ProcedureVerdict, locale: 'en' | 'id' = 'en') =>
    toMermaid(wellProcedure, { locale, verdict });

  test.each(locales)('it is a state diagram that Mermaid reads, in %s', async (locale) => {
    for (const verdict of [outOfOrder, ...Object.values(wellVerdicts)])
      expect(await mermaid.parse(shown(verdict, locale))).toMatchObject({ diagramType: 'stateDiagram' });
  });

  test('states passed through and stood at are told in words and by their line', () => {
    const text = shown(outOfOrder);
    expect(text).toContain('s0 : passed through\n');
    expect(text).toContain('s1 : passed through\n');
    expect(text).toContain('s3 : it stands here\n');
    expect(text).toMatch(/^class s0 passed\nclass s1 passed\nclass s3 here$/m);
    expect(text).not.toContain('s2 : passed through');
  });

  test('what came out of order is told with what is missing, in words', () => {
    const text = shown(outOfOrder);
    expect(text).toContain('s0 --> s1 : asking for a well (the village), no. 1, order met\n');
    expect(text).toContain('s2 --> s3 : digging the well (the digger), no. 3, order not met\n');
    expect(text).toContain('s1 --> s2 : granting the well (the office), missing\n');
    expect(text).toContain(
      'note right of s3 : no. 3, order not met, “digging the well”, “granting the well” missing\n',
    );
    // The visit was paid while it was asked for, and not while it was granted.
    expect(text.match(/no\. 2, order met/g)).toHaveLength(1);
    expect(shown(outOfOrder, 'id')).toContain('persetujuan sumur (kantor), terlewat\n');
  });

  test('every place where it may stand is told so', () => {
    const text = shown(wellVerdicts.everything);
    expect(text.match(/it may stand here/g)).toHaveLength(2);
    expect(text.match(/^class s\d maybe$/gm)).toHaveLength(2);
  });

  test('it may stand where the source does not state what follows', () => {
    const text = shown(wellVerdicts.refused);
    expect(text).toContain('o : it stands here\n');
    expect(text).toContain('class o here\n');
  });
});

const marks = (text: string) => text.split(/[":;\n]/).length - (text.match(/#\d+;/g)?.length ?? 0);

test.each(nastyNames)('no name draws anything: %s', async (name) => {
  const label = { en: name, id: name };
  const { wording } = wellProcedure;
  const same = <T extends object>(table: T, value: unknown) =>
    Object.fromEntries(Object.keys(table).map((id) => [id, value]));
  const definition = {
    ...wellProcedure,
    wording: {
      label,
      stages: same(wording.stages, label),
      states: same(wording.states, label),
      actors: same(wording.actors, label),
      guards: same(wording.guards, label),
      contents: same(wording.contents, label),
      events: same(wording.events, { label, description: label }),
      deadlines: same(wording.deadlines, label),
      cadences: same(wording.cadences, label),
      statements: same(wording.statements, label),
    },
  } as unknown as ProcedureDefinition;
  const text = toMermaid(definition, { locale: 'en', verdict: outOfOrder });
  const plain = toMermaid(wellProcedure, { locale: 'en', verdict: outOfOrder });
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'stateDiagram' });
  // As many lines, quotation marks, colons and semicolons as with honest names, besides those of escapes.
  expect(text.split('\n')).toHaveLength(plain.split('\n').length);
  expect(marks(text)).toBe(marks(plain));
  expect(text).not.toMatch(/<|javascript:/);
});

test.each<[string, () => unknown, string]>([
  [
    'a verdict of another procedure',
    () =>
      toMermaid(wellProcedure, {
        locale: 'en',
        verdict: { ...outOfOrder, framework: { id: 'other', version: '1.0.0' } },
      }),
    'verdict-mismatch',
  ],
  [
    'a locale that there is none of',
    () => toMermaid(wellProcedure, { locale: 'de' as 'en' }),
    'unknown-locale',
  ],
  ['a case', () => toMermaid(wellProcedure, { locale: 'en', case: {} } as never), 'unknown-option'],
  [
    'half a procedure',
    () => toMermaid({ form: 'procedure' } as never, { locale: 'en' }),
    'invalid-definition',
  ],
])('%s is refused', (_, call, code) => {
  expect(thrownBy(call).code).toBe(code);
});
