import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../src/explain/dictionaries.js';
import type { Dictionary, Reasons, Speaker } from '../../src/explain/dictionary.js';
import { methodsWords } from '../../src/explain/methods/words.js';
import { procedureWords } from '../../src/explain/procedure-words.js';

// What a sentence says on either side of each thing that it asks for. An expected sentence is what it is to say of these
// parameters; where only a part hangs on them, a pattern says which part.

type Said = string | RegExp;

const holds = (text: string, said: Said) =>
  typeof said === 'string' ? expect(text).toBe(said) : expect(text).toMatch(said);

/** Names are the ids in capitals, and levels are told with a sign of what was asked for. */
const capitals = (id: string) => id.toUpperCase();
const all = (ids: readonly string[]) => ids.map(capitals).join('+');
const say: Speaker = {
  member: capitals,
  members: all,
  indicator: capitals,
  indicators: all,
  quoted: (ids) => `“${all(ids)}”`,
  levels: (ids) => `${all(ids)} (lv)`,
  level: (id) => `lv ${id}`,
  standing: (ids) => `${all(ids)} stand`,
  readings: all,
  rule: capitals,
  group: capitals,
  bodies: all,
  named: () => '',
  parties: all,
  caseLists: all,
  passages: (passages) => passages.map(({ locator }) => locator).join('+'),
};
/** The same of a model that names somebody. */
const naming: Speaker = { ...say, named: (id) => `N ${id}` };

test.each<[title: string, tell: (say: Dictionary) => string, en: Said, id: Said]>([
  [
    'a question of one row',
    (d) => d.fit.placed('It', 'r', 'C', 1, 1),
    /\(1 of 1 row answered\)\.$/,
    /\(1 dari 1 baris terjawab\)\.$/,
  ],
  [
    'a question of two rows',
    (d) => d.fit.placed('It', 'r', 'C', 1, 2),
    /\(1 of 2 rows answered\)\.$/,
    /\(1 dari 2 baris terjawab\)\.$/,
  ],
  ['a vowel', (d) => d.outcomePhrase.dominant('open star'), 'an open star', 'open star'],
  ['a vowel in capitals', (d) => d.outcomePhrase.dominant('Elite'), 'an Elite', 'Elite'],
  ['a consonant', (d) => d.outcomePhrase.dominant('tight star'), 'a tight star', 'tight star'],
  ['a vowel that sounds like a consonant', (d) => d.outcomePhrase.dominant('union'), 'a union', 'union'],
  ['another', (d) => d.outcomePhrase.dominant('European one'), 'a European one', 'European one'],
  ['and one more', (d) => d.outcomePhrase.dominant('one-sided tie'), 'a one-sided tie', 'one-sided tie'],
  ['a vowel further on', (d) => d.outcomePhrase.dominant('big idea'), 'a big idea', 'big idea'],
  [
    'a mass noun',
    (d) => d.outcomePhrase.dominant('two-way communication'),
    'two-way communication',
    'two-way communication',
  ],
  [
    'a noun that only begins so',
    (d) => d.outcomePhrase.dominant('communication gap'),
    'a communication gap',
    'communication gap',
  ],
  [
    'a noun that only ends so',
    (d) => d.outcomePhrase.dominant('telecommunication'),
    'a telecommunication',
    'telecommunication',
  ],
  [
    'the same in a sentence',
    (d) => d.outcome.dominant('r', 'idea'),
    'Under the r, this is an idea.',
    'Menurut r, ini adalah idea.',
  ],
  ['several types', (d) => d.outcomePhrase.hybrid('A and B'), 'a hybrid of A and B', 'hibrida A and B'],
  [
    'all the outcomes',
    (d) => d.outcome.undeterminedMany('r', 7, true),
    /: 7 outcomes are possible\.$/,
    /: ada 7 kemungkinan\.$/,
  ],
  [
    'more outcomes',
    (d) => d.outcome.undeterminedMany('r', 7, false),
    /: more than 7 outcomes are possible\.$/,
    /: ada lebih dari 7 kemungkinan\.$/,
  ],
  ['a party', (d) => d.unit('A', {}), 'A', 'A'],
  ['a party in a function', (d) => d.unit('A', { function: 'F', apart: 'G' }), 'A (in F)', 'A (F)'],
  ['a party apart from a function', (d) => d.unit('A', { apart: 'G' }), 'A (apart from G)', 'A (di luar G)'],
  ['rungs that hold', (d) => d.place.held('It', 'A', '', ''), 'It: these hold: A.', 'It: yang berlaku: A.'],
  [
    'rungs of every kind',
    (d) => d.place.held('It', 'A', 'B', 'C'),
    'It: these hold: A; these do not: B; open: C.',
    'It: yang berlaku: A; yang tidak berlaku: B; yang terbuka: C.',
  ],
  [
    'rungs of which none is known to hold',
    (d) => d.place.held('It', '', '', 'C'),
    'It: none is known to hold; open: C.',
    'It: belum ada yang diketahui berlaku; yang terbuka: C.',
  ],
  [
    'rungs of which none holds',
    (d) => d.place.held('It', '', 'B', ''),
    'It: none holds; these do not: B.',
    'It: tidak ada yang berlaku; yang tidak berlaku: B.',
  ],
  ['one place for all', (d) => d.place.range('A', 'A'), 'All are at: A.', 'Semuanya berada pada: A.'],
  [
    'places that span',
    (d) => d.place.range('A', 'B'),
    /between A and B; they are not averaged\.$/,
    /antara A dan B; tidak dirata-ratakan\.$/,
  ],
  [
    'a function alone',
    (d) => d.scoped({ function: 'F' }),
    'This looks only at the management function F.',
    /F\.$/,
  ],
  [
    'a day alone',
    (d) => d.scoped({ asOf: '2016' }),
    'This looks only at what is dated up to 2016, or not dated.',
    /2016/,
  ],
  ['partners alone', (d) => d.scoped({ partners: 'A' }), 'This looks only at these partners: A.', /A\.$/],
  [
    'all three',
    (d) => d.scoped({ function: 'F', asOf: '2016', partners: 'A' }),
    /function F; what is dated up to 2016, or not dated; these partners: A\.$/,
    /F; .*2016.*; .*A\.$/,
  ],
  ['an item', (d) => d.asks.item(undefined), 'Is this in place?', 'Apakah ini ada?'],
  ['an item with what it says', (d) => d.asks.item('Say.'), 'Is this so? Say.', 'Apakah demikian? Say.'],
  [
    'a statement',
    (d) => d.asks.statement(undefined),
    /, from 1 \(disagree wholly\) to n \(agree wholly\)\?$/,
    / sampai n \(sangat setuju\)\?$/,
  ],
  [
    'a statement of five points',
    (d) => d.asks.statement('Say.', 5),
    / to 5 \(agree wholly\)\? “Say\.”$/,
    / sampai 5 \(sangat setuju\)\? “Say\.”$/,
  ],
  ...(['pillar', 'role', 'duty', 'flow', 'condition', 'task', 'phase'] as const).flatMap(
    (ask): [string, (say: Dictionary) => string, Said, Said][] => [
      [`a ${ask} without words`, (d) => d.asks[ask](undefined), /^[^?]+\?$/, /^[^?]+\?$/],
      [`a ${ask} with what it says`, (d) => d.asks[ask]('Say.'), /^[^?]+\? Say\.$/, /^[^?]+\? Say\.$/],
    ],
  ),
  [
    'one item in place',
    (d) => d.checklist.summary(1, 2, 3, '', ''),
    'Of what is asked for, 1 is in place, 2 missing, and 3 open.',
    'Dari yang diminta, 1 ada, 2 belum ada, dan 3 masih terbuka.',
  ],
  [
    'two items in place',
    (d) => d.checklist.summary(2, 0, 0, 'F', 'O'),
    'Of what is asked for, 2 are in place, 0 missing, and 0 open. Mandatory and missing: F. Mandatory and open: O.',
    'Dari yang diminta, 2 ada, 0 belum ada, dan 0 masih terbuka. Syarat mutlak yang belum ada: F. Syarat mutlak yang masih terbuka: O.',
  ],
  [
    'one obstacle',
    (d) => d.checklist.obstacles(3, 1, 2),
    'Of what speaks against it, 1 is there, 3 not, and 2 open.',
    'Dari yang menghambat, 1 ada, 3 tidak ada, dan 2 masih terbuka.',
  ],
  [
    'no obstacle',
    (d) => d.checklist.obstacles(3, 0, 2),
    /^Of what speaks against it, 0 are there/,
    / 0 ada, 3 tidak ada/,
  ],
  [
    'what is missing, and whose',
    (d) => d.checklist.gap({ item: 'I', standing: 'failed', mandatory: true, by: 'B', means: 'M' }),
    'I: missing, and mandatory; to be seen to by B; by way of: M.',
    'I: belum ada, dan mutlak; menjadi urusan B; melalui: M.',
  ],
  [
    'what is open, and nobody’s',
    (d) => d.checklist.gap({ item: 'I', standing: 'open', mandatory: false, by: '', means: '' }),
    'I: open; the source does not say by whom.',
    'I: masih terbuka; sumber tidak menyebutkan urusan siapa.',
  ],
  [
    'one answer above',
    (d) => d.index.summary('It', 1, 2, 3, '', ''),
    /^It: of 6 statements, 1 is answered above the middle of the scale, 2 below it, and 3 not surely .* turned round\.$/,
    /^It: dari 6 pernyataan, 1 dijawab di atas titik tengah skala, 2 di bawahnya, dan 3 belum pasti .* disearahkan\.$/,
  ],
  [
    'a single answer',
    (d) => d.index.summary('It', 0, 0, 1, '', ''),
    /^It: of 1 statement, 0 are answered /,
    /^It: dari 1 pernyataan, 0 dijawab /,
  ],
  [
    'no answer above',
    (d) => d.index.summary('It', 0, 1, 1, 'F', 'O'),
    /^It: of 2 statements, 0 are answered .*\. Mandatory and below: F\. Mandatory and open: O\.$/,
    / Mutlak, tetapi di bawah titik tengah: F\. Mutlak, dan masih terbuka: O\.$/,
  ],
  [
    'answers of some length',
    (d) => d.index.rescaled('L'),
    /answers rescaled from L to between 0 and 1/,
    /diskala ulang dari L ke rentang 0 sampai 1/,
  ],
  [
    'answers of no length',
    (d) => d.index.rescaled(''),
    /answers rescaled to between 0 and 1/,
    /diskala ulang ke rentang 0 sampai 1/,
  ],
  [
    'a statement below',
    (d) => d.index.gap({ item: 'I', standing: 'failed', reversed: true, mandatory: true }),
    'I (reversed): below the middle of the scale, once turned the right way round, and mandatory.',
    'I (pernyataan terbalik): di bawah titik tengah skala, setelah disearahkan, dan mutlak.',
  ],
  [
    'a statement that is open',
    (d) => d.index.gap({ item: 'I', standing: 'open', reversed: false, mandatory: false }),
    'I: not surely above the middle of the scale.',
    'I: belum pasti di atas titik tengah skala.',
  ],
  [
    'phases that stand in one way',
    (d) => d.progress.phases('not begun', 'P'),
    'Not begun: P.',
    'Not begun: P.',
  ],
  [
    'what comes next',
    (d) => d.progress.next('P', false),
    /^What comes next, .*: P\.$/,
    /^Berikutnya, .*: P\.$/,
  ],
  [
    'a cycle that comes round',
    (d) => d.progress.next('P', true),
    /begins anew with: P\.$/,
    /dimulai lagi dari: P\.$/,
  ],
  [
    'tasks that change it together',
    (d) => d.progress.flip('P', 'T', true),
    /^Levels of T .*all together.*: P\.$/,
    /^Jika tingkat T semuanya .*: P\.$/,
  ],
  [
    'a task that changes it alone',
    (d) => d.progress.flip('P', 'T', false),
    /^A level of T .*by itself.*: P\.$/,
    /^Jika tingkat T saja .*: P\.$/,
  ],
  [
    'what is not done',
    (d) => d.progress.path('P', 'C', ''),
    /^Of what “P” takes, and whatever comes before it, this is not done: C\.$/,
    /^Dari yang tercakup dalam “P” .* ini tidak dilakukan: C\.$/,
  ],
  [
    'what may be done',
    (d) => d.progress.path('P', '', 'L'),
    /^Of what “P” takes, and whatever comes before it, this may be done or not: L\.$/,
    /^Dari yang tercakup dalam “P” .* ini belum tentu telah dilakukan: L\.$/,
  ],
  [
    'both',
    (d) => d.progress.path('P', 'C', 'L'),
    /not done: C\. Of what “P” .*: L\.$/,
    /dilakukan: C\. Dari yang .*: L\.$/,
  ],
  [
    'rules that all count',
    (d) => d.findings(3, 1, 1, 1, 0, 0),
    'Of 3 rules: 1 met, 1 not met, 1 that cannot be told.',
    'Dari 3 aturan: 1 terpenuhi, 1 tidak terpenuhi, 1 belum dapat dipastikan.',
  ],
  [
    'a single rule',
    (d) => d.findings(1, 0, 0, 1, 0, 0),
    'Of 1 rule: 0 met, 0 not met, 1 that cannot be told.',
    'Dari 1 aturan: 0 terpenuhi, 0 tidak terpenuhi, 1 belum dapat dipastikan.',
  ],
  [
    'rules that do not all count',
    (d) => d.findings(5, 1, 1, 1, 1, 1),
    'Of 5 rules: 1 met, 1 not met, 1 that cannot be told, 1 not applicable, 1 to be noted.',
    'Dari 5 aturan: 1 terpenuhi, 1 tidak terpenuhi, 1 belum dapat dipastikan, 1 tidak berlaku, 1 untuk dicatat.',
  ],
  [
    'a row that leaves as many',
    (d) => d.question.settlesRow(2, 2, 5),
    /^leaves 2 of 5 possible outcomes if one column alone fits$/,
    /^menyisakan 2 dari 5 kemungkinan jika hanya satu kolom yang cocok$/,
  ],
  [
    'a row that leaves more or fewer',
    (d) => d.question.settlesRow(1, 3, 5),
    /^leaves 1 to 3 of 5 possible outcomes .*, depending on which$/,
    /^menyisakan 1 sampai 3 dari 5 kemungkinan .*, tergantung kolomnya$/,
  ],
  [
    'levels together',
    (d) => d.change.level('T', 'I', true),
    /^Levels of I .*all together.* with T\.$/,
    /^Jika tingkat I semuanya .*T berubah\.$/,
  ],
  [
    'a level by itself',
    (d) => d.change.level('T', 'I', false),
    /^A level of I .*by itself.* with T\.$/,
    /^Jika tingkat I saja .*T sudah berubah\.$/,
  ],
  [
    'levels that change a rule together',
    (d) => d.change.rule('R', 'I', true),
    /^Other levels of I, all together.* on R\.$/,
    /^Jika tingkat I semuanya berbeda, .* R dapat berubah\.$/,
  ],
  [
    'a level that changes a rule',
    (d) => d.change.rule('R', 'I', false),
    /^Another level of I could by itself.* on R\.$/,
    /^Jika tingkat I saja berbeda, .* R sudah dapat berubah\.$/,
  ],
  [
    'rows together',
    (d) => d.change.rows('C', 'R', true),
    /^Other answers on R, all together.* with C\.$/,
    /^Jawaban lain pada R sekaligus .* C\.$/,
  ],
  [
    'a row alone',
    (d) => d.change.rows('C', 'R', false),
    /^Another answer on R alone.* with C\.$/,
    /^Jawaban lain pada R saja .* C\.$/,
  ],
  [
    'nothing that applies',
    (d) => d.coverage({ known: 0, applicable: 0, unknown: 'U', partly: '', disputed: '' }),
    'None of the questions applies.',
    'Tidak ada pertanyaan yang berlaku.',
  ],
  [
    'one question',
    (d) => d.coverage({ known: 1, applicable: 1, unknown: '', partly: '', disputed: '' }),
    'Answered: 1 of 1 question.',
    '1 dari 1 pertanyaan terjawab.',
  ],
  [
    'what is unknown, known in part and disputed',
    (d) => d.coverage({ known: 1, applicable: 4, unknown: 'U', partly: 'P', disputed: 'D' }),
    'Answered: 1 of 4 questions. Unknown: U. Unknown is not no. Known in part: P. Statements differ on: D.',
    '1 dari 4 pertanyaan terjawab. Belum diketahui: U. Belum diketahui bukan berarti tidak. Diketahui sebagian: P. Keterangan yang ada berbeda tentang: D.',
  ],
  ...(
    [
      ['all', /meaning of every level/, /arti setiap tingkat/],
      ['most', /meaning of most levels/, /arti sebagian besar tingkat/],
      ['some', /meaning of some levels/, /arti sebagian tingkat/],
    ] as const
  ).flatMap(([levels, en, id]): [string, (say: Dictionary) => string, Said, Said][] => [
    [`a rule of ours, and ${levels} levels`, (d) => d.basis('published', 'ours', levels), en, id],
    [
      `a rule of others, and ${levels} levels`,
      (d) => d.basis('published', 'adapted', levels),
      /^(?!.*meaning).*In is above 0\.5, out below\.$/,
      /^(?!.*begitu pula).*di atas 0,5, tidak termasuk di bawahnya\.$/,
    ],
  ]),
  [
    'a rule of ours, and no levels',
    (d) => d.basis('adapted', 'ours', 'none'),
    'The model is adapted from its sources; the rule that assigns a case to it is ours.',
    'Model ini diadaptasi dari sumbernya; aturan yang menempatkan kasus di dalamnya merupakan ketentuan kami.',
  ],
  ['one duty', (d) => d.report.duties(1), '1 duty', '1 tugas'],
  ['two duties', (d) => d.report.duties(2), '2 duties', '2 tugas'],
])('%s', (_, tell, en, id) => {
  holds(tell(dictionaries.en), en);
  holds(tell(dictionaries.id), id);
});

describe('a reason', () => {
  type Row = readonly [code: keyof Reasons, params: object, Speaker, Said, Said];
  const facts = { indicator: 'i', lists: ['benefits'], rows: 1 } as const;
  const both = { ...facts, lists: ['benefits', 'activities'] } as const;
  const bound = { indicator: 'i', parties: ['a'], partners: 3 };
  test.each<Row>([
    [
      'type-inapplicable',
      { type: 't', attributes: ['a'] },
      say,
      /because A does not apply\.$/,
      /karena A tidak berlaku\.$/,
    ],
    [
      'type-inapplicable',
      { type: 't', attributes: ['a', 'b'] },
      say,
      /because A\+B do not apply\.$/,
      /karena A\+B tidak berlaku\.$/,
    ],
    [
      'rung-inapplicable',
      { rung: 'r', indicators: ['a'] },
      say,
      /because A does not apply\.$/,
      /karena A tidak berlaku\.$/,
    ],
    [
      'rung-inapplicable',
      { rung: 'r', indicators: ['a', 'b'] },
      say,
      /because A\+B do not apply\.$/,
      /karena A\+B tidak berlaku\.$/,
    ],
    [
      'column-inapplicable',
      { column: 'c', rows: ['a'] },
      say,
      /because A does not apply\.$/,
      /karena A tidak berlaku\.$/,
    ],
    [
      'column-inapplicable',
      { column: 'c', rows: ['a', 'b'] },
      say,
      /because A\+B do not apply\.$/,
      /karena A\+B tidak berlaku\.$/,
    ],
    [
      'derived-from-facts',
      facts,
      say,
      /the list of BENEFITS, with 1 row that counts\.$/,
      /daftar BENEFITS, dengan 1 baris yang dihitung\.$/,
    ],
    [
      'derived-from-facts',
      { ...facts, rows: 2 },
      say,
      /with 2 rows that count\.$/,
      /dengan 2 baris yang dihitung\.$/,
    ],
    [
      'derived-from-facts',
      { ...facts, rows: 0 },
      say,
      /by what is not in it\.$/,
      /tidak tercantum di dalamnya\.$/,
    ],
    [
      'derived-from-facts',
      { ...facts, complete: true },
      say,
      /; the case declares it complete\.$/,
      /; kasus ini menyatakan daftar itu lengkap\.$/,
    ],
    [
      'derived-from-facts',
      { ...both, rows: 0 },
      say,
      /the lists of BENEFITS\+ACTIVITIES, by what is not in them\.$/,
      /BENEFITS\+ACTIVITIES/,
    ],
    [
      'derived-from-facts',
      { ...both, complete: true },
      say,
      /; the case declares each complete\.$/,
      /lengkap\.$/,
    ],
    ['item-met', { item: 'i' }, say, 'I: in place (lv i).', 'I: ada (lv i).'],
    [
      'item-met',
      { item: 'i', against: true },
      say,
      'I: absent, as is asked for (lv i).',
      'I: tidak ada, sebagaimana diminta (lv i).',
    ],
    [
      'item-met',
      { item: 'i', likert: true },
      say,
      'I: agreed with more than not (lv i).',
      'I: cenderung disetujui (lv i).',
    ],
    [
      'item-met',
      { item: 'i', against: true, likert: true },
      say,
      'I: reversed, and disagreed with more than not (lv i).',
      'I: pernyataan terbalik, dan cenderung tidak disetujui (lv i).',
    ],
    ['item-failed', { item: 'i' }, say, 'I: missing (lv i).', 'I: belum ada (lv i).'],
    [
      'item-failed',
      { item: 'i', against: true },
      say,
      'I: there, though its absence is asked for (lv i).',
      'I: ada, padahal yang diminta ketiadaannya (lv i).',
    ],
    [
      'item-failed',
      { item: 'i', likert: true },
      say,
      'I: disagreed with more than not (lv i).',
      'I: cenderung tidak disetujui (lv i).',
    ],
    [
      'item-failed',
      { item: 'i', against: true, likert: true },
      say,
      'I: reversed, and agreed with more than not (lv i).',
      'I: pernyataan terbalik, dan cenderung disetujui (lv i).',
    ],
    [
      'rule-passed',
      { rule: 'r', indicators: ['a'] },
      naming,
      'R: met, because A stand.',
      'R: terpenuhi, karena A stand.',
    ],
    ['rule-passed', { rule: 'r', indicators: ['a'], parties: [] }, say, 'R: met.', 'R: terpenuhi.'],
    [
      'rule-passed',
      { rule: 'r', indicators: ['a'], parties: ['p'] },
      naming,
      'R: met by P (the model names N r).',
      'R: terpenuhi oleh P (model menyebut N r).',
    ],
    [
      'rule-failed',
      { rule: 'r', indicators: ['a'] },
      naming,
      'R: not met, because A stand.',
      'R: tidak terpenuhi, karena A stand.',
    ],
    ['rule-failed', { rule: 'r', indicators: ['a'], parties: [] }, say, 'R: not met.', 'R: tidak terpenuhi.'],
    [
      'rule-failed',
      { rule: 'r', indicators: ['a'], parties: [], note: true },
      naming,
      'R: not so, which is to be noted and no failure (the model names N r).',
      'R: tidak demikian; ini untuk dicatat, bukan kegagalan (model menyebut N r).',
    ],
    [
      'rule-cannot-tell',
      { rule: 'r', indicators: ['a', 'r'] },
      naming,
      'R: cannot be told; it depends on A+R (lv).',
      'R: belum dapat dipastikan; bergantung pada A+R (lv).',
    ],
    [
      'rule-cannot-tell',
      { rule: 'r', indicators: ['r'], parties: [] },
      say,
      'R: cannot be told (lv r).',
      'R: belum dapat dipastikan (lv r).',
    ],
    [
      'rule-cannot-tell',
      { rule: 'r', indicators: ['r', 'a'], parties: [] },
      naming,
      'R: cannot be told (it depends on R+A (lv); the model names N r).',
      'R: belum dapat dipastikan (bergantung pada R+A (lv); model menyebut N r).',
    ],
    [
      'rule-inapplicable',
      { rule: 'r', indicators: ['r'] },
      naming,
      'R: not a question here, because R stand.',
      'R: tidak dipersoalkan di sini, karena R stand.',
    ],
    [
      'rule-inapplicable',
      { rule: 'r', indicators: ['r'], parties: [] },
      naming,
      'R: not a question here (the model names N r).',
      'R: tidak dipersoalkan di sini (model menyebut N r).',
    ],
    [
      'rule-inapplicable',
      { rule: 'r', indicators: ['r', 'a'], parties: [] },
      naming,
      'R: not a question here, because R+A stand.',
      'R: tidak dipersoalkan di sini, karena R+A stand.',
    ],
    [
      'check-failed',
      { rule: 'r', check: 'not-early', of: 'p', tasks: ['t'] },
      say,
      'R: not so (“T”).',
      'R: tidak demikian (“T”).',
    ],
    [
      'check-failed',
      { rule: 'r', check: 'by', of: 't', tasks: ['t'], note: true },
      say,
      'R: not so, which is to be noted and no failure.',
      'R: tidak demikian; untuk dicatat, bukan kegagalan.',
    ],
    [
      'check-cannot-tell',
      { rule: 'r', check: 'nothing-skipped', of: 'p', tasks: ['a', 'b', 'c', 'd', 'e'] },
      say,
      'R: cannot be told (“A+B+C+D+E”).',
      'R: belum dapat dipastikan (“A+B+C+D+E”).',
    ],
    [
      'check-cannot-tell',
      { rule: 'r', check: 'nothing-skipped', of: 'p', tasks: ['a', 'b', 'c', 'd', 'e', 'f'] },
      say,
      'R: cannot be told (this hangs on 6 tasks or phases).',
      'R: belum dapat dipastikan (bergantung pada 6 tugas atau fase).',
    ],
    [
      'check-cannot-tell',
      { rule: 'r', check: 'by', of: 't', tasks: ['t'] },
      say,
      'R: cannot be told.',
      'R: belum dapat dipastikan.',
    ],
    [
      'binding-parties',
      bound,
      say,
      'The level of I is set by A, of 3 partners in all.',
      'Tingkat I ditentukan oleh A, dari 3 mitra seluruhnya.',
    ],
    [
      'binding-parties',
      { ...bound, bound: 'at-most' },
      say,
      'The level of I is at most that told of A, of 3 partners in all; it may be lower.',
      'Tingkat I paling tinggi sama dengan yang dinyatakan tentang A, dari 3 mitra seluruhnya; mungkin lebih rendah.',
    ],
    [
      'binding-parties',
      { ...bound, bound: 'at-least' },
      say,
      'The level of I is at least that told of A, of 3 partners in all; it may be higher.',
      'Tingkat I paling rendah sama dengan yang dinyatakan tentang A, dari 3 mitra seluruhnya; mungkin lebih tinggi.',
    ],
    [
      'binding-parties',
      {
        ...bound,
        acting: [
          { by: 'a', towards: ['b', 'c'] },
          { by: 'd', towards: [] },
        ],
      },
      say,
      'The level of I is set by A towards B+C; D, of 3 partners in all.',
      'Tingkat I ditentukan oleh A terhadap B+C; D, dari 3 mitra seluruhnya.',
    ],
  ])('%s, of %j', (code, params, speaker, en, id) => {
    const tell = (locale: 'en' | 'id') => {
      const sentence: unknown = dictionaries[locale].reasons[code];
      return Reflect.apply(sentence as () => string, undefined, [params, speaker]);
    };
    holds(tell('en'), en);
    holds(tell('id'), id);
  });
});

type Procedures = (typeof procedureWords)['en'];
const seen = {
  event: 'E',
  rule: 'R',
  by: '',
  states: '',
  missing: '',
  due: '',
  late: '',
  period: '',
  asOf: '',
};
const told = { ...seen, by: 'B', states: 'S', missing: 'M', due: 'D', late: 'L', period: 'P', asOf: 'A' };
const counts = { total: 4, passed: 1, failed: 1, noted: 0, 'cannot-tell': 2, inapplicable: 0 };
const step = { event: 'E', by: '', to: 'T', guards: '', contents: '', due: '' };

test.each<[title: string, tell: (say: Procedures) => string, en: Said, id: Said]>([
  [
    'read as of no day',
    (d) => d.asOf(undefined, 3),
    /^(?!.*later).*so that nothing counts as overdue\.$/,
    /tidak ada yang dihitung lewat tenggat\.$/,
  ],
  [
    'read as of a day',
    (d) => d.asOf('D', 0),
    'The history is read as of D.',
    'Riwayat ini dibaca menurut keadaan per D.',
  ],
  ['with one event later', (d) => d.asOf('D', 1), /surely later: 1 event\.$/, /sesudahnya: 1 peristiwa\.$/],
  ['with two events later', (d) => d.asOf('D', 2), /surely later: 2 events\.$/, /sesudahnya: 2 peristiwa\.$/],
  [
    'a step of nobody',
    (d) => d.step('E', '', ''),
    'E, the source does not state by whom',
    'E, pelakunya tidak disebutkan sumber',
  ],
  [
    'a step of somebody, by a day',
    (d) => d.step('E', 'B', 'D'),
    'E, by B, at the latest on D',
    'E, oleh B, selambat-lambatnya D',
  ],
  [
    'a bare step',
    (d) => d.stepInFull(step),
    'E: the source does not state who does it; T.',
    'E: sumber tidak menyebutkan siapa pelakunya; T.',
  ],
  [
    'a step in full',
    (d) => d.stepInFull({ ...step, by: 'B', guards: 'G', contents: 'C', due: 'D' }),
    'E: it is for B to do; T; asked for before it: G; it is to contain: C; due at the latest on D.',
    'E: dilakukan oleh B; T; syarat sebelumnya: G; isinya mencakup: C; jatuh tempo selambat-lambatnya D.',
  ],
  [
    'out of order at some place',
    (d) => d.outcomes.order.failed(seen),
    'E came out of order: the procedure stood at another place.',
    'E tidak sesuai urutan: saat itu prosedur berada pada tempat lain.',
  ],
  [
    'out of order',
    (d) => d.outcomes.order.failed(told),
    'E came out of order: the procedure stood at S; missing before it: M.',
    'E tidak sesuai urutan: saat itu prosedur berada pada S; yang terlewat sebelumnya: M.',
  ],
  [
    'perhaps in order',
    (d) => d.outcomes.order['cannot-tell'](seen),
    'Whether E came in its order cannot be told.',
    'Belum dapat dipastikan apakah E terjadi menurut urutan.',
  ],
  [
    'perhaps in order, from somewhere',
    (d) => d.outcomes.order['cannot-tell'](told),
    'Whether E came in its order cannot be told: the procedure may have stood at S; not listed before it: M.',
    'Belum dapat dipastikan apakah E terjadi menurut urutan: saat itu prosedur mungkin berada pada S; yang tidak tercatat sebelumnya: M.',
  ],
  [
    'done by those whose it is',
    (d) => d.outcomes.by.passed(seen),
    'E was done by those whose it is.',
    'E dilakukan oleh pihak yang berwenang.',
  ],
  [
    'done by those whose it is, by name',
    (d) => d.outcomes.by.passed(told),
    'E was done by those whose it is (B).',
    'E dilakukan oleh pihak yang berwenang (B).',
  ],
  [
    'done by others',
    (d) => d.outcomes.by.failed(told),
    'E was done by others than those whose it is (B).',
    'E tidak dilakukan oleh pihak yang berwenang (B).',
  ],
  [
    'done by somebody',
    (d) => d.outcomes.by['cannot-tell'](seen),
    'Who did E is not wholly known.',
    'Pelaku E belum sepenuhnya diketahui.',
  ],
  [
    'done by somebody, and for whom to do',
    (d) => d.outcomes.by['cannot-tell'](told),
    'Who did E is not wholly known; it is for B to do.',
    'Pelaku E belum sepenuhnya diketahui; yang berwenang: B.',
  ],
  ['in time', (d) => d.timing.deadline.kept(seen), 'R: E came in time.', 'R: E tepat waktu.'],
  [
    'in time by a day',
    (d) => d.timing.deadline.kept(told),
    'R: E came in time, due at the latest on D.',
    'R: E tepat waktu, dengan tenggat D.',
  ],
  ['late', (d) => d.timing.deadline.late(seen), 'R: E came late.', 'R: E terlambat.'],
  [
    'late by days',
    (d) => d.timing.deadline.late(told),
    'R: E came late by L; it was due at the latest on D.',
    'R: E terlambat L; tenggatnya D.',
  ],
  ['overdue', (d) => d.timing.deadline.overdue(seen), 'R: E is overdue.', 'R: E sudah lewat tenggat.'],
  [
    'overdue by days',
    (d) => d.timing.deadline.overdue(told),
    'R: E is overdue by L as of A; it was due at the latest on D.',
    'R: E sudah lewat tenggat L per A; tenggatnya D.',
  ],
  [
    'not yet due',
    (d) => d.timing.deadline['not-yet-due'](seen),
    'R: E is not yet due.',
    'R: E belum jatuh tempo.',
  ],
  [
    'not yet due by a day',
    (d) => d.timing.deadline['not-yet-due'](told),
    'R: E is not yet due; it will be at the latest on D.',
    'R: E belum jatuh tempo; tenggatnya D.',
  ],
  [
    'perhaps in time',
    (d) => d.timing.deadline.open(seen),
    'R: whether E is in time cannot be told.',
    'R: belum dapat dipastikan apakah E tepat waktu.',
  ],
  [
    'perhaps in time by a day',
    (d) => d.timing.deadline.open(told),
    'R: whether E is in time cannot be told; due at the latest on D; late by L if it is late.',
    'R: belum dapat dipastikan apakah E tepat waktu; tenggatnya D; bila terlambat, L.',
  ],
  [
    'a period that is kept',
    (d) => d.timing.cadence.kept(seen),
    'R: E took place in its time.',
    'R: E terlaksana pada kurun waktunya.',
  ],
  [
    'a period that is kept, by name',
    (d) => d.timing.cadence.kept(told),
    'R: E took place in P.',
    'R: E terlaksana pada P.',
  ],
  [
    'a period that was late',
    (d) => d.timing.cadence.late(seen),
    'R: E did not take place in its time, but later.',
    'R: E tidak terlaksana pada kurun waktunya, melainkan sesudahnya.',
  ],
  [
    'a period that was late by days',
    (d) => d.timing.cadence.late(told),
    'R: E did not take place in P, but later by L.',
    'R: E tidak terlaksana pada P, melainkan sesudahnya (L).',
  ],
  [
    'a period that is overdue',
    (d) => d.timing.cadence.overdue(seen),
    'R: E did not take place in its time.',
    'R: E tidak terlaksana pada kurun waktunya.',
  ],
  [
    'a period that is overdue by days',
    (d) => d.timing.cadence.overdue(told),
    'R: E did not take place in P, and is overdue by L.',
    'R: E tidak terlaksana pada P dan sudah lewat tenggat L.',
  ],
  [
    'a period that still runs',
    (d) => d.timing.cadence['not-yet-due'](seen),
    'R: its time still runs, and E is due at the latest on its last day.',
    'R: kurun waktunya masih berjalan, dan tenggat E adalah hari terakhirnya.',
  ],
  [
    'a period that still runs to a day',
    (d) => d.timing.cadence['not-yet-due'](told),
    'R: P still runs, and E is due at the latest on D.',
    'R: P masih berjalan, dan tenggat E adalah D.',
  ],
  [
    'a period that is open',
    (d) => d.timing.cadence.open(seen),
    'R: whether E took place in its time cannot be told.',
    'R: belum dapat dipastikan apakah E terlaksana pada kurun waktunya.',
  ],
  [
    'a period that is open, by name',
    (d) => d.timing.cadence.open(told),
    'R: whether E took place in P cannot be told.',
    'R: belum dapat dipastikan apakah E terlaksana pada P.',
  ],
  ['what was looked at of a cadence', (d) => d.checks.cadence(seen), 'R', 'R'],
  ['the same in a period', (d) => d.checks.cadence(told), 'R (P)', 'R (P)'],
  ['days late', (d) => d.lateBy('L', 'late'), 'late by L', 'terlambat L'],
  ['days overdue', (d) => d.lateBy('L', 'overdue'), 'overdue by L', 'lewat tenggat L'],
  ['one day', (d) => d.days('1', true), '1 day', '1 hari'],
  ['two days', (d) => d.days('2', false), '2 days', '2 hari'],
  [
    'nothing to look at',
    (d) => d.coverage({ ...counts, total: 0 }),
    'Nothing was there to be looked at.',
    'Tidak ada yang dapat diperiksa.',
  ],
  [
    'things that count',
    (d) => d.coverage(counts),
    'Of 4 things that were looked at, 1 is as asked for, 1 not, and 2 cannot be told. What cannot be told is not counted as wrong.',
    'Dari 4 hal yang diperiksa, 1 sesuai dengan yang diminta, 1 tidak sesuai, dan 2 belum dapat dipastikan. Yang belum dapat dipastikan tidak dihitung sebagai kesalahan.',
  ],
  [
    'things that do not all count',
    (d) => d.coverage({ ...counts, passed: 2, noted: 1, inapplicable: 1 }),
    /, 2 are as asked for, 1 not, and 2 cannot be told; 1 to be noted; 1 not in question\. /,
    /belum dapat dipastikan; 1 untuk dicatat; 1 tidak dipersoalkan\. /,
  ],
  [
    'where it stood',
    (d) => d.questions.order(seen),
    'Where did the procedure stand before E?',
    'Pada kedudukan mana prosedur berada sebelum E?',
  ],
  [
    'what came before',
    (d) => d.questions.order(told),
    'Did this happen before E: M?',
    'Apakah hal berikut terjadi sebelum E: M?',
  ],
  [
    'when it was',
    (d) => d.questions.cadence(seen),
    'On which days was E?',
    'Pada hari apa saja E terlaksana?',
  ],
  [
    'when it was in a period',
    (d) => d.questions.cadence(told),
    'On which days was E in P?',
    'Pada hari apa saja E terlaksana pada P?',
  ],
])('of a procedure, %s', (_, tell, en, id) => {
  holds(tell(procedureWords.en), en);
  holds(tell(procedureWords.id), id);
});

type Methods = (typeof methodsWords)['en'];
const sampled = {
  percent: '95',
  from: 'a',
  to: 'b',
  replications: 100,
  usable: 100,
  seed: 7,
  fewUnits: false,
};
const shared = { share: '50', replications: 1, seed: 7, varied: '', held: 'H' };

test.each<[title: string, tell: (say: Methods) => string, en: Said, id: Said]>([
  [
    'a reading',
    ({ say }) => say.reading('R', undefined),
    'It was read under the R.',
    'Kerangka itu dibaca menurut R.',
  ],
  [
    'a reading with what it is',
    ({ say }) => say.reading('R', 'G.'),
    'It was read under the R: G.',
    'Kerangka itu dibaca menurut R: G.',
  ],
  [
    'readings that agree',
    ({ say }) => say['other-readings']('S', ''),
    'The outcome is the same under the S.',
    'Hasilnya sama menurut S.',
  ],
  [
    'readings that do not',
    ({ say }) => say['other-readings']('', 'O'),
    'The outcome is another under the O.',
    'Hasilnya lain menurut O.',
  ],
  [
    'both',
    ({ say }) => say['other-readings']('S', 'O'),
    'The outcome is the same under the S. The outcome is another under the O.',
    'Hasilnya sama menurut S. Hasilnya lain menurut O.',
  ],
  [
    'a scale',
    ({ say }) => say.scale.likert(undefined),
    /^Answers were given on a Likert scale and rescaled/,
    /^Jawaban diberikan pada skala Likert dan diskala/,
  ],
  [
    'a scale of some length',
    ({ say }) => say.scale.likert('L'),
    /^Answers were given on a Likert scale \(L\) and rescaled/,
    /skala Likert \(L\) dan diskala/,
  ],
  [
    'a total order',
    ({ say }) => say.rule.ladder('total'),
    /neither way\. The place is the highest rung that is met\.$/,
    /ke mana pun\. Kedudukannya adalah jenjang tertinggi/,
  ],
  [
    'a cumulative order',
    ({ say }) => say.rule.ladder('cumulative'),
    /A rung asks for what every lower one asks for/,
    /juga meminta apa yang diminta setiap jenjang/,
  ],
  [
    'a partial order',
    ({ say }) => say.rule.ladder('partial'),
    /Only some rungs are ordered/,
    /hanya mengurutkan sebagian jenjang/,
  ],
  [
    'the items of groups',
    ({ say }) => say.rule.items('groups', 'levels'),
    /each of the groups is the mean over its items that are scored and apply, an item that speaks against/,
    /setiap kelompok adalah rata-rata butir .*butir yang menghambat/,
  ],
  [
    'the answers of dimensions',
    ({ say }) => say.rule.items('dimensions', 'answers'),
    /each of the dimensions is the mean over its rescaled answers, reversed statements turned round\.$/,
    /setiap dimensi adalah rata-rata jawaban .*pernyataan terbalik disearahkan\.$/,
  ],
  ['one partner', ({ say }) => say.partners(1, '', ''), /over the 1 partner\.$/, /dari 1 mitra\.$/],
  [
    'two partners by name, and the strongest',
    ({ say }) => say.partners(2, 'A', 'S'),
    /over the 2 partners, A; of S the strongest answer counts\.$/,
    /dari 2 mitra, yaitu A; untuk S yang dihitung adalah jawaban terkuat\.$/,
  ],
  [
    'no observation',
    ({ say }) => say.observations(0),
    /^The case holds no observation /,
    /^Kasus ini tidak memuat pengamatan /,
  ],
  [
    'one observation',
    ({ say }) => say.observations(1),
    /^The case holds 1 observation on/,
    /^Kasus ini memuat 1 pengamatan /,
  ],
  [
    'two observations',
    ({ say }) => say.observations(2),
    /^The case holds 2 observations on/,
    /^Kasus ini memuat 2 pengamatan /,
  ],
  ['no coder', ({ say }) => say.coders(0, 3), 'They name no coder.', 'Pengodenya tidak disebutkan.'],
  [
    'one coder',
    ({ say }) => say.coders(1, 1),
    'They were made by one coder; 1 of them names none.',
    'Pengamatan itu dibuat oleh satu pengode; 1 di antaranya tidak menyebut pengode.',
  ],
  [
    'two coders',
    ({ say }) => say.coders(2, 0),
    'They were made by 2 coders.',
    'Pengamatan itu dibuat oleh 2 pengode.',
  ],
  [
    'two without a coder',
    ({ say }) => say.coders(2, 2),
    'They were made by 2 coders; 2 of them name none.',
    /; 2 di antaranya tidak menyebut pengode\.$/,
  ],
  [
    'no informant',
    ({ say }) => say.informants(0, 0),
    'No informant is named.',
    'Tidak ada informan yang disebutkan.',
  ],
  [
    'one informant of one',
    ({ say }) => say.informants(1, 1),
    'One informant told what one of them rests on.',
    'Satu informan memberikan keterangan yang mendasari satu di antaranya.',
  ],
  [
    'two informants of two',
    ({ say }) => say.informants(2, 2),
    '2 informants told what 2 of them rest on.',
    '2 informan memberikan keterangan yang mendasari 2 di antaranya.',
  ],
  ['no method', ({ say }) => say.methods('', 2), 'They name no method.', 'Metodenya tidak disebutkan.'],
  ['methods', ({ say }) => say.methods('M', 0), 'By method: M.', 'Menurut metode: M.'],
  [
    'methods, and one without',
    ({ say }) => say.methods('M', 1),
    'By method: M; 1 of them names none.',
    'Menurut metode: M; 1 di antaranya tidak menyebut metode.',
  ],
  ['one day', ({ say }) => say.dates('D', 'D', 0), 'They are dated D.', 'Tanggalnya D.'],
  [
    'two days',
    ({ say }) => say.dates('D', 'E', 1),
    'They are dated from D to E; 1 of them is undated.',
    'Tanggalnya dari D sampai E; 1 di antaranya tidak bertanggal.',
  ],
  [
    'two without a day',
    ({ say }) => say.dates('D', 'E', 2),
    /; 2 of them are undated\.$/,
    /; 2 di antaranya tidak bertanggal\.$/,
  ],
  ['sources', ({ say }) => say.sources('S', 0), 'They rest on: S.', 'Pengamatan itu bersumber dari: S.'],
  [
    'sources, and one without',
    ({ say }) => say.sources('S', 1),
    'They rest on: S; 1 of them names no source.',
    /: S; 1 di antaranya tidak menyebut sumber\.$/,
  ],
  [
    'columns as they are read',
    ({ say }) => say.joining.byDefault('columns'),
    /every column that one of them names stays possible\.$/,
    /setiap kolom .* tetap mungkin\.$/,
  ],
  [
    'levels as they are read',
    ({ say }) => say.joining.byDefault('levels'),
    /the narrowest range that holds all that they state counts\.$/,
    /rentang tersempit .*mereka\.$/,
  ],
  [
    'no interval',
    ({ say }) => say.agreement({ what: 'W', statistic: 'S', value: 'V', counts: 'C', interval: undefined }),
    'W: S = V (C; no interval was computed).',
    'W: S = V (C; selang tidak dihitung).',
  ],
  [
    'an interval',
    ({ say }) => say.agreement({ what: 'W', statistic: 'S', value: 'V', counts: 'C', interval: 'I' }),
    'W: S = V (C; I).',
    'W: S = V (C; I).',
  ],
  [
    'one answer that hangs',
    ({ say }) => say['flip-set'](1, 'I', 'status'),
    /^For any status .*at least one known answer would .* I\.$/,
    /^Agar suatu kedudukan berubah, sekurang-kurangnya satu jawaban yang diketahui perlu .* I\.$/,
  ],
  [
    'two answers that hang',
    ({ say }) => say['flip-set'](2, 'I', 'rule'),
    /^For the finding on any rule .*at least 2 known answers together would/,
    /^Agar temuan tentang suatu aturan berubah, sekurang-kurangnya 2 jawaban yang diketahui sekaligus/,
  ],
  [
    'a phase that hangs',
    ({ say }) => say['flip-set'](2, 'I', 'phase'),
    /^For what is known of whether a phase is done/,
    /^Agar yang diketahui tentang selesai tidaknya suatu fase/,
  ],
  [
    'no status that hangs',
    ({ say }) => say['flip-set-empty']('status'),
    /would make any status another\.$/,
    /mengubah kedudukan apa pun\.$/,
  ],
  [
    'no rule that hangs',
    ({ say }) => say['flip-set-empty']('rule'),
    /the finding on any rule another\.$/,
    /temuan tentang aturan apa pun\.$/,
  ],
  [
    'no phase that hangs',
    ({ say }) => say['flip-set-empty']('phase'),
    /whether a phase is done another\.$/,
    /selesai tidaknya suatu fase\.$/,
  ],
  [
    'one replication',
    ({ say }) => say.sensitivity(shared),
    /^Under a stated design of 1 replication \(.* seed 7\), H in 50 per cent/,
    /yaitu 1 replikasi \(.*benih 7\), H dalam 50 persen/,
  ],
  [
    'two replications that vary something',
    ({ say }) => say.sensitivity({ ...shared, replications: 2, varied: 'V' }),
    /of 2 replications \(.*\), which varies V, H in 50/,
    /\) dengan mengubah V, H dalam 50/,
  ],
  [
    'no version',
    ({ say }) => say.library(undefined),
    /kemitraan, whose version is not told here\.$/,
    /yang versinya tidak disebutkan di sini\.$/,
  ],
  ['a version', ({ say }) => say.library('9'), /kemitraan, version 9\.$/, /kemitraan, versi 9\.$/],
  [
    'agreement',
    ({ names }) => names.agreement(undefined),
    'Agreement between coders',
    'Kesepakatan antarpengode',
  ],
  [
    'agreement on something',
    ({ names }) => names.agreement('on X'),
    'Agreement between coders on X',
    'Kesepakatan antarpengode on X',
  ],
  [
    'one coder of one unit',
    ({ names }) => names.rated(1, 1, 1),
    '1 coder, 1 of 1 unit',
    '1 pengode, 1 dari 1 satuan',
  ],
  [
    'coders of units',
    ({ names }) => names.rated(2, 1, 3),
    '2 coders, 1 of 3 units',
    '2 pengode, 1 dari 3 satuan',
  ],
  [
    'one item of one',
    ({ names }) => names.answered(1, 1, 1),
    '1 item, 1 of 1 respondent',
    '1 butir, 1 dari 1 responden',
  ],
  [
    'items of respondents',
    ({ names }) => names.answered(2, 1, 3),
    '2 items, 1 of 3 respondents',
    '2 butir, 1 dari 3 responden',
  ],
  [
    'an interval of all draws',
    ({ names }) => names.interval(sampled),
    '95 per cent percentile bootstrap interval a to b, by drawing units 100 times from seed 7',
    'selang bootstrap persentil 95 persen a sampai b, dengan menarik satuan 100 kali dari benih 7',
  ],
  [
    'an interval of few',
    ({ names }) => names.interval({ ...sampled, usable: 99, fewUnits: true }),
    /seed 7, of which 99 have a value; with fewer than 20 units it is not to be relied on$/,
    /benih 7, 99 di antaranya memberi nilai; dengan kurang dari 20 satuan/,
  ],
  ...(['all', 'most', 'some'] as const).map(
    (levels, index): [string, (say: Methods) => string, Said, Said] => [
      `a rule of its own, and ${levels} levels`,
      ({ say }) => say.basis('ours', 'ours', levels, true),
      [/of every level: .* In is above 0\.5, out below\.$/, /of most levels: /, /of some levels: /][index] ??
        '',
      [/arti setiap tingkat: .*di bawahnya\.$/, /arti sebagian besar tingkat: /, /arti sebagian tingkat: /][
        index
      ] ?? '',
    ],
  ),
  [
    'a rule of others',
    ({ say }) => say.basis('published', 'published', 'all', false),
    'The model is as its sources publish it; the rule that assigns a case to it is as its sources publish it.',
    'Model ini dipakai sebagaimana diterbitkan sumbernya; aturan yang menempatkan kasus di dalamnya dipakai sebagaimana diterbitkan sumbernya.',
  ],
])('of methods, %s', (_, tell, en, id) => {
  holds(tell(methodsWords.en), en);
  holds(tell(methodsWords.id), id);
});
