import { describe, expect, test } from 'vitest';
import { assessmentWords } from '../../src/explain/assessment-words.js';
import { chartWords } from '../../src/explain/chart-words.js';
import { codingSheetWords } from '../../src/explain/coding-sheet-words.js';
import { coorientationSentences } from '../../src/explain/coorientation-sentences.js';
import { calendar, sayDate, saySpan, sayStretch } from '../../src/explain/dates.js';
import { englishFaults, indonesianFaults } from '../../src/explain/fault-sentences.js';
import { questionnaireWords } from '../../src/explain/questionnaire-words.js';
import { rupiahUnit, sayRupiah } from '../../src/explain/rupiah.js';
import { sensitivitySentences } from '../../src/explain/sensitivity-sentences.js';
import { triangulationSentences } from '../../src/explain/triangulation-sentences.js';
import { documentLabels, fieldLabel, ruleLabel } from '../../src/explain/validation-labels.js';
import { validationWords } from '../../src/explain/validation-words.js';

// What is said beside verdicts, on either side of each thing that a sentence asks for. An expected sentence is what it is to
// say of these parameters; where only a part hangs on them, a pattern says which part.

type Said = string | RegExp;
type Row<Words> = readonly [title: string, tell: (say: Words) => string, en: Said, id: Said];

/** One table of what a dictionary says of what. */
function told<Words>(words: { readonly en: Words; readonly id: Words }, rows: readonly Row<Words>[]): void {
  test.each(rows)('%s', (_, tell, en, id) => {
    for (const [text, said] of [
      [tell(words.en), en],
      [tell(words.id), id],
    ] as const)
      typeof said === 'string' ? expect(text).toBe(said) : expect(text).toMatch(said);
  });
}

describe('in charts of money', () => {
  told(chartWords, [
    ['a group that is not shown', ({ bars }) => bars.more(1), /^1 more not shown/, /^1 lainnya/],
    ['one record', ({ bars }) => bars.records(1, 0), '1 record', '1 catatan'],
    [
      'records, some with faults',
      ({ bars }) => bars.records(2, 1),
      '2 records; 1 with faults left out',
      /^2 catatan; 1 catatan yang keliru/,
    ],
    [
      'one group',
      ({ bars }) => bars.description('T', 1, ''),
      /^T: bars .*, 1 group\. What no record/,
      /^T: batang .*, 1 kelompok\. Yang tidak/,
    ],
    [
      'groups and the greatest',
      ({ bars }) => bars.description('T', 2, 'G'),
      /, 2 groups\. The greatest: G\. What no/,
      /, 2 kelompok\. Yang terbesar: G\. Yang tidak/,
    ],
    ['an amount', ({ bars }) => bars.label('A', 'W'), 'W: A', 'W: A'],
    [
      'a sum of which one record is silent',
      ({ bars }) => bars.inPart('A', 1),
      'A, not stated in 1 record',
      'A, tidak disebutkan dalam 1 catatan',
    ],
    [
      'a sum of which two are silent',
      ({ bars }) => bars.inPart('A', 2),
      'A, not stated in 2 records',
      'A, tidak disebutkan dalam 2 catatan',
    ],
    ['a quarter', (d) => d.quarter(2, '2014'), 'Q2 2014', 'triwulan 2 2014'],
    [
      'a curve',
      ({ lorenz }) => lorenz.title('P', 'O', 'G'),
      'How unequally P money is spread over O: Gini G',
      'Ketimpangan sebaran dana P menurut O: Gini G',
    ],
    [
      'no curve',
      ({ lorenz }) => lorenz.undefined('P', 'O', 'W'),
      /over O: no Gini value, since W$/,
      /menurut O: tanpa nilai Gini karena W$/,
    ],
    ['the greatest Gini', ({ lorenz }) => lorenz.greatest('V'), /is V$/, /V$/],
    ['who is left out', ({ lorenz }) => lorenz.leftOut(3), /^3 left out/, /^3 tidak disertakan/],
    [
      'a curve for those who do not see it',
      ({ lorenz }) => lorenz.description('T'),
      /^T\. The curve/,
      /^T\. Kurva/,
    ],
  ]);
});

describe('in charts of procedures and verdicts', () => {
  told(chartWords, [
    ['a timeline', ({ timeline }) => timeline.title('P'), 'Timeline: P', 'Lini masa: P'],
    ['an event', ({ timeline }) => timeline.row(2, 'E'), '2. E', '2. E'],
    [
      'an event that is not listed',
      ({ timeline }) => timeline.notListed('E', 'R'),
      'not listed: E (R)',
      'tidak tercatat: E (R)',
    ],
    ['a day', ({ timeline }) => timeline.asOf('D'), 'as of D', 'per D'],
    ['a day that something is due', ({ timeline }) => timeline.due('D', 'S'), 'due D: S', 'tenggat D: S'],
    [
      'one event and one due date',
      ({ timeline }) => timeline.description('S.', 1, 1),
      'S. Shown: 1 event, 1 due date.',
      'S. Yang ditampilkan: 1 peristiwa, 1 tenggat.',
    ],
    [
      'more of both',
      ({ timeline }) => timeline.description('S.', 2, 0),
      'S. Shown: 2 events, 0 due dates.',
      'S. Yang ditampilkan: 2 peristiwa, 0 tenggat.',
    ],
    [
      'an outcome',
      ({ verdict }) => verdict.description('O.', 'R'),
      'O. Shown: R.',
      'O. Yang ditampilkan: R.',
    ],
    ['a row', ({ verdict }) => verdict.row('L', 'S'), 'L: S', 'L: S'],
    ['a standing', ({ verdict }) => verdict.standing('S', 'V'), 'S (V)', 'S (V)'],
    [
      'the line in the middle',
      ({ verdict }) => verdict.halfway('H'),
      'H: neither in nor out',
      /^H: bukan termasuk, bukan pula/,
    ],
    ['a typicality', ({ verdict }) => verdict.typicality('V'), 'typicality V', 'ketipikalan V'],
    [
      'an order that is stated',
      ({ verdict }) => verdict.order('A before B'),
      /nothing of their order\. Stated is only this: A before B\.$/,
      /hanya ini: A before B\.$/,
    ],
    [
      'an order that is not',
      ({ verdict }) => verdict.order(''),
      /nothing of their order: none is stated\.$/,
      /urutannya tidak dinyatakan\.$/,
    ],
    ['a pair in order', ({ verdict }) => verdict.before('A', 'B'), 'A comes before B', 'A mendahului B'],
    [
      'a row that does not decide',
      ({ verdict }) => verdict.notDeciding('R'),
      /^R \(does not decide/,
      /^R \(tidak ikut menentukan/,
    ],
    ['how many are known', ({ verdict }) => verdict.known(1, 2), '1 of 2 known', '1 dari 2 diketahui'],
    ['a weight', ({ verdict }) => verdict.weight('W'), 'weight W', 'bobot W'],
    [
      'mandatory ones that are missing',
      ({ verdict }) => verdict.mandatory(1, 0),
      'mandatory: 1 missing',
      'syarat mutlak: 1 belum ada',
    ],
    [
      'mandatory ones that are open',
      ({ verdict }) => verdict.mandatory(0, 1),
      'mandatory: 1 open',
      'syarat mutlak: 1 masih terbuka',
    ],
    [
      'mandatory ones of either kind',
      ({ verdict }) => verdict.mandatory(1, 2),
      'mandatory: 1 missing, 2 open',
      'syarat mutlak: 1 belum ada, 2 masih terbuka',
    ],
    ['a rule and by whom it is met', ({ verdict }) => verdict.by('R', 'P'), 'R (by P)', 'R (oleh P)'],
  ]);
});

describe('in a chart of agreement', () => {
  told(chartWords, [
    ['what it shows', ({ agreement }) => agreement.title('C'), /: C$/, /: C$/],
    [
      'one coder of one case',
      ({ agreement }) => agreement.of.coders(1, 1),
      '1 coder, 1 case',
      '1 pengode, 1 kasus',
    ],
    [
      'coders of cases',
      ({ agreement }) => agreement.of.coders(2, 3),
      '2 coders, 3 cases',
      '2 pengode, 3 kasus',
    ],
    [
      'one informant of one case',
      ({ agreement }) => agreement.of.informants(1, 1),
      /^1 informant, 1 case: that they differ is a finding$/,
      /^1 informan, 1 kasus: perbedaan mereka adalah temuan$/,
    ],
    [
      'informants of cases',
      ({ agreement }) => agreement.of.informants(2, 3),
      /^2 informants, 3 cases: /,
      /^2 informan, 3 kasus: /,
    ],
    ['a value alone', ({ agreement }) => agreement.value('M', 'V', '', 'U'), 'M: V, U', 'M: V, U'],
    [
      'a value in an interval',
      ({ agreement }) => agreement.value('M', 'V', 'I', 'U'),
      'M: V (I), U',
      'M: V (I), U',
    ],
    [
      'no value',
      ({ agreement }) => agreement.undefined('M', 'W', 'U'),
      'M: no value, since W; U',
      'M: tanpa nilai karena W; U',
    ],
    ['an interval', ({ agreement }) => agreement.interval('a', 'b'), 'a to b', 'a sampai b'],
    [
      'one unit',
      ({ agreement }) => agreement.units(1, true),
      '1 unit, fewer than 20',
      '1 satuan, kurang dari 20',
    ],
    ['many units', ({ agreement }) => agreement.units(20, false), '20 units', '20 satuan'],
    [
      'its lines',
      ({ agreement }) => agreement.lines('95', 100, 7),
      /95 per cent .* 100 times from seed 7$/,
      /95 persen .* 100 kali dengan benih 7$/,
    ],
    [
      'one case left out',
      ({ agreement }) => agreement.leftOut(1),
      /^1 case left out/,
      /^1 kasus tidak dihitung/,
    ],
    [
      'cases left out',
      ({ agreement }) => agreement.leftOut(2),
      /^2 cases left out/,
      /^2 kasus tidak dihitung/,
    ],
    [
      'one framework',
      ({ agreement }) => agreement.description('T', 1, 'O'),
      /^T\. One row for each of 1 framework: .*: O\.$/,
      /^T\. .* 1 kerangka: .*: O\.$/,
    ],
    [
      'frameworks',
      ({ agreement }) => agreement.description('T', 2, 'O'),
      /each of 2 frameworks: /,
      / 2 kerangka: /,
    ],
  ]);
});

describe('in a heat map', () => {
  told(chartWords, [
    [
      'one framework on one case',
      ({ heatMap }) => heatMap.title(1, 1),
      'What 1 framework finds in 1 case',
      'Temuan 1 kerangka pada 1 kasus',
    ],
    [
      'frameworks on cases',
      ({ heatMap }) => heatMap.title(2, 3),
      'What 2 frameworks find in 3 cases',
      'Temuan 2 kerangka pada 3 kasus',
    ],
    ['one case more', ({ heatMap }) => heatMap.more(1), '1 more case not shown', /^1 kasus lainnya/],
    ['cases more', ({ heatMap }) => heatMap.more(2), '2 more cases not shown', /^2 kasus lainnya/],
    ['what it shows', ({ heatMap }) => heatMap.description('T', 'C'), /^T\. .* C\.$/, /^T\. .* C\.$/],
    ['cells in a state', ({ heatMap }) => heatMap.count('S', 2), 'S: 2', 'S: 2'],
    ['what is open', ({ heatMap }) => heatMap.open('P'), 'open: P', 'terbuka: P'],
    [
      'all that is possible',
      ({ heatMap }) => heatMap.openMany(3, true),
      'open: 3 possible',
      'terbuka: 3 kemungkinan',
    ],
    [
      'more than that',
      ({ heatMap }) => heatMap.openMany(3, false),
      'open: over 3 possible',
      'terbuka: lebih dari 3 kemungkinan',
    ],
    ['rungs of which none is known to hold', ({ heatMap }) => heatMap.held('', 2), 'open: 2', 'terbuka: 2'],
    ['rungs that hold', ({ heatMap }) => heatMap.held('A', 2), 'A; open: 2', 'A; terbuka: 2'],
    [
      'items',
      ({ heatMap }) => heatMap.counts(1, 2, 3),
      'met 1, not met 2, open 3',
      'terpenuhi 1, tidak 2, terbuka 3',
    ],
    [
      'obstacles',
      ({ heatMap }) => heatMap.obstacles(1, 2, 3),
      'absent 1, present 2, open 3',
      'tidak ada 1, ada 2, terbuka 3',
    ],
    [
      'several at once',
      ({ heatMap }) => heatMap.together(2, 'A, B'),
      '2 together: A, B',
      '2 sekaligus: A, B',
    ],
    [
      'verdicts that say the same',
      ({ heatMap }) => heatMap.all(2, 'A'),
      '2 verdicts, each: A',
      '2 putusan, masing-masing: A',
    ],
    ['verdicts that do not', ({ heatMap }) => heatMap.verdicts(2, 'A'), '2 verdicts: A', '2 putusan: A'],
    ['how often', ({ heatMap }) => heatMap.times(2, 'A'), '2 × A', '2 × A'],
    ['a cell', ({ heatMap }) => heatMap.told('C', 'F', 'A'), 'C; F: A', 'C; F: A'],
  ]);
});

describe('in a picture of who tells whom', () => {
  told(chartWords, [
    ['what it shows', ({ network }) => network.title('S'), /: S$/, /: S$/],
    [
      'one party and one line more',
      ({ network }) => network.more(1, 1),
      '1 more party not shown, with 1 line of theirs',
      '1 pihak lainnya tidak ditampilkan, beserta 1 garisnya',
    ],
    [
      'parties and lines more',
      ({ network }) => network.more(2, 0),
      '2 more parties not shown, with 0 lines of theirs',
      /^2 pihak lainnya .* 0 garisnya$/,
    ],
    ['a day', ({ network }) => network.upTo('D'), 'as of D', 'per D'],
    ['a tie both ways', ({ network }) => network.tie['two-way'](1, 2), '1 and 2', '1 dan 2'],
    ['a tie one way', ({ network }) => network.tie['one-way'](1, 2), '1 to 2', '1 ke 2'],
    [
      'a tie of which the return is unknown',
      ({ network }) => network.tie['return-unknown'](1, 2),
      '1 to 2',
      '1 ke 2',
    ],
    ['a tie that is open', ({ network }) => network.tie.open(1, 2), '1 and 2', '1 dan 2'],
    ['a party', ({ network }) => network.party(1, 'N'), '1 N', '1 N'],
    ['a partner', ({ network }) => network.about('S'), 'S', 'S'],
    ['another than a partner', ({ network }) => network.about('S', 'T'), 'S, T', 'S, T'],
    ['ties that are not listed', ({ network }) => network.moreTies(3), 'and 3 more', 'dan 3 lainnya'],
    [
      'one party and no line',
      ({ network }) => network.description('T', 1, '', 'C'),
      /^T\. 1 party on a circle.*; lines between them: none\. C$/,
      /^T\. 1 pihak .*: tidak ada\. C$/,
    ],
    [
      'parties and lines',
      ({ network }) => network.description('T', 2, 'K', 'C'),
      /^T\. 2 parties on a circle.*; lines between them: K\. C$/,
      /^T\. 2 pihak .*: K\. C$/,
    ],
    ['ties of a kind', ({ network }) => network.count('K', 2), 'K: 2', 'K: 2'],
  ]);
});

describe('in a coding sheet', () => {
  told(codingSheetWords, [
    ['a framework', (d) => d.title('F'), /: F$/, /: F$/],
    ['parties of a sector', ({ asked }) => asked.party('S'), /sector S$/, /sektor S$/],
    ['one question', ({ asked }) => asked.count('W', 1), 'W (1 question)', 'W (1 pertanyaan)'],
    ['questions', ({ asked }) => asked.count('W', 2), 'W (2 questions)', 'W (2 pertanyaan)'],
    ['of whom', ({ question }) => question.asked('W'), /: W\.$/, /: W\.$/],
    ['who speaks', ({ question }) => question.basis('Q', 'A', 'S'), /Q; .* A\. .*: S$/, /Q; .* A\. .*: S$/],
    ['what it is a part of', ({ question }) => question.group('G'), /: G\.$/, /: G\.$/],
    ['by whom it is named', ({ question }) => question.by('B'), /: B\.$/, /: B\.$/],
  ]);
});

describe('of an assessment', () => {
  told(assessmentWords, [
    [
      'one framework',
      (d) => d.coverage(1, 2, 3, 4),
      /^1 of 2 frameworks is answered .*: 3 of 4 questions\./,
      /^1 dari 2 kerangka terjawab .*: 3 dari 4 pertanyaan\./,
    ],
    [
      'one framework of one question',
      (d) => d.coverage(1, 1, 1, 1),
      /^1 of 1 framework is answered .*: 1 of 1 question\./,
      /^1 dari 1 kerangka terjawab .*: 1 dari 1 pertanyaan\./,
    ],
    ['frameworks', (d) => d.coverage(2, 2, 3, 4), /^2 of 2 frameworks are answered/, /^2 dari 2 kerangka/],
    ['silent ones', (d) => d.silent('F'), /: F\.$/, /: F\.$/],
    ['what goes ill together', (d) => d.contradiction('K', false, 'N', 'C'), 'K: C. N', 'K: C. N'],
    [
      'what may go ill together',
      (d) => d.contradiction('K', true, 'N', 'C'),
      'K, if it turns out so: C. N',
      'K, jika ternyata demikian: C. N',
    ],
    ['an answer in', ({ claims }) => claims.indicator('F', 'I', 'in'), '“I” is in (F)', '“I” terpenuhi (F)'],
    [
      'an answer out',
      ({ claims }) => claims.indicator('F', 'I', 'out'),
      '“I” is not in (F)',
      '“I” tidak terpenuhi (F)',
    ],
    [
      'a rule that is met',
      ({ claims }) => claims.rule('F', 'R', 'passed'),
      '“R” is met (F)',
      '“R” terpenuhi (F)',
    ],
    [
      'a rule that is not',
      ({ claims }) => claims.rule('F', 'R', 'failed'),
      '“R” is not met (F)',
      '“R” tidak terpenuhi (F)',
    ],
    [
      'one verdict, one framework',
      (d) => d.comparison('A', 'B', 1, 1),
      /^From A to B, 1 verdict moved; in 1 framework nothing did\./,
      /^Dari A ke B, 1 putusan bergeser; dalam 1 kerangka tidak/,
    ],
    [
      'verdicts, frameworks',
      (d) => d.comparison('A', 'B', 2, 0),
      /, 2 verdicts moved; in 0 frameworks nothing did\./,
      /, 2 putusan bergeser; dalam 0 kerangka/,
    ],
    ['only before', (d) => d.only('W', 'before'), 'W: only before.', 'W: hanya sebelumnya.'],
    ['only afterwards', (d) => d.only('W', 'after'), 'W: only afterwards.', 'W: hanya sesudahnya.'],
    ['one place that is open', ({ head }) => head.open(1), /^In 1 place, /, / 1 kemungkinan /],
    ['places that are open', ({ head }) => head.open(2), /^In 2 places, /, / 2 kemungkinan /],
  ]);
});

describe('of a document', () => {
  told(validationWords, [
    ['one day late', (d) => d.late(1, 1), '1 day late', 'terlambat 1 hari'],
    ['two days late', (d) => d.late(2, 2), '2 days late', 'terlambat 2 hari'],
    ['between', (d) => d.late(1, 2), '1 to 2 days late', 'terlambat 1 sampai 2 hari'],
    [
      'its rules',
      (d) => d.summary('D', { passed: 1, failed: 2, 'cannot-tell': 3, inapplicable: 4 }),
      'Rules of this D: 1 met, 2 not met, 3 that cannot be told, 4 that do not apply.',
      /D ini, 1 terpenuhi, 2 tidak terpenuhi, 3 belum dapat dipastikan, dan 4 tidak berlaku\.$/,
    ],
  ]);
});

describe('of views, observers and designs', () => {
  told(coorientationSentences, [
    [
      'no sides',
      (d) => d.summary(0, ''),
      'There are no views of two parties to compare.',
      /^Tidak ada pandangan/,
    ],
    ['sides', (d) => d.summary(2, 'C'), /^Of 2 sides .*: C\.$/, /^Dari 2 sudut .*: C\.$/],
    [
      'some states',
      (d) => d.possible('P', 'S'),
      'as P sees it, this may be S',
      'dari sudut pandang P, kemungkinannya S',
    ],
    [
      'any state',
      (d) => d.possible('P', ''),
      'as P sees it, any of the four states is possible',
      'dari sudut pandang P, keempat keadaan masih mungkin',
    ],
  ]);
  told(triangulationSentences, [
    ['nothing observed', (d) => d.summary(0, ''), 'Nothing was observed.', 'Tidak ada pengamatan.'],
    ['questions', (d) => d.summary(2, 'C'), /: 2, namely C\.$/, /: 2, yaitu C\.$/],
  ]);
  told(sensitivitySentences, [
    [
      'one replication',
      (d) => d.summary('outcome', 1, 1, 7),
      'Under the stated design (1 replication, seed 7), the outcome is the same in 1 of 1.',
      /\(1 replikasi, benih 7\), hasilnya tetap sama pada 1 dari 1 replikasi\.$/,
    ],
    [
      'replications of everything',
      (d) => d.summary('standings', 1, 2, 7),
      'Under the stated design (2 replications, seed 7), everything stands the same in 1 of 2.',
      /seluruh kedudukan tetap sama pada 1 dari 2/,
    ],
    [
      'once',
      (d) => d.stands('M', 'N', 1, 2, 'O'),
      'M: N, 1 time of 2; otherwise O.',
      'M: N pada 1 dari 2 replikasi, selebihnya O.',
    ],
    ['always', (d) => d.stands('M', 'N', 2, 2, ''), 'M: N, 2 times of 2.', 'M: N pada 2 dari 2 replikasi.'],
    ['a share', (d) => d.share('F', 'T', null), 'F T', 'F T'],
    ['a share in an interval', (d) => d.share('F', 'T', 'I'), 'F T (I)', 'F T (I)'],
  ]);
});

describe('of a fault', () => {
  const faults = { en: englishFaults.sentences, id: indonesianFaults.sentences };
  const near = { value: 'V', allowed: ['a', 'b'] };
  told(faults, [
    [
      'no key that is near',
      (d) => d['unknown-key']({ key: 'k', nearest: [] }),
      'There is no key “k” here. Remove it.',
      'Tidak ada kunci “k” di sini. Hapus.',
    ],
    [
      'no key, but an option',
      (d) => d['unknown-key']({ key: 'k', nearest: [], option: 'passOver' }),
      'There is no key “k” here. Remove it, or name it in options.passOver.',
      'Tidak ada kunci “k” di sini. Hapus, atau sebutkan dalam options.passOver.',
    ],
    [
      'one key',
      (d) => d['unknown-key']({ key: 'k', nearest: ['n'] }),
      'There is no key “k” here. Write “n”.',
      'Tidak ada kunci “k” di sini. Tulis “n”.',
    ],
    [
      'two keys',
      (d) => d['unknown-key']({ key: 'k', nearest: ['n', 'm'], option: 'passOver' }),
      /Write “n” or “m”\.$/,
      /Tulis “n” atau “m”\.$/,
    ],
    [
      'no value that is near',
      (d) => d['not-one-of']({ ...near, nearest: [] }),
      /Use one of a, b\.$/,
      /salah satu dari a, b\.$/,
    ],
    [
      'no column that is near',
      (d) => d['not-a-column']({ ...near, nearest: [] }),
      /Name one or more of a, b in a list/,
      /a, b/,
    ],
    [
      'a column that is near',
      (d) => d['not-a-column']({ ...near, nearest: ['a'] }),
      /Write “a” in the list\.$/,
      /“a”/,
    ],
    [
      'an answer on no scale',
      (d) => d['not-a-scale-answer']({ value: 'V', least: 2, most: 11, allowed: ['x', 'y', 'z'] }),
      /\(2 to 11\).*or x, y or z\.$/,
      /2 .*11.* x, y,? .*z/,
    ],
    [
      'nobody to name',
      (d) => d['about-missing']({ sectors: ['s', 't'], parties: [] }),
      /sector s or t\).*Add it to parties/,
      /s .*t/,
    ],
    [
      'somebody to name',
      (d) => d['about-missing']({ sectors: ['s'], parties: ['a', 'b'] }),
      /sector s\).*Name it in “about”: a, b\.$/,
      /a, b/,
    ],
    [
      'nobody else to name',
      (d) => d['not-asked-of']({ id: 'i', sectors: ['s', 't'], parties: [] }),
      /sector s or t\. Correct the sector/,
      /“i”/,
    ],
    [
      'others to name',
      (d) => d['not-asked-of']({ id: 'i', sectors: ['s'], parties: ['a', 'b'] }),
      /Name one of a, b, or correct the party\.$/,
      /a, b/,
    ],
    [
      'in a repeat',
      (d) => d.misplaced({ key: 'k', repeat: null }),
      /^“k” is asked once, of the whole, and stands here in a repeat\./,
      /^“k” ditanyakan sekali tentang keseluruhan/,
    ],
    [
      'outside of a repeat',
      (d) => d.misplaced({ key: 'k', repeat: 'r' }),
      /^“k” is asked in the repeat “r”, /,
      /^“k” ditanyakan dalam pengulangan “r”, /,
    ],
    [
      'a code of a level',
      (d) => d['not-a-code']({ ...near, scale: 'level', nearest: [] }),
      /Use a, b, a number from 0 to 1, or two ends/,
      /Gunakan a, b, bilangan dari 0 sampai 1/,
    ],
    [
      'a code of columns',
      (d) => d['not-a-code']({ ...near, scale: 'columns', nearest: [] }),
      /Use a, b; columns with/,
      /Gunakan a, b; antarkolom/,
    ],
    [
      'a code of points',
      (d) => d['not-a-code']({ ...near, scale: 'points', nearest: [] }),
      /4of5.*; or a, b\.$/,
      /4of5.*; atau a, b\.$/,
    ],
    [
      'a code of lengths',
      (d) => d['not-a-code']({ ...near, scale: 'lengths', nearest: [] }),
      /whole numbers from 2 to 11/,
      /bilangan bulat dari 2 sampai 11/,
    ],
    [
      'a choice of levels',
      (d) => d['not-a-choice']({ ...near, answer: 'level', nearest: [] }),
      /Use one of a, b\.$/,
      /salah satu dari a, b\.$/,
    ],
    [
      'a choice of columns',
      (d) => d['not-a-choice']({ ...near, answer: 'columns', nearest: [] }),
      /Use a, b; several with a space/,
      /Gunakan a, b; bila beberapa/,
    ],
    [
      'a choice on a scale',
      (d) => d['not-a-choice']({ ...near, answer: 'scale', nearest: [] }),
      /4-of-5, or one of a, b\.$/,
      /4-of-5, atau salah satu dari a, b\.$/,
    ],
    [
      'versions that are here',
      (d) => d['unknown-version']({ framework: 'f', version: '9', known: ['1', '2'] }),
      /1, 2 is/,
      /1, 2/,
    ],
  ]);
});

describe('of amounts and days', () => {
  test.each([
    [0, 'Rp 0', 'Rp 0'],
    [999, 'Rp 999', 'Rp 999'],
    [1000, 'Rp 1,000', 'Rp 1.000'],
    [1_234_567, 'Rp 1,234,567', 'Rp 1.234.567'],
    [12_345_678_901, 'Rp 12,345,678,901', 'Rp 12.345.678.901'],
  ])('%d rupiah', (amount, en, id) => {
    expect([sayRupiah(amount, 'en'), sayRupiah(amount, 'id')]).toEqual([en, id]);
  });

  // A unit begins at one of it.
  test.each([
    [0, 'rupiah', 'rupiah', 1],
    [999_999, 'rupiah', 'rupiah', 1],
    [1_000_000, 'million rupiah', 'juta rupiah', 1e6],
    [999_999_999, 'million rupiah', 'juta rupiah', 1e6],
    [1_000_000_000, 'billion rupiah', 'miliar rupiah', 1e9],
    [999_999_999_999, 'billion rupiah', 'miliar rupiah', 1e9],
    [1_000_000_000_000, 'trillion rupiah', 'triliun rupiah', 1e12],
    [9e15, 'trillion rupiah', 'triliun rupiah', 1e12],
  ])('amounts up to %d are told in %s', (greatest, en, id, rupiah) => {
    expect(rupiahUnit(greatest, 'en')).toEqual({ name: en, rupiah });
    expect(rupiahUnit(greatest, 'id')).toEqual({ name: id, rupiah });
  });

  told(calendar, [
    ['a year', (d) => sayDate('2016', d), '2016', '2016'],
    ['a month', (d) => sayDate('2016-01', d), 'January 2016', 'Januari 2016'],
    ['a day', (d) => sayDate('2016-01-09', d), '9 January 2016', '9 Januari 2016'],
    [
      'a span of one day',
      (d) => saySpan({ first: '2016-01-09', last: '2016-01-09' }, d),
      '9 January 2016',
      '9 Januari 2016',
    ],
    [
      'a span',
      (d) => saySpan({ first: '2016-01-09', last: '2016-02-01' }, d),
      'a day from 9 January 2016 to 1 February 2016',
      'salah satu hari dari 9 Januari 2016 sampai 1 Februari 2016',
    ],
    [
      'a stretch of one day',
      (d) => sayStretch({ first: '2016-01-09', last: '2016-01-09' }, d),
      '9 January 2016',
      '9 Januari 2016',
    ],
    [
      'a stretch',
      (d) => sayStretch({ first: '2016-01-09', last: '2016-02-01' }, d),
      'the time from 9 January 2016 to 1 February 2016',
      'kurun waktu 9 Januari 2016 sampai 1 Februari 2016',
    ],
  ]);
});

describe('of forms', () => {
  told(questionnaireWords, [
    ['why not', (d) => d.note('Q'), /: Q$/, /: Q$/],
    ['of partners', ({ parties }) => parties.partners('F'), 'F: about one partner', 'F: tentang satu mitra'],
    ['of parties', ({ parties }) => parties.each('F'), 'F: about one party', 'F: tentang satu pihak'],
    [
      'of who acts',
      ({ relations }) => relations.directed('F'),
      /^F: what one partner does/,
      /^F: tindakan satu mitra/,
    ],
    [
      'of those between whom it is',
      ({ relations }) => relations.undirected('F'),
      'F: between partners',
      'F: hubungan antarmitra',
    ],
    [
      'of both',
      ({ relations }) => relations.mixed('F'),
      /^F: between partners, and what one does/,
      /^F: hubungan antarmitra, dan tindakan/,
    ],
  ]);
});

test('documents, rules and fields have words, and what has none is told as it is', () => {
  expect(documentLabels['pippk-proposal'].en).toBe('proposal for PIPPK');
  expect(ruleLabel('budget.not-cash').en).toBe('it is not paid out as money');
  expect(ruleLabel('own.rule')).toEqual({ en: 'own.rule', id: 'own.rule' });
  expect(fieldLabel('decision', 'own.rule').en).toBe('the decision');
  // One that is told by key is called as the rule.
  expect(fieldLabel('contents.aim', 'budget.not-cash').en).toBe('it is not paid out as money');
});
