import { preparedIfFixed } from '../core/fixed-copy.js';
import type { Asked } from '../core/indicator.js';
import type { Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import type { Scope } from '../core/verdict.js';
import type { Crosswalk } from '../crosswalks/crosswalk.js';
import { crosswalksOf } from '../crosswalks/crosswalks.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { NextQuestion } from '../forms/criteria/questions.js';
import type { AnyDefinition, Definition } from '../forms/definition.js';
import { questionsOf } from '../forms/definition.js';
import type { StatementSpec } from '../forms/statement.js';
import type { Explanation, Said, SaidReason } from './explanation.js';
import type { Labels } from './labels.js';
import { wordingOf } from './wording-of.js';
import type { Words } from './words.js';

/** Whom a sentence about a verdict speaks of: the party that it is about, with its management function; else `this`. */
export function whoOf({ scope }: { readonly scope?: Scope }, words: Words): string {
  return unitOf(scope, words) ?? words.dictionary.this;
}

/** The party that a verdict is about, with its management function; nothing where it is about none in particular. */
function unitOf(scope: Scope | undefined, words: Words): string | undefined {
  if (scope?.party === undefined) return undefined;
  const { dictionary, party, functionName, list } = words;
  return dictionary.unit(party(scope.party), {
    ...(scope.function !== undefined && { function: functionName(scope.function) }),
    ...(scope.apart && { apart: list(scope.apart.map(functionName)) }),
  });
}

/** The heading of a verdict that is about one party. */
export function aboutPart({ scope }: { readonly scope?: Scope }, words: Words): Pick<Explanation, 'about'> {
  const about = unitOf(scope, words);
  return about === undefined ? {} : { about };
}

/** A question that is open: as it is asked, which is by its words unless `asked` says otherwise, and what an answer settles. */
export function saidQuestion(
  { indicator, kind }: Pick<NextQuestion, 'indicator' | 'kind'>,
  labels: Labels,
  { dictionary: { question } }: Words,
  { effect, asked }: { readonly effect?: string; readonly asked?: string } = {},
): Said {
  const text = question[kind](labels.indicator(indicator), asked ?? labels.question(indicator));
  return { id: indicator, text: effect === undefined ? text : `${text} (${effect})` };
}

/** Whether some answer to a question would leave less open than there is now. */
export function settles({ left, now }: NextQuestion): boolean {
  return Math.min(left.in, left.out) < now;
}

/** What an answer to a question would settle, in words; `otherwise` where that is nothing. */
export function effectOf(
  next: NextQuestion,
  say: (inLeft: number, outLeft: number, now: number) => string,
  otherwise: string,
): string {
  return settles(next) ? say(next.left.in, next.left.out, next.now) : otherwise;
}

/** Who sets the line: for the model, for the rule, and for what the levels mean. */
export function basisSentence(definition: Definition, { dictionary }: Words): string {
  return dictionary.basis(definition.basis.model, definition.basis.rule, levelledBy(definition));
}

/** Of how many questions the meaning of the levels is ours; of none where there are no levels to judge. */
export function levelledBy(definition: Definition): Levelled {
  return preparedIfFixed(definition, readLevelled);
}

type Levelled = 'all' | 'most' | 'some' | 'none';

function readLevelled(definition: Definition): Levelled {
  const rubrics = Object.values<Asked>(questionsOf(definition)).map(({ rubric }) => rubric);
  const share = rubrics.filter((rubric) => rubric === 'ours').length / rubrics.length;
  const levelled = share === 1 ? 'all' : share > 0.5 ? 'most' : share > 0 ? 'some' : 'none';
  return definition.form === 'profile' || isLikert(definition) ? 'none' : levelled;
}

/** What a framework's terms are not meant to say, where it has words for that. */
export function cautionPart(definition: AnyDefinition, { locale }: Words): Pick<Explanation, 'caution'> {
  const wording = wordingOf(definition);
  return wording && 'caution' in wording && wording.caution ? { caution: wording.caution[locale] } : {};
}

/** What sources say of the framework as a whole, or of one of these members. */
export function statementsOn(
  definition: AnyDefinition,
  members: readonly string[],
  words: Words,
): SaidReason[] {
  const statements: Readonly<Record<string, StatementSpec>> =
    ('statements' in definition && definition.statements) || {};
  const wording = wordingOf(definition);
  const texts: Readonly<Record<string, Wording>> =
    (wording && 'statements' in wording && wording.statements) || {};
  return Object.entries(statements)
    .filter(([, { of: about }]) => about?.some((one) => members.includes(one)) ?? true)
    .map(([id, { source }]) => ({
      id,
      text: words.text(ownEntry(texts, id), id),
      evidence: [],
      source: source.map(words.cite),
    }));
}

/** The outcome under each reading but the one that the verdict is under. */
export function otherReadings<Outcome>(
  verdict: { readonly reading: string; readonly readings: Readonly<Record<string, Outcome>> },
  labels: Labels,
  sentence: (outcome: Outcome, reading: string) => string,
): Explanation['readings'] {
  return Object.entries(verdict.readings)
    .filter(([id]) => id !== verdict.reading)
    .map(([id, outcome]) => {
      const gloss = labels.gloss(id);
      return { id, text: sentence(outcome, labels.reading(id)), ...(gloss !== undefined && { gloss }) };
    });
}

/** Where models are said to lead in a framework: the members, and the sentences. */
export function aimsIn(definition: Definition, words: Words): { targets: string[]; said: SaidReason[] } {
  const aims = preparedIfFixed(definition, aimsAt);
  return {
    targets: [...new Set(aims.flatMap(({ to }) => to.member ?? []))],
    said: aims.map(({ from, note, source }) => ({
      id: from.framework,
      text: note[words.locale],
      evidence: [],
      source: source.map(words.cite),
    })),
  };
}

function aimsAt({ id }: Definition): readonly Crosswalk[] {
  return crosswalksOf(id).filter(({ relation, to }) => relation === 'aims-at' && to.framework === id);
}
