// What 3-agreement.ipynb says.

import { documents, drawnIn, rounds, same, textsIn } from './same.mjs';

const coders = (read) =>
  documents.map((id) => read(`codings/${id}`)).flatMap(({ rounds: all }) => all.map((round) => round.coders));

const isAll = ({ value }) => value('coded').cases === documents.length && documents.length === 15;

/** Krippendorff's alpha is one less the share of disagreement over that which chance would give. */
const alphaOf = ({ same: observed, expectedByAlpha }) => 1 - (1 - observed) / (1 - expectedByAlpha);

const groupsOf = (chart, all) =>
  new Set(
    drawnIn(chart)
      .map(({ group }) => group)
      .filter((group) => group !== undefined && group !== all),
  );

export const agreement = [
  [
    'This notebook asks how far the coders of the fifteen cases agree: on whether a text says something, on the level, and on the verdict.',
    (shown) =>
      isAll(shown) && same(Object.keys(shown.value('agreement')), ['codability', 'level', 'verdict']),
  ],
  [
    'Buku catatan ini menanyakan sejauh mana para pengode lima belas kasus itu sepakat: apakah teks menyebut sesuatu, pada tingkat mana, dan apa putusannya.',
    isAll,
  ],
  [
    'Fourteen coders took part, in pairs, over fifteen cases.',
    (shown) => {
      const pairs = coders(shown.read);
      const found = new Set(pairs.flat()).size;
      return (
        isAll(shown) &&
        shown.value('coded').coders === 14 &&
        found === 14 &&
        pairs.every((one) => one.length === 2)
      );
    },
  ],
  [
    'On whether a text says anything on a question the coders agree in 94 per cent of 2622 units, alpha 0.85.',
    ({ value }) => {
      const { codability } = value('agreement');
      const { units, same: observed, alpha } = codability;
      return (
        units === 2622 &&
        rounds(observed * 100, '94', 0) &&
        rounds(alpha, '0.85') &&
        Math.abs(alphaOf(codability) - alpha) < 1e-12
      );
    },
  ],
  [
    'Where both found a level, alpha is 0.95 over 660 units.',
    ({ value }) => {
      const { units, alpha } = value('agreement').level;
      return units === 660 && rounds(alpha, '0.95');
    },
  ],
  [
    'The interval of the first, 0.83 to 0.87, comes from resampling units of which several share a text, so that it is too narrow.',
    ({ value }) => {
      const { lo, hi, units } = value('agreement').codability;
      return rounds(lo, '0.83') && rounds(hi, '0.87') && units > documents.length;
    },
  ],
  [
    'The chart has a row for each of 30 frameworks and draws no line between enough and too little.',
    ({ chart }) =>
      groupsOf(chart('agree-en'), 'All frameworks').size === 30 &&
      textsIn(chart('agree-en')).some((text) =>
        text.includes('No line is drawn between enough and too little'),
      ),
  ],
  [
    'Where fewer than 20 units stand behind a mark, the chart says so.',
    ({ chart }) => {
      const marks = drawnIn(chart('agree-en')).flatMap(({ text = '' }) => {
        const [, units] = text.match(/(\d+) units?/) ?? [];
        return units === undefined ? [] : [{ text, isFew: Number(units) < 20 }];
      });
      return (
        marks.some(({ isFew }) => isFew) &&
        marks.every(({ text, isFew }) => isFew === text.includes('fewer than 20'))
      );
    },
  ],
  [
    'Bagan memuat satu baris untuk setiap dari 30 kerangka.',
    ({ chart }) => groupsOf(chart('agree-id'), 'Semua kerangka').size === 30,
  ],
  [
    'Fourteen pairs of a case and a framework are left out, each because the framework was read off the case: agreement there would show nothing.',
    ({ value, read }) => {
      const shown = value('left-out');
      return (
        shown.length === 14 &&
        shown.every(
          ({ id, framework, reason }) => reason === 'defines' && read(id).defines.includes(framework),
        )
      );
    },
  ],
  [
    'The case is a hybrid of pseudo, mutualism and conjugation, with a margin of a sixth.',
    ({ value, read }) => {
      const { outcome, margin, inputs } = value('verdict');
      const least = Math.min(
        1 - inputs.balance.hi,
        inputs.importance.lo,
        inputs['mutual-benefit'].lo,
        inputs.complementarity.lo,
        inputs.independence.lo,
      );
      return (
        same(outcome, { kind: 'hybrid', types: read('surakarta-puskesmas').published[0].holds }) &&
        Math.abs(margin - 1 / 6) < 1e-9 &&
        Math.abs(least - 0.5 - margin) < 1e-9
      );
    },
  ],
  [
    'Every one of the five known levels turns a type by itself: balance turns pseudo, importance or mutual benefit turns mutualism, complementarity or independence turns conjugation.',
    ({ value }) => {
      const known = Object.values(value('verdict').inputs).filter(({ lo, hi }) => lo === hi);
      return (
        known.length === 5 &&
        same(
          value('flip').levels.map(({ type, indicators }) => [type, ...indicators]),
          [
            ['pseudo', 'balance'],
            ['mutualism', 'importance'],
            ['mutualism', 'mutual-benefit'],
            ['conjugation', 'complementarity'],
            ['conjugation', 'independence'],
          ],
        )
      );
    },
  ],
  [
    'That asks for a change to another side of 0.5, which for balance, complementarity and independence is more than one step.',
    ({ value }) => {
      const { balance, complementarity, independence } = value('verdict').inputs;
      return same([balance.lo, complementarity.lo, independence.lo], [0, 1, 1]);
    },
  ],
  [
    'The design is ours: each known level stays, or goes one step up or down, each equally often, in 256 replications from seed 2024.',
    ({ value }) =>
      value('design').holds.replications === 256 && value('design').holds.under === 'the-stated-design',
  ],
  [
    'The outcome is the same in 116 of 256 replications.',
    ({ value }) => {
      const { same: held, replications } = value('design').holds;
      // Two levels each stay in two times out of three, so about four ninths of them.
      return held === 116 && replications === 256 && Math.abs(held / replications - 4 / 9) < 0.03;
    },
  ],
  [
    'Pseudo and conjugation stand in all 256; mutualism is excluded in 140, because it rests on two levels that are just in, and each of them stays in two times out of three.',
    ({ value }) => {
      const { pseudo, mutualism, conjugation } = value('design').standings;
      const { importance, 'mutual-benefit': benefit } = value('verdict').inputs;
      return (
        [pseudo, conjugation].every((one) => one.same === 256) &&
        same(mutualism.counts, { certain: 116, excluded: 140 }) &&
        [importance, benefit].every(({ lo }) => rounds(lo, '0.67'))
      );
    },
  ],
];
