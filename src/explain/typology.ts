import { match } from 'ts-pattern';
import type { TypologyDefinition } from '../forms/typology/definition.js';
import { type NextQuestion, nextQuestions } from '../forms/typology/next-questions.js';
import type { DeterminedOutcome, TypologyOutcome, TypologyVerdict } from '../forms/typology/verdict.js';
import type { TypologyWording } from '../forms/typology/wording.js';
import { wordings } from '../registry/wordings.js';
import { changesOf } from './changes.js';
import type { Speaker } from './dictionary.js';
import type { Explanation, Said } from './explanation.js';
import { askedSentence, coverageSentence } from './provenance.js';
import { fullCitations } from './sources.js';
import { speak } from './speak.js';
import type { Words } from './words.js';

interface Labels extends Speaker {
  readonly question: (id: string) => string;
  readonly reading: (id: string) => string;
  /** An attribute or a sub-question, by the full id that an observation names it with. */
  readonly observed: (framework: string, id: string) => string;
}

/** How many outcomes a text names before it only counts them. */
const named = 4;

/** A typology verdict in words. */
export function explainTypology(
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
  words: Words,
): Explanation {
  const { dictionary } = words;
  const wording = wordingOf(definition);
  const labels = labelsOf(wording, verdict.inputs, words);
  return {
    locale: words.locale,
    framework: words.text(wording?.label, definition.id),
    summary: outcomeSentence(verdict.outcome, labels.reading(verdict.reading), labels, words),
    table: tableOf(verdict, labels, words),
    reasons: [
      ...verdict.reasons.map((reason) => ({
        id: reason.code,
        text: speak(dictionary.typologyReasons, reason, labels),
        evidence:
          'attributes' in reason.params
            ? words.evidence(reason.evidence, (id) => labels.observed(definition.id, id))
            : [],
      })),
      ...verdict.disagreements.map(({ indicator, kind }) => ({
        id: kind,
        text: dictionary.disagreement[kind](labels.indicator(indicator)),
        evidence: [],
      })),
    ],
    coverage: coverageSentence(verdict, labels.indicator, words),
    readings: Object.entries(verdict.readings)
      .filter(([id]) => id !== verdict.reading)
      .map(([id, outcome]) => ({ id, text: outcomeSentence(outcome, labels.reading(id), labels, words) })),
    questions: questionsOf(definition, verdict, labels, words),
    changes: changesOf(definition, verdict, labels, words),
    ...askedSentence(verdict, words),
    basis: dictionary.basis(definition.basis.model, definition.basis.rule),
    ...(wording?.caution && { caution: wording.caution[words.locale] }),
    limits: [...dictionary.limits],
    sources: fullCitations(
      [...definition.source, ...verdict.reasons.flatMap(({ source }) => source)],
      words.locale,
    ),
  };
}

function wordingOf(definition: TypologyDefinition): TypologyWording | undefined {
  const own = Object.entries(wordings).find(([id]) => id === definition.id)?.[1];
  return definition.wording ?? (own && 'types' in own ? own : undefined);
}

function labelsOf(
  wording: TypologyWording | undefined,
  inputs: TypologyVerdict['inputs'],
  { text, list, level, party, dictionary }: Words,
): Labels {
  const type = (id: string) => text(wording?.types[id]?.label, id);
  const indicator = (id: string) => text(wording?.attributes[id]?.label, id);
  const reading = (id: string) => text(wording?.readings[id]?.label, id);
  const levelled = (id: string) => `${indicator(id)} (${level(inputs[id] ?? { lo: 0, hi: 1 })})`;
  return {
    type,
    indicator,
    reading,
    question: (id) => text(wording?.attributes[id]?.question, id),
    observed: (framework, full) => {
      const [id = full, part] = full.slice(framework.length + 1).split('.');
      if (part === undefined) return indicator(id);
      return text(wording?.attributes[id]?.parts?.[part]?.label, `${id}.${part}`);
    },
    types: (ids) => list(ids.map(type)),
    indicators: (ids) => list(ids.map(indicator)),
    levels: (ids) => list(ids.map(levelled)),
    readings: (ids) => list(ids.map(reading)),
    parties: (ids) => list(ids.map(party)),
    caseList: (name) => dictionary.lists[name],
    passages: (passages) => passages.map(({ source, locator }) => `${source}: ${locator}`).join('; '),
  };
}

function outcomeSentence(outcome: TypologyOutcome, reading: string, labels: Labels, words: Words): string {
  const say = words.dictionary.outcome;
  return match(outcome)
    .with({ kind: 'dominant' }, ({ type }) => say.dominant(reading, labels.type(type)))
    .with({ kind: 'hybrid' }, ({ types }) => say.hybrid(reading, words.list(types.map(labels.type))))
    .with({ kind: 'none' }, () => say.none(reading))
    .with({ kind: 'undetermined' }, ({ possible, complete, reason }) => {
      if (possible.length > named || !complete)
        return say.undeterminedMany(reading, possible.length, complete);
      const phrases = words.choice(possible.map((one) => outcomePhrase(one, labels, words)));
      return reason ? say.ambiguous(reading, phrases) : say.undetermined(reading, phrases);
    })
    .exhaustive();
}

function outcomePhrase(outcome: DeterminedOutcome, labels: Labels, words: Words): string {
  const say = words.dictionary.outcomePhrase;
  return match(outcome)
    .with({ kind: 'dominant' }, ({ type }) => say.dominant(labels.type(type)))
    .with({ kind: 'hybrid' }, ({ types }) => say.hybrid(words.list(types.map(labels.type))))
    .with({ kind: 'none' }, () => say.none)
    .exhaustive();
}

function tableOf(verdict: TypologyVerdict, labels: Labels, words: Words): Explanation['table'] {
  const { report, status } = words.dictionary;
  return {
    head: [report.type, report.membership, report.typicality, report.statusHead, report.decidedBy],
    rows: Object.entries(verdict.memberships).map(([type, membership]) => [
      labels.type(type),
      words.interval(membership),
      words.interval(verdict.typicality[type] ?? null),
      status[verdict.status[type] ?? 'inapplicable'],
      words.list((verdict.binding[type] ?? []).map(labels.indicator)),
    ]),
  };
}

function questionsOf(
  definition: TypologyDefinition,
  verdict: TypologyVerdict,
  labels: Labels,
  { dictionary: { question } }: Words,
): Said[] {
  const settles = ({ left, now }: NextQuestion) => Math.min(left.in, left.out) < now;
  const elsewhere = Object.keys(verdict.readings)
    .filter((reading) => reading !== verdict.reading)
    .map((reading) => ({
      reading,
      open: nextQuestions(definition, { ...verdict, reading }).filter(settles),
    }));
  return nextQuestions(definition, verdict).map((next) => {
    const { indicator, kind, left, now } = next;
    const readings = elsewhere.filter(({ open }) => open.some((one) => one.indicator === indicator));
    const effect = settles(next)
      ? question.settles(left.in, left.out, now)
      : readings.length > 0
        ? question.otherReading(labels.readings(readings.map(({ reading }) => reading)))
        : question.idle;
    return {
      id: indicator,
      text: `${question[kind](labels.indicator(indicator), labels.question(indicator))} (${effect})`,
    };
  });
}
