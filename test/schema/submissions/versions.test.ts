import { describe, expect, test } from 'vitest';
import { classifyPowerLayout, powerLayout, powerLayoutWording } from '../../../src/archetypes.js';
import { judge } from '../../../src/assess/judge.js';
import type { Case } from '../../../src/case/case.js';
import type { Definition } from '../../../src/forms/definition.js';
import { frameworks } from '../../../src/registry/frameworks.js';
import { toXlsForm } from '../../../src/render/to-xls-form.js';
import { fromKobo, fromSurveyJs, parseCase } from '../../../src/schema.js';
import { ownDefinitions } from '../../assess/case-string/own.js';
import { thrownBy } from '../../core/thrown-by.js';

/** The edition before: it asked for another thing besides, and judged by it. */
const { subordination, parity } = powerLayout.attributes;
const before = {
  ...powerLayout,
  version: '0.9.0',
  attributes: { parity, subordination, rank: { ...subordination, asks: 'partnership' } },
  types: {
    'linear-union': { ...powerLayout.types['linear-union'], defining: { rank: 'out' } },
    'subordinate-union': { ...powerLayout.types['subordinate-union'], defining: { rank: 'in' } },
  },
  readings: {
    [powerLayout.defaultReading]: { ...powerLayout.readings[powerLayout.defaultReading], changes: {} },
  },
} as unknown as Definition;

const clinic: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    { id: 'village', name: 'Village', sector: 'community' },
    { id: 'firm', name: 'Firm', sector: 'business' },
  ],
};

const about = { case: 'clinic', informant: 'elder' };
const newer = {
  ...about,
  frameworks: 'power-layout@1.0.0',
  relations___power_layout: [{ power_layout__parity: 'in', power_layout__subordination: 'out' }],
};
const older = { ...about, informant: 'clerk', frameworks: 'power-layout@0.9.0', power_layout__rank: 'in' };

describe('a submission is read with the version that its form was made of', () => {
  test('the form itself says which', () => {
    const { survey } = toXlsForm([
      powerLayout,
      frameworks['power-layout'] === powerLayout ? (ownDefinitions[0] ?? powerLayout) : powerLayout,
    ]);
    expect(survey.find(({ name }) => name === 'frameworks')?.calculation).toBe(
      "'power-layout@1.0.0 own-typology@0.3.12'",
    );
  });

  test.each([
    ['the newer alone', [newer], 1, 0],
    ['the older alone', [older], 0, 1],
    ['both', [older, newer], 1, 1],
  ] as const)('%s', (_, submissions, current, other) => {
    const result = fromKobo(submissions, { cases: [clinic], definitions: [before] });
    expect(result).toMatchObject({ ok: true });
    expect(result.read.map(({ observations }) => observations.length)).toEqual([current * 2]);
    expect(
      result.otherVersions.map(({ case: name, framework, observations, informants }) => [
        name,
        framework,
        observations,
        informants,
      ]),
    ).toEqual(
      other === 0
        ? []
        : [
            [
              'clinic',
              { id: 'power-layout', version: '0.9.0' },
              [{ indicator: 'power-layout.rank', level: 'in', informant: 'clerk' }],
              [{ id: 'clerk' }],
            ],
          ],
    );
    // The cases hold what the library's functions read, and nothing that they would read by another definition.
    expect(result.cases.map((one) => parseCase(one).ok)).toEqual([true]);
    const [subject = clinic] = result.cases;
    const verdict = classifyPowerLayout(subject);
    expect(verdict.outcome).toEqual(
      current
        ? { kind: 'dominant', type: 'linear-union' }
        : expect.objectContaining({ kind: 'undetermined' }),
    );
    for (const { observations, informants } of result.otherVersions)
      expect(judge('test', before, { ...clinic, observations, informants }, {})).toMatchObject({
        framework: { id: 'power-layout', version: '0.9.0' },
        outcome: { kind: 'dominant', type: 'subordinate-union' },
      });
  });

  test('which versions were read, and what nobody answered in them', () => {
    const { frameworks: read } = fromKobo([older, newer, { ...older, power_layout__rank: undefined }], {
      definitions: [before],
    });
    expect(read).toEqual([
      {
        id: 'power-layout',
        version: '0.9.0',
        submissions: 2,
        unanswered: ['power-layout.parity', 'power-layout.subordination'],
      },
      { id: 'power-layout', version: '1.0.0', submissions: 1, unanswered: [] },
    ]);
  });

  test('a version that nobody gave is told once, and costs its own answers alone', () => {
    const both = {
      ...older,
      frameworks: 'power-layout@0.9.0 cg-success-factors@1.0.0',
      cg_success_factors__consensus: 'in',
    };
    const result = fromKobo([both, { ...both, informant: 'x' }, newer]);
    expect(result.faults).toEqual([
      {
        code: 'unknown-version',
        path: [0, 'frameworks'],
        params: { framework: 'power-layout', version: '0.9.0', known: ['1.0.0'] },
      },
    ]);
    expect(result.read[0]?.observations.map(({ indicator }) => indicator)).toEqual([
      ...['cg-success-factors.consensus', 'cg-success-factors.consensus'],
      ...['power-layout.parity', 'power-layout.subordination'],
    ]);
  });

  test('two versions in one submission leave it open which', () => {
    const result = fromKobo([{ ...newer, frameworks: 'power-layout@0.9.0 power-layout@1.0.0' }], {
      definitions: [before],
    });
    expect(result.faults.map(({ code, params }) => [code, params])).toEqual([
      ['given-twice', { key: 'power-layout' }],
    ]);
    expect(result.read.flatMap(({ observations }) => observations)).toEqual([]);
  });

  test('a name that the newer version has no more is read by the older, and unknown to the newer', () => {
    const result = fromKobo([{ ...newer, power_layout__rank: 'in' }], { definitions: [before] });
    expect(result.faults.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-key', [0, 'power_layout__rank']],
    ]);
  });
});

describe('a submission that does not say what it was asked', () => {
  const { frameworks: _, ...silent } = newer;

  test('is read only where the caller says it', () => {
    expect(fromSurveyJs(silent).faults.map(({ code }) => code)).toEqual(['version-missing']);
    expect(fromSurveyJs(silent, { asked: [powerLayout] })).toMatchObject({
      ok: true,
      read: [{ observations: [{}, {}] }],
    });
    const { frameworks: __, ...old } = older;
    const read = fromSurveyJs(old, { asked: [before] });
    expect(read).toMatchObject({ ok: true, otherVersions: [{ framework: { version: '0.9.0' } }] });
  });

  test('and what it says goes before what the caller says', () => {
    const read = fromSurveyJs(newer, { asked: [before] });
    expect(read.frameworks).toMatchObject([{ version: '1.0.0' }]);
  });

  test('a field that cannot be read says something, and nobody says it in its place', () => {
    const read = fromSurveyJs({ ...newer, frameworks: true }, { asked: [powerLayout] });
    expect(read.faults.map(({ code }) => code)).toEqual(['wrong-type']);
    expect(read.frameworks).toEqual([]);
  });
});

describe('definitions', () => {
  const own = ownDefinitions.filter(({ id }) => id === 'own-typology') as [Definition];
  const asking = (version: string) => ({
    ...about,
    frameworks: `own-typology@${version}`,
    own_typology__u: 'in',
  });

  test('of a framework of the caller’s own the first version is current', () => {
    const [first] = own;
    const second = { ...first, version: '2.0.0' };
    const result = fromKobo([asking(first.version), asking('2.0.0')], { definitions: [second, first] });
    expect(result).toMatchObject({ ok: true });
    expect(result.otherVersions.map(({ framework }) => framework.version)).toEqual([first.version]);
  });

  test('a copy of one of the library’s, in whatever words, is that one', () => {
    const copy = { ...JSON.parse(JSON.stringify(powerLayout)), wording: powerLayoutWording };
    expect(fromKobo([newer], { definitions: [copy], asked: [copy] })).toMatchObject({
      ok: true,
      otherVersions: [],
    });
  });

  // biome-ignore format: one row, one line
  test.each([
    ['no list', { definitions: {} }, 'invalid-definition'],
    ['no definition', { definitions: [{}] }, 'invalid-definition'],
    ['a hole', { definitions: new Array(1) }, 'invalid-definition'],
    ['one that throws', { definitions: [new Proxy({}, { get: () => { throw new Error('no'); } })] }, 'invalid-definition'],
    ['a version twice', { definitions: [own[0], { ...own[0] }] }, 'invalid-definition'],
    ['another of the version of the library', { definitions: [{ ...before, version: '1.0.0' }] }, 'invalid-definition'],
    ['a version with a blank', { definitions: [{ ...own[0], version: '1 0' }] }, 'invalid-definition'],
    ['a catalogue that was asked', { asked: [frameworks['collaboration-tactics']] }, 'invalid-definition'],
    ['two versions that were asked', { asked: [powerLayout, before] }, 'invalid-definition'],
    ['an unknown option', { case: clinic }, 'unknown-option'],
    ['a text to pass over', { passOver: 'photo' }, 'unknown-option'],
    ['a number that is missing', { missing: [99] }, 'unknown-option'],
    ['a case that is none', { cases: [{}] }, 'invalid-case'],
    ['a case twice', { cases: [clinic, clinic] }, 'invalid-case'],
    ['no options', null, 'unknown-option'],
  ])('%s is refused', (_, options, code) => {
    expect(thrownBy(() => fromKobo([], options as never))).toMatchObject({ code, function: 'fromKobo' });
    expect(thrownBy(() => fromSurveyJs([], options as never))).toMatchObject({ code, function: 'fromSurveyJs' });
  });
});
