import { match } from 'ts-pattern';
import type { CheckedOf } from '../forms/assert-verdict.js';
import type { DeterminedOutcome, TypologyOutcome, TypologyVerdict } from '../forms/typology/verdict.js';
import { questionsRead } from '../forms/untold-questions.js';
import { typologyChanges } from './changes.js';
import type { Explanation, Said } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { effectOf, otherReadings, saidQuestion, settles } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** How many outcomes a text names before it only counts them. */
const mostNamed = 4;

/** A typology verdict in words. */
export function explainTypology(checked: CheckedOf<'typology'>, words: Words): Explanation {
  const { definition, verdict } = checked;
  const labels = labelsOf(definition, verdict, words);
  const gloss = labels.gloss(verdict.reading);
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: typologySummary(verdict, labels, words),
    ...(gloss !== undefined && { reading: gloss }),
    table: tableOf(verdict, labels, words),
    readings: otherReadings(verdict, labels, (outcome, reading) =>
      outcomeSentence(outcome, reading, labels, words),
    ),
    questions: questionsOf(checked, labels, words),
    changes: typologyChanges(definition, verdict, labels, words),
  };
}

/** A typology verdict in one sentence. */
export function typologySummary(verdict: TypologyVerdict, labels: Labels, words: Words): string {
  return outcomeSentence(verdict.outcome, labels.reading(verdict.reading), labels, words);
}

function outcomeSentence(outcome: TypologyOutcome, reading: string, labels: Labels, words: Words): string {
  const say = words.dictionary.outcome;
  return match(outcome)
    .with({ kind: 'dominant' }, ({ type }) => say.dominant(reading, labels.member(type)))
    .with({ kind: 'hybrid' }, ({ types }) => say.hybrid(reading, words.list(types.map(labels.member))))
    .with({ kind: 'none' }, () => say.none(reading))
    .with({ kind: 'undetermined' }, ({ possible, complete, reason }) => {
      if (possible.length > mostNamed || !complete)
        return say.undeterminedMany(reading, possible.length, complete);
      const phrases = words.choice(possible.map((one) => outcomePhrase(one, labels, words)));
      return reason ? say.ambiguous(reading, phrases) : say.undetermined(reading, phrases);
    })
    .exhaustive();
}

function outcomePhrase(outcome: DeterminedOutcome, labels: Labels, words: Words): string {
  const say = words.dictionary.outcomePhrase;
  return match(outcome)
    .with({ kind: 'dominant' }, ({ type }) => say.dominant(labels.member(type)))
    .with({ kind: 'hybrid' }, ({ types }) => say.hybrid(words.list(types.map(labels.member))))
    .with({ kind: 'none' }, () => say.none)
    .exhaustive();
}

function tableOf(verdict: TypologyVerdict, labels: Labels, words: Words): Explanation['table'] {
  const { report, status } = words.dictionary;
  return {
    head: [report.type, report.membership, report.typicality, report.statusHead, report.decidedBy],
    rows: Object.entries(verdict.memberships).map(([type, membership]) => [
      labels.member(type),
      words.interval(membership),
      words.interval(verdict.typicality[type] ?? null),
      status[verdict.status[type] ?? 'inapplicable'],
      words.list((verdict.binding[type] ?? []).map(labels.indicator)),
    ]),
  };
}

function questionsOf(checked: CheckedOf<'typology'>, labels: Labels, words: Words): Said[] {
  const { verdict } = checked;
  const { question } = words.dictionary;
  const elsewhere = Object.keys(verdict.readings)
    .filter((reading) => reading !== verdict.reading)
    .map((reading) => ({
      reading,
      open: questionsRead({ ...checked, verdict: { ...verdict, reading } }).filter(settles),
    }));
  return questionsRead(checked).map((next) => {
    const readings = elsewhere.filter(({ open }) => open.some((one) => one.indicator === next.indicator));
    const otherwise =
      readings.length > 0
        ? question.otherReading(labels.readings(readings.map(({ reading }) => reading)))
        : question.idle;
    return saidQuestion(next, labels, words, { effect: effectOf(next, question.settles, otherwise) });
  });
}
