// What 2-fifteen-cases.ipynb says.

import { documents, drawnIn, same, textsIn } from './same.mjs';

const isAll = ({ value }) =>
  same(
    value('cases')
      .map(({ id }) => id)
      .sort(),
    [...documents].sort(),
  );

/** The cells of a heat map, each once: a row for each framework on each case. */
function cellsOf(chart) {
  const cells = drawnIn(chart).filter(({ row, column, state }) => row && column && state);
  return [...new Map(cells.map((cell) => [`${cell.row} / ${cell.column}`, cell])).values()];
}

const inState = (chart, state) => cellsOf(chart).filter((cell) => cell.state === state);

/** The conclusions that name what holds, or what does not, in the documents themselves. */
const naming = (read) =>
  documents.flatMap((id) => {
    const { published = [], defines = [] } = read(id);
    return published
      .filter(({ holds = [], excludes = [] }) => holds.length + excludes.length > 0)
      .map(({ framework }) => ({ id, framework, readOff: defines.includes(framework) }));
  });

const ids = (rows, isOne) => rows.filter(isOne).map(({ id }) => id);

export const fifteenCases = [
  ['Fifteen cases, read by every framework', isAll],
  [
    'This notebook reads the fifteen published cases of this repository by every framework that gives verdicts, side by side.',
    isAll,
  ],
  [
    'Buku catatan ini membaca lima belas kasus terbitan di repositori ini menurut setiap kerangka yang memberi putusan, secara berdampingan.',
    isAll,
  ],
  ['There are fifteen.', (shown) => isAll(shown) && documents.length === 15],
  [
    'Each case is read by 40 frameworks.',
    ({ value }) =>
      value('assessed').length === 15 && value('assessed').every(({ frameworks }) => frameworks === 40),
  ],
  [
    'Of most frameworks the studies of Muara Enim (33) tell something, of the fewest that of Samsat Yogyakarta (4).',
    ({ value }) => {
      const sorted = value('assessed').sort((a, b) => b.answered - a.answered);
      const [first, second] = sorted;
      const [last, next] = sorted.toReversed();
      return (
        first.id === 'muara-enim' &&
        first.answered === 33 &&
        second.answered < 33 &&
        last.id === 'samsat-yogyakarta' &&
        last.answered === 4 &&
        next.answered > 4
      );
    },
  ],
  [
    'No case answers more than a quarter of its questions: with the most known, Muara Enim answers 145 of 586.',
    ({ value }) => {
      const all = value('assessed');
      const most = all.reduce((one, other) => (other.known > one.known ? other : one));
      return (
        all.every(({ known, questions }) => known / questions <= 0.25) &&
        most.id === 'muara-enim' &&
        most.known === 145 &&
        most.questions === 586
      );
    },
  ],
  [
    'Of the 600 cells, 365 are of frameworks of which the document tells nothing, 207 are open, and 17 are decided by what is known.',
    ({ chart, value }) => {
      const map = chart('map-en');
      const counts = ['unknown', 'open', 'determined'].map((state) => inState(map, state).length);
      // How many frameworks know nothing of a case is counted in the assessments as well, parties or none.
      const silent = value('assessed').reduce((sum, one) => sum + one.frameworks - one.answered, 0);
      return (
        cellsOf(map).length === 600 &&
        same(counts, [365, 207, 17]) &&
        silent === counts[0] + inState(map, 'no-party').length
      );
    },
  ],
  [
    'Among the 17 only one is of the archetypes, that of Surakarta.',
    ({ chart }) =>
      same(
        inState(chart('map-en'), 'determined')
          .filter(({ row }) => row === 'Partnership archetypes')
          .map(({ column }) => column),
        ['surakarta-puskesmas'],
      ),
  ],
  [
    'Bagan yang sama untuk enam kerangka saja:',
    ({ chart }) => {
      const six = cellsOf(chart('map-id'));
      return (
        six.length === 6 * 15 &&
        new Set(six.map(({ row }) => row)).size === 6 &&
        textsIn(chart('map-id')).includes('Temuan 6 kerangka pada 15 kasus')
      );
    },
  ],
  [
    'In one case the outcome is determined: Surakarta is a hybrid of all three types.',
    ({ value, read }) => {
      const determined = value('archetypes').filter(({ outcome }) => outcome !== 'undetermined');
      const [published] = read('surakarta-puskesmas').published;
      return (
        same(determined, [
          {
            id: 'surakarta-puskesmas',
            outcome: 'hybrid',
            pseudo: 'certain',
            mutualism: 'certain',
            conjugation: 'certain',
          },
        ]) && same(published.holds, ['pseudo', 'mutualism', 'conjugation'])
      );
    },
  ],
  [
    'Pseudo is certain in three cases (Bandung TJSL, Muara Enim, Surakarta) and excluded in three (Bandung PIPPK, MME, Omah Kreteg).',
    ({ value }) =>
      same(
        ['certain', 'excluded'].map((status) => ids(value('archetypes'), ({ pseudo }) => pseudo === status)),
        [
          ['bandung-tjsl', 'muara-enim', 'surakarta-puskesmas'],
          ['bandung-pippk', 'muara-enim-mme', 'omah-kreteg-anggana'],
        ],
      ),
  ],
  [
    'In the other nine nothing about it is decided, and that is no finding that it is absent.',
    ({ value }) => ids(value('archetypes'), ({ pseudo }) => pseudo === 'possible').length === 9,
  ],
  [
    'One row of the four holds a case, Muara Enim: not at par, and one above the other.',
    ({ value }) => {
      const { rows, remainders } = value('table');
      return (
        rows.length + remainders === 4 &&
        rows.length === 1 &&
        same([rows[0].parity, rows[0].subordination, rows[0].placed], ['out', 'in', ['muara-enim']])
      );
    },
  ],
  [
    'The other fourteen are unplaced because something is unknown, and each of them may yet be in that row.',
    ({ value }) => {
      const { rows, unplaced } = value('table');
      const others = documents.filter((id) => id !== 'muara-enim').sort();
      return (
        same(unplaced.map(({ id }) => id).sort(), others) &&
        unplaced.every(({ reason }) => reason === 'unknown') &&
        rows[0].possible === 14
      );
    },
  ],
  [
    'Seven conclusions name what holds in the terms of a framework, and in all seven the verdict is the same.',
    ({ value, read }) => {
      const shown = value('published').map(({ id, framework }) => `${id} ${framework}`);
      const told = naming(read).map(({ id, framework }) => `${id} ${framework}`);
      return (
        shown.length === 7 &&
        same(shown.sort(), told.sort()) &&
        value('published').every(({ standing }) => standing === 'same')
      );
    },
  ],
  [
    'In all seven the framework was read off this very case: so the agreement tests the code and the coding, and says nothing for the framework.',
    ({ value, read }) =>
      value('published').every(({ readOff }) => readOff) && naming(read).every(({ readOff }) => readOff),
  ],
  [
    'Three cases hold findings that pull against each other: Bandung TJSL, Omah Kreteg and Surakarta.',
    ({ value }) =>
      same(
        [...new Set(value('tensions').map(({ id }) => id))],
        ['bandung-tjsl', 'omah-kreteg-anggana', 'surakarta-puskesmas'],
      ),
  ],
  [
    'A tension is a finding about the case, and no mistake.',
    ({ value }) => value('tensions').every(({ kind }) => kind === 'tension'),
  ],
  ['Fifteen cases are no sample: no share of them is a rate of anything else.', isAll],
];
