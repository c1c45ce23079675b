import { describe, expect, test } from 'vitest';
import { classifyArchetype, classifyPowerLayout } from '../../../src/archetypes.js';
import { type AnyAssessment, assess } from '../../../src/assess.js';
import type { Case } from '../../../src/case/case.js';
import { visible } from '../../../src/core/visible.js';
import { classifyCsrPhase } from '../../../src/csr.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { defineTypology } from '../../../src/forms.js';
import { classifyCollaborationStage, scoreCgChallenges } from '../../../src/governance.js';
import { classifyParticipationPhase } from '../../../src/participation.js';
import { frameworks, wordings } from '../../../src/registry.js';
import { toVegaLite } from '../../../src/render/to-vega-lite.js';
import { cellLooks } from '../../../src/render/vega-lite/cell-states.js';
import type { VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import { thrownBy } from '../../core/thrown-by.js';
import { draw, textsIn } from '../drawn.js';
import { nastyNames } from '../nasty.js';
import { holding, holdingOf, published, rowsOf } from './many.js';

const chart = 'heat-map';
const cellsOf = (assessments: readonly AnyAssessment[], locale: 'en' | 'id' = 'en') =>
  rowsOf(toVegaLite(assessments, { locale, chart }), 'rect').filter(({ answer }) => answer !== undefined);

const union = wordings['power-layout'].types['linear-union'].label.en;
const subordinate = wordings['power-layout'].types['subordinate-union'].label.en;
const collaborative = wordings['power-layout'].types['linear-collaborative'].label.en;
const applies = 'not-applicable';
const nothing = classifyArchetype({});
const ideas = { 'ideas-offered': 'in', information: 'out', consultation: 'out' } as const;

describe('a cell', () => {
  test.each<[string, Verdict | readonly Verdict[], string, string, string]>([
    ['one type', classifyPowerLayout({ parity: 'in', subordination: 'out' }), 'determined', union, union],
    // The fourth corner of the layout is none.
    [
      'no type',
      classifyPowerLayout({ parity: 'in', subordination: 'in' }),
      'determined',
      'none of them',
      'tidak satu pun',
    ],
    // Not subordinated: linear union if at par, linear collaborative if not.
    [
      'two types possible',
      classifyPowerLayout({ subordination: 'out' }),
      'open',
      `open: ${union} or ${collaborative}`,
      `terbuka: ${union} atau ${collaborative}`,
    ],
    // Subordinate union and linear collaborative as parity is out; they cannot both be, so two outcomes.
    [
      'two others possible',
      classifyPowerLayout({ parity: 'out' }),
      'open',
      `open: ${subordinate} or ${collaborative}`,
      `terbuka: ${subordinate} atau ${collaborative}`,
    ],
    [
      'a type that does not apply',
      classifyPowerLayout({ parity: applies, subordination: applies }),
      'inapplicable',
      'not applicable',
      'tidak berlaku',
    ],
    ['nothing', nothing, 'unknown', 'nothing known', 'belum diketahui'],
    // Pseudo needs balance, the others what is unknown: all of 2 x 2 with pseudo in.
    [
      'many possible',
      classifyArchetype({ balance: 'out' }),
      'open',
      'open: 4 possible',
      'terbuka: 4 kemungkinan',
    ],
    [
      'more possible than are listed',
      {
        ...classifyArchetype({ balance: 'out' }),
        outcome: { kind: 'undetermined', possible: [{ kind: 'none' }], complete: false },
      } as Verdict,
      'open',
      'open: over 1 possible',
      'terbuka: lebih dari 1 kemungkinan',
    ],
    [
      'all three types',
      classifyArchetype({
        balance: 'out',
        importance: 'in',
        'mutual-benefit': 'in',
        complementarity: 'in',
        independence: 'in',
      }),
      'determined',
      '3 together: pseudo partnership + mutualism partnership + conjugation partnership',
      '3 sekaligus: kemitraan semu + kemitraan mutualistik + kemitraan konjugasi',
    ],
    [
      'a rung',
      classifyParticipationPhase({ ...ideas, 'collaboration-control': 'out', 'problem-solution': 'out' }),
      'determined',
      'neglect',
      'fase pengabaian',
    ],
    [
      'no rung',
      classifyParticipationPhase({
        'ideas-offered': 'out',
        information: 'out',
        consultation: 'out',
        'collaboration-control': 'out',
        'problem-solution': 'out',
      }),
      'determined',
      'none of them',
      'tidak satu pun',
    ],
    [
      'a ladder that does not apply',
      classifyParticipationPhase({
        'ideas-offered': applies,
        information: applies,
        consultation: applies,
        'collaboration-control': applies,
        'problem-solution': applies,
      }),
      'inapplicable',
      'not applicable',
      'tidak berlaku',
    ],
    [
      'rungs that hold, and others open',
      classifyCollaborationStage({ 'cross-actor-initiatives': 'in', 'structured-governance': 'out' }),
      'open',
      'nascent stage; open: 2',
      'fase awal (nascent stage); terbuka: 2',
    ],
    [
      'rungs that are open alone',
      classifyCollaborationStage({ interaction: 'in' }),
      'open',
      'open: 4',
      'terbuka: 4',
    ],
    [
      'rungs that hold',
      classifyCollaborationStage({
        'cross-actor-initiatives': 'in',
        'structured-governance': 'out',
        interaction: 'out',
        'formal-mechanism': 'out',
        coordination: 'out',
      }),
      'determined',
      'nascent stage',
      'fase awal (nascent stage)',
    ],
    [
      'a column',
      classifyCsrPhase({ mission: 'charity' }),
      'determined',
      'corporate charity',
      'Corporate Charity (Karitatif)',
    ],
    [
      'mixed columns',
      classifyCsrPhase({ mission: 'charity', organisation: 'citizenship' }),
      'determined',
      'mixed: corporate charity + corporate citizen',
      'campuran: Corporate Charity (Karitatif) + Corporate Citizen (Perusahaan sebagai bagian dari warga kota)',
    ],
    [
      'columns that are possible',
      classifyCsrPhase({ organisation: 'charity' }),
      'open',
      'open: corporate charity or mixed',
      'terbuka: Corporate Charity (Karitatif) atau campuran',
    ],
    [
      'a profile that does not apply',
      classifyCsrPhase({ mission: applies }),
      'inapplicable',
      'not applicable',
      'tidak berlaku',
    ],
    [
      'items that speak against the whole',
      scoreCgChallenges({ 'low-msme-capacity': 'in' }),
      'open',
      'absent 0, present 1, open 2',
      'tidak ada 0, ada 1, terbuka 2',
    ],
    ['no party', [], 'no-party', 'no such party', 'pihak tidak ada'],
    [
      'verdicts that are the same',
      [nothing, nothing],
      'unknown',
      '2 verdicts, each: nothing known',
      '2 putusan, masing-masing: belum diketahui',
    ],
    [
      'verdicts of one certainty',
      [
        classifyPowerLayout({ parity: 'in', subordination: 'out' }),
        classifyPowerLayout({ parity: 'out', subordination: 'in' }),
      ],
      'determined',
      `2 verdicts: 1 × ${union}; 1 × ${subordinate}`,
      `2 putusan: 1 × ${union}; 1 × ${subordinate}`,
    ],
    [
      'verdicts of more than one certainty',
      [
        classifyPowerLayout({ parity: 'in', subordination: 'out' }),
        classifyPowerLayout({}),
        classifyPowerLayout({}),
      ],
      'several',
      `3 verdicts: 1 × ${union}; 2 × nothing known`,
      `3 putusan: 1 × ${union}; 2 × belum diketahui`,
    ],
    [
      'one verdict in a list',
      [classifyPowerLayout({ parity: 'in', subordination: 'out' })],
      'determined',
      union,
      union,
    ],
  ])('of %s', (_, answer, state, en, id) => {
    const [first = answer as Verdict] = [answer].flat();
    const given = [holding('a', { [(first as Verdict).framework?.id ?? 'power-layout']: answer })];
    for (const [locale, text] of [
      ['en', en],
      ['id', id],
    ] as const)
      expect(cellsOf(given, locale).map((one) => [one.state, one.answer])).toEqual([[state, text]]);
  });

  test('of a checklist and of rules counts what is met, not met and open', () => {
    const subject: Case = {
      schema: 'kemitraan/case@1',
      id: 'a',
      title: 'A',
      observations: [
        { indicator: 'partnership-preconditions.shared-vision', level: 'in' },
        { indicator: 'partnership-preconditions.agreement', level: 'out' },
        { indicator: 'ppp-success-factors.political-support', level: 'in' },
      ],
    };
    const given = assess(subject, { frameworks: ['partnership-preconditions'] });
    // Four preconditions, of which one is met and one is not; whether there are two parties is not told.
    expect(cellsOf([given]).map(({ answer }) => answer)).toEqual(['met 1, not met 1, open 2']);
  });

  test('of a framework that was not asked is told apart from one of which nothing is known', () => {
    const given = [
      holdingOf('a', classifyPowerLayout({})),
      holdingOf('b', classifyArchetype({ balance: 'out' })),
    ];
    expect(cellsOf(given).map(({ row, column, state }) => [row, column, state])).toEqual([
      ['Power layout', 'a', 'unknown'],
      ['Power layout', 'b', 'not-asked'],
      ['Partnership archetypes', 'a', 'not-asked'],
      ['Partnership archetypes', 'b', 'open'],
    ]);
  });
});

describe('the map', () => {
  const two = published
    .slice(0, 2)
    .map((one) => assess(one, { frameworks: ['power-layout', 'participation-phases', 'siger-mu'] }));

  test('has a cell for each framework on each case, whichever stands in the rows', () => {
    const cells = (rows: 'frameworks' | 'cases') =>
      rowsOf(toVegaLite(two, { locale: 'en', chart, rows }), 'rect')
        .filter(({ answer }) => answer !== undefined)
        .map(({ row, column, answer }) =>
          (rows === 'cases' ? [column, row, answer] : [row, column, answer]).join('|'),
        );
    expect(cells('frameworks')).toHaveLength(6);
    expect(cells('cases').sort()).toEqual(cells('frameworks').sort());
  });

  test('says the whole answer for those who do not see it', () => {
    const told = cellsOf(two).map((one) => one.told);
    expect(told).toContain('aceh-barat; Power layout: nothing known');
  });

  test('calls cases as the caller does, says up to when, and keeps two of one name apart', () => {
    const given = [holding('a', {}, '2019'), holding('a', {}, '2020-05'), holdingOf('b', nothing)];
    const spec = toVegaLite(given, {
      locale: 'id',
      chart,
      labels: { a: 'Sumur', b: 'Sumur (keadaan sampai 2019)' },
    });
    const names = rowsOf(spec, 'rect').flatMap(({ column }) => (column === undefined ? [] : [column]));
    expect(names).toEqual([
      'Sumur (keadaan sampai 2019)',
      'Sumur (keadaan sampai 2020-05)',
      'Sumur (keadaan sampai 2019) (2)',
    ]);
  });

  test('shows the first cases, and says how many more there are', () => {
    const many = Array.from({ length: 31 }, (_, at) => holdingOf(`case-${at}`, nothing));
    expect(cellsOf(many)).toHaveLength(30);
    expect(toVegaLite(many, { locale: 'en', chart }).title.subtitle).toContain('1 more case not shown');
    const spec = toVegaLite(many, { locale: 'id', chart, most: 4 });
    expect(spec.title.subtitle).toContain('27 kasus lainnya tidak ditampilkan');
    expect(spec.title.text).toBe('Temuan 1 kerangka pada 4 kasus');
  });

  test('counts in its description the cells of each kind, all of them', () => {
    const spec = toVegaLite(two, { locale: 'en', chart });
    const counts = [...spec.description.matchAll(/: (\d+)[;.]/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(6);
  });

  test('has a legend of the looks that it has, and of no other', async () => {
    const spec = toVegaLite([holdingOf('a', nothing)], { locale: 'en', chart });
    const texts = textsIn((await draw(spec)).svg);
    expect(texts).toContain('nothing is known of it');
    expect(texts).not.toContain('decided by what is known');
  });

  test('tells each state by a shape of its own', () => {
    const shapes = Object.values(cellLooks).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test.each([[[]], [[holding('a', {})]]])('of nothing says that there is nothing', async (given) => {
    const spec = toVegaLite(given, { locale: 'en', chart });
    expect(textsIn((await draw(spec)).svg)).toContain('nothing to show');
  });

  test('of fifteen cases by all frameworks is drawn without a warning', async () => {
    const [first] = published.flatMap((one) => (one.id === 'muara-enim' ? assess(one) : []));
    const all = published.flatMap(({ id }) => (first ? { ...first, case: id } : []));
    const spec = toVegaLite(all, { locale: 'id', chart, rows: 'cases' });
    const cells = published.length * Object.keys(all[0]?.verdicts ?? {}).length;
    expect(cells).toBe(600);
    const { marks, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect([marks.layer_0, marks.layer_1, marks.layer_2]).toEqual([cells, cells, cells]);
  });
});

const names = nastyNames.filter((name) => visible.test(name));

test('no name of a case draws, loads or breaks anything', async () => {
  const labels = Object.fromEntries(nastyNames.map((name, at) => [`case-${at}`, name]));
  const given = nastyNames.map((_, at) => holdingOf(`case-${at}`, nothing));
  const spec = toVegaLite(given, { locale: 'en', chart, labels, most: 200 });
  expect(await safelyDrawn(spec)).toMatchObject({ layer_0: given.length, layer_3: given.length });
  for (const { row, column } of cellsOf(given))
    for (const name of [row, column]) expect([...String(name)].length).toBeLessThanOrEqual(80);
});

test('no name of a framework or a type draws, loads or breaks anything', async () => {
  const { wording: _, ...layout } = frameworks['power-layout'] as {
    wording?: unknown;
  } & (typeof frameworks)['power-layout'];
  const wording = wordings['power-layout'];
  const definitions = names.map((name, at) => {
    const label = { en: name, id: name };
    const types = Object.entries(wording.types).map(([id, one]) => [id, { ...one, label }]);
    return defineTypology({
      ...layout,
      id: `own-${at}`,
      wording: { ...wording, label, types: Object.fromEntries(types) },
    } as never);
  });
  const subject: Case = {
    schema: 'kemitraan/case@1',
    id: 'a',
    title: 'A',
    observations: definitions.flatMap(({ id }) => [
      { indicator: `${id}.parity`, level: 'in' as const },
      { indicator: `${id}.subordination`, level: 'out' as const },
    ]),
  };
  const spec = toVegaLite([assess(subject, { frameworks: definitions })], {
    locale: 'en',
    chart,
    definitions,
  });
  expect(await safelyDrawn(spec)).toMatchObject({ layer_0: names.length, layer_4: names.length });
  for (const { row, answer, state } of rowsOf(spec, 'rect').filter((one) => one.answer !== undefined)) {
    expect(state).toBe('determined');
    for (const name of [row, answer]) expect([...String(name)].length).toBeLessThanOrEqual(85);
  }
});

/** How many marks are drawn, once nothing in the picture does anything. */
async function safelyDrawn(spec: VegaLiteSpec) {
  const { svg, warnings, marks } = await draw(spec);
  expect(warnings).toEqual([]);
  expect(svg).not.toMatch(/<script|<image|<a |<foreignObject|xlink:href/);
  const opened = (svg.match(/<\w[^>]*>/g) ?? []).filter((tag) => !tag.endsWith('/>'));
  expect(opened).toHaveLength(svg.match(/<\/\w+>/g)?.length ?? 0);
  return marks;
}

const throwing = () => {
  throw new Error('no');
};

describe('what is no input is refused', () => {
  const options = { locale: 'en', chart } as const;
  const sound = holdingOf('a', nothing);
  test.each<[string, unknown, object, string, string]>([
    ['no list', sound, options, 'invalid-input', 'assessments'],
    ['a case', [published[0]], options, 'invalid-input', 'assessments[0]'],
    ['nothing', [sound, null], options, 'invalid-input', 'assessments[1]'],
    ['a hole', new Array(2), options, 'invalid-input', 'assessments'],
    [
      'what throws',
      [
        new Proxy(
          {},
          {
            getPrototypeOf: () => {
              throw new Error('no');
            },
          },
        ),
      ],
      options,
      'invalid-input',
      'assessments',
    ],
    ['a list without end', { length: 1e9, 0: sound }, options, 'invalid-input', 'assessments'],
    ['too many', new Array(10_001).fill(sound), options, 'invalid-input', 'assessments'],
    [
      'a verdict of another framework',
      [holding('a', { nobody: { ...nothing, framework: { id: 'nobody', version: '1' } } as Verdict })],
      options,
      'unknown-framework',
      'verdict.framework.id',
    ],
    [
      'a verdict that is damaged',
      [holding('a', { [nothing.framework.id]: { ...nothing, status: {} } as Verdict })],
      options,
      'verdict-mismatch',
      'verdict',
    ],
    ['other rows', [sound], { ...options, rows: 'parties' }, 'unknown-option', 'options.rows'],
    ['an option of another chart', [sound], { ...options, by: 'field' }, 'unknown-option', 'options'],
    ['none at most', [sound], { ...options, most: 0 }, 'invalid-number', 'options.most'],
    [
      'labels that are no texts',
      [sound],
      { ...options, labels: { a: {} } },
      'unknown-option',
      'options.labels',
    ],
    [
      'labels that throw',
      [sound],
      { ...options, labels: Object.defineProperty({}, 'a', { enumerable: true, get: throwing }) },
      'unknown-option',
      'options.labels',
    ],
    [
      'an option that throws',
      [sound],
      Object.defineProperty({ ...options }, 'most', { enumerable: true, get: throwing }),
      'invalid-input',
      'options',
    ],
    [
      'definitions that are none',
      [sound],
      { ...options, definitions: [{}] },
      'invalid-definition',
      'options.definitions[0]',
    ],
  ])('%s', (_, given, how, code, parameter) => {
    const error = thrownBy(() => toVegaLite(given as never, how as never));
    expect([error.code, error.function]).toEqual([code, 'toVegaLite']);
    expect(error.parameter.startsWith(parameter)).toBe(true);
  });
});

test.each(['en', 'id'] as const)(
  'no answer on a published case is cut, and no row lies over another: %s',
  (locale) => {
    const frameworks = ['partnership-archetypes', 'participation-phases', 'csr-contribution-phases'] as const;
    const assessments = published.map((one) => assess(one, { frameworks }));
    const spec = toVegaLite(assessments, { locale, chart, rows: 'cases' });
    const boxes = rowsOf(spec, 'rect').filter(({ answer }) => answer !== undefined);
    const texts = rowsOf(spec, 'text').filter(({ answer }) => answer !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    for (const { text } of texts) expect(String(text)).not.toContain('…');
    const ends = new Map(boxes.map(({ row, y, bottom }) => [row, [Number(y), Number(bottom)] as const]));
    const rows = [...ends.values()];
    for (const [index, [start]] of rows.slice(1).entries()) expect(start).toBe(rows[index]?.[1]);
  },
);

describe('the same cells either way', () => {
  const power = classifyPowerLayout({ parity: 'in', subordination: 'out' });
  const given = [
    holdingOf('a', power),
    holdingOf('b', nothing, classifyPowerLayout({})),
    holding('c', { 'power-layout': [] }, '2020'),
  ];
  const [layout, archetypes] = ['Power layout', 'Partnership archetypes'];
  // Frameworks in the order in which the cases first have them; the third case is told up to 2020.
  const cells = [
    [layout, 'a', 'determined'],
    [layout, 'b', 'unknown'],
    [layout, 'c (up to 2020)', 'no-party'],
    [archetypes, 'a', 'not-asked'],
    [archetypes, 'b', 'unknown'],
    [archetypes, 'c (up to 2020)', 'not-asked'],
  ];

  test('frameworks stand in the rows unless cases are asked for, each in their order', () => {
    const told = (rows?: 'frameworks' | 'cases') =>
      rowsOf(toVegaLite(given, { locale: 'en', chart, ...(rows && { rows }) }), 'rect')
        .filter(({ answer }) => answer !== undefined)
        .map(({ row, column, state }) => [row, column, state]);
    expect(told()).toEqual(cells);
    expect(told('frameworks')).toEqual(cells);
    expect(told('cases')).toEqual(
      [0, 1, 2].flatMap((at) => [cells[at], cells[at + 3]].map((cell) => [cell?.[1], cell?.[0], cell?.[2]])),
    );
  });

  test('what is told of a cell names the case first, and then the framework', () => {
    for (const rows of ['frameworks', 'cases'] as const)
      expect(
        rowsOf(toVegaLite(given, { locale: 'en', chart, rows }), 'rect').map(({ told }) => told),
      ).toEqual(
        expect.arrayContaining([
          `a; ${layout}: ${union}`,
          `b; ${archetypes}: nothing known`,
          `c (up to 2020); ${layout}: no such party`,
        ]),
      );
  });

  test('are counted in the description, from the most that is known to the least, those that there are', () => {
    const spec = toVegaLite(given, { locale: 'en', chart });
    expect(spec.title).toEqual({
      text: 'What 2 frameworks find in 3 cases',
      subtitle: ['Each answer stands for itself: this is no ranking, and nothing is added up.'],
    });
    expect(spec.description).toBe(
      `${spec.title.text}. Each cell is the answer of a framework on a case. decided by what is known: 1; nothing is known of it: 2; the case has no party that it is about: 1; this framework was not asked here: 2.`,
    );
    expect(spec.config.view).toEqual({ stroke: null });
    // 118 for each of three columns; heads of one line, two rows of 44, 14, and a legend of four lines.
    expect([spec.width, spec.height]).toEqual([354, 21 + 2 * 44 + 14 + 4 * 22]);
  });

  test.each([
    [30, 30, 1],
    [31, 30, 2],
  ])('of %i cases %i are shown unless more are asked for', (count, shown, lines) => {
    const many = Array.from({ length: count }, (_, at) => holdingOf(`case-${at}`, nothing));
    const spec = toVegaLite(many, { locale: 'en', chart });
    expect(rowsOf(spec, 'rect').filter(({ answer }) => answer !== undefined)).toHaveLength(shown);
    expect(spec.title.subtitle).toHaveLength(lines);
    expect(toVegaLite(many, { locale: 'en', chart, most: 31 }).title.subtitle).toHaveLength(1);
  });

  test('a case is called as the labels say, or by its id where they say nothing of it', () => {
    const names = rowsOf(
      toVegaLite(given, { locale: 'en', chart, labels: { b: 'B', toString: 'x' } }),
      'rect',
    );
    expect([...new Set(names.flatMap(({ column }) => (column === undefined ? [] : [column])))]).toEqual([
      'a',
      'B',
      'c (up to 2020)',
    ]);
  });

  test.each([
    [4, '2 × nothing known', 'several'],
    [2, 'nothing known', 'unknown'],
  ])('%i verdicts of one framework are counted as they are alike', (count, text, state) => {
    const verdicts = count === 4 ? [power, nothingOf(), nothingOf(), power] : [nothingOf(), nothingOf()];
    const [cell] = cellsOf([holding('a', { 'power-layout': verdicts })]);
    expect([String(cell?.answer).includes(text), cell?.state]).toEqual([true, state]);
    expect(String(cell?.answer).startsWith(`${count} verdicts`)).toBe(true);
  });
});

const nothingOf = () => classifyPowerLayout({});
