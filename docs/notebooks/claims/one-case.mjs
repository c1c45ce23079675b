// What 1-one-case.ipynb says.

import { drawnIn, rounds, same, tells } from './same.mjs';

const standings = (read) => read('omah-kreteg-anggana').parties.map(({ standing = 'partner' }) => standing);
const rowsOn = (read, attribute) =>
  read('omah-kreteg-anggana').observations.filter(
    ({ indicator }) => indicator === `partnership-archetypes.${attribute}`,
  );

/** The two possibilities. */
const alone = { kind: 'dominant', type: 'mutualism' };
const both = { kind: 'hybrid', types: ['mutualism', 'conjugation'] };

/** Memberships by the definition, from the levels: the least of what defines the type, under the Surakarta reading. */
function memberships({ importance, balance, 'mutual-benefit': benefit, complementarity, independence }) {
  const least = (one, other) => ({ lo: Math.min(one.lo, other.lo), hi: Math.min(one.hi, other.hi) });
  return {
    pseudo: { lo: 1 - balance.hi, hi: 1 - balance.lo },
    mutualism: least(importance, benefit),
    conjugation: least(complementarity, independence),
  };
}

const isMark = ({ lo, hi, shape }, at) => shape !== undefined && lo === hi && rounds(lo, at);

export const oneCase = [
  [
    'The study tells of six parties.',
    ({ value, read }) => value('case').length === 6 && standings(read).length === 6,
  ],
  [
    'Two of them are partners, and the verdict is about these; the other four support them.',
    ({ value, read }) => {
      const count = (list, which) => list.filter((one) => one === which).length;
      const shown = value('case').map(({ standing }) => standing);
      return [shown, standings(read)].every(
        (list) => count(list, 'partner') === 2 && count(list, 'supporter') === 4,
      );
    },
  ],
  [
    'Mutualism is certain, pseudo is excluded, and conjugation is open.',
    ({ value }) => {
      const { status, memberships: shown } = value('outcome');
      return (
        same(status, { pseudo: 'excluded', mutualism: 'certain', conjugation: 'possible' }) &&
        same(shown, memberships(value('unknown').inputs)) &&
        shown.mutualism.lo > 0.5 &&
        shown.pseudo.hi < 0.5 &&
        shown.conjugation.lo < 0.5 &&
        shown.conjugation.hi > 0.5
      );
    },
  ],
  [
    'So the outcome is undetermined: mutualism is dominant, or the case is a hybrid of mutualism and conjugation.',
    ({ value }) =>
      same(value('outcome').outcome, { kind: 'undetermined', possible: [alone, both], complete: true }),
  ],
  [
    'In the chart the mark of mutualism stands at 0.67, and that of pseudo at 0.',
    ({ chart }) => {
      const drawn = drawnIn(chart('chart-en'));
      return (
        tells(chart('chart-en'), 'mutualism partnership: in (0.67)', 'pseudo partnership: out (0)') &&
        drawn.some((row) => isMark(row, '0.67')) &&
        drawn.some((row) => isMark(row, '0.00'))
      );
    },
  ],
  [
    'Conjugation has no mark but an open frame from 0 to 1, in which the word unknown stands.',
    ({ chart }) => {
      const drawn = drawnIn(chart('chart-en'));
      const frame = drawn.find(({ lo, hi, top }) => lo === 0 && hi === 1 && top !== undefined);
      return frame !== undefined && drawn.some(({ text, y }) => text === 'unknown' && y === frame.y);
    },
  ],
  [
    'Dalam bagan, tanda mutualistik berada di 0,67 dan tanda semu di 0.',
    ({ chart }) =>
      tells(
        chart('chart-id'),
        'kemitraan mutualistik: termasuk (0,67)',
        'kemitraan semu: tidak termasuk (0)',
      ),
  ],
  [
    'Konjugasi tidak bertanda, melainkan berbingkai terbuka dari 0 sampai 1.',
    ({ chart }) => {
      const marks = ['chart-en', 'chart-id'].map((id) =>
        drawnIn(chart(id)).map(({ lo, hi, y }) => [lo, hi, y].join()),
      );
      return tells(chart('chart-id'), 'kemitraan konjugasi: terbuka (belum diketahui)') && same(...marks);
    },
  ],
  [
    'Four of the eight questions are answered.',
    ({ value }) => {
      const { coverage, inputs } = value('unknown');
      const points = Object.values(inputs).filter(({ lo, hi }) => lo === hi);
      return coverage.known === 4 && coverage.applicable === 8 && points.length === 4;
    },
  ],
  [
    'Of the other four, independence and capability gain are not known at all.',
    ({ value, read }) => {
      const { unknown, inputs } = value('unknown');
      const none = Object.keys(inputs).filter((id) => inputs[id].lo === 0 && inputs[id].hi === 1);
      return (
        unknown.length === 4 &&
        same(none, ['independence', 'capability-gain']) &&
        none.every((id) => rowsOn(read, id).length === 0)
      );
    },
  ],
  [
    'Understanding is at most 0.67, because the study tells of it for only one of the two; complementarity is at least 0.67, because the study tells of only one direction.',
    ({ value, read }) => {
      const { understanding, complementarity } = value('unknown').inputs;
      const [told, directions] = ['understanding', 'complementarity'].map((id) =>
        rowsOn(read, id).map(({ about, level }) => `${about.join(' to ')}: ${level}`),
      );
      return (
        rounds(understanding.hi, '0.67') &&
        understanding.lo === 0 &&
        rounds(complementarity.lo, '0.67') &&
        complementarity.hi === 1 &&
        same(told, ['indonesia-power: mostly-in']) &&
        same(directions, ['indonesia-power to omah-kreteg: mostly-in'])
      );
    },
  ],
  [
    'Independence comes first: of the two possible outcomes each answer leaves one.',
    ({ value }) => same(value('next')[0], { indicator: 'independence', now: 2, in: 1, out: 1 }),
  ],
  [
    'Each of the other three questions would leave both of the two.',
    ({ value }) => {
      const [, ...others] = value('next');
      return others.length === 3 && others.every((one) => one.in === 2 && one.out === 2);
    },
  ],
  [
    'If independence turns out mostly in, the case is a hybrid of mutualism and conjugation; if mostly out, mutualism is dominant.',
    ({ value }) => {
      const { inputs } = value('unknown');
      const holding = (level) => {
        const all = memberships({ ...inputs, independence: { lo: level, hi: level } });
        return Object.keys(all).filter((type) => all[type].lo > 0.5);
      };
      return (
        same(value('answered'), [both, alone]) &&
        same(holding(2 / 3), both.types) &&
        same(holding(1 / 3), [alone.type])
      );
    },
  ],
  [
    'A single level is enough: balance turns pseudo, and importance or mutual benefit turns mutualism.',
    ({ value }) =>
      same(
        value('flip').levels.map(({ type, indicators }) => [type, ...indicators]),
        [
          ['pseudo', 'balance'],
          ['mutualism', 'importance'],
          ['mutualism', 'mutual-benefit'],
        ],
      ),
  ],
  [
    'With all levels as they are, mutualism stands otherwise once the line between in and out moves from 0.5 to 0.67.',
    ({ value }) => {
      const { type, crossover, distance } = value('flip').thresholds;
      return type === 'mutualism' && rounds(crossover, '0.67') && Math.abs(crossover - distance - 0.5) < 1e-9;
    },
  ],
  [
    'The way to conjugation is a single step, and a step to learn: that independence is mostly in.',
    ({ value }) =>
      same(value('path'), [
        { indicator: 'independence', kind: 'learn', from: { lo: 0, hi: 1 }, to: 'mostly-in' },
      ]),
  ],
  [
    'Mutualism is certain under two of the three readings.',
    ({ value }) =>
      same(
        value('readings').map(({ mutualism }) => mutualism),
        ['certain', 'certain', 'possible'],
      ),
  ],
  [
    'Under the strict reading it is open, because understanding decides there too.',
    ({ value }) => {
      const strict = value('readings').find(({ reading }) => reading === 'strict');
      const { lo, hi } = value('unknown').inputs.understanding;
      return strict.mutualism === 'possible' && lo < 0.5 && hi > 0.5;
    },
  ],
  [
    'The case document lists none of them, so that of no party does the verdict say that it was itself asked.',
    ({ value, read }) => value('asked').length === 0 && read('omah-kreteg-anggana').informants === undefined,
  ],
];
