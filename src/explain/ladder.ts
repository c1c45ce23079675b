import { match } from 'ts-pattern';
import type { CheckedOf } from '../forms/assert-verdict.js';
import { rungsAbove } from '../forms/ladder/next-rungs.js';
import type { LadderVerdict, Placement } from '../forms/ladder/verdict.js';
import { questionsRead } from '../forms/untold-questions.js';
import { ladderChanges } from './changes.js';
import type { Explanation } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { aimsIn, effectOf, saidQuestion, statementsOn, whoOf } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import type { Words } from './words.js';

/** A ladder verdict in words. */
export function explainLadder(checked: CheckedOf<'ladder'>, words: Words): Explanation {
  const { definition, verdict } = checked;
  const { question } = words.dictionary;
  const labels = labelsOf(definition, verdict, words);
  const aims = aimsIn(definition, words);
  const targets = new Set([...rungsAbove(definition, verdict), ...aims.targets]);
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: ladderSummary(verdict, labels, words),
    table: tableOf(verdict, labels, words),
    questions: questionsRead(checked).map((next) =>
      saidQuestion(next, labels, words, {
        effect: effectOf(next, question.settles, question.settlesNothing),
      }),
    ),
    changes: ladderChanges(definition, verdict, [...targets], labels, words),
    statements: [...statementsOn(definition, placesOf(verdict), words), ...aims.said],
  };
}

/** The rungs that a verdict speaks of: where it places, may place, or holds. */
function placesOf({ outcome }: LadderVerdict): string[] {
  return match(outcome)
    .with({ kind: 'placed' }, ({ rung }) => [rung])
    .with({ kind: 'none' }, () => [])
    .with({ kind: 'undetermined' }, ({ possible }) =>
      possible.flatMap((one) => (one.kind === 'placed' ? [one.rung] : [])),
    )
    .with({ kind: 'held' }, ({ labels, open }) => [...labels, ...open])
    .exhaustive();
}

/** A ladder verdict in one sentence. */
export function ladderSummary(verdict: LadderVerdict, labels: Labels, words: Words): string {
  const say = words.dictionary.place;
  const who = whoOf(verdict, words);
  const isApplicable = Object.values(verdict.status).some((one) => one !== 'inapplicable');
  return match(verdict.outcome)
    .with({ kind: 'placed' }, ({ rung }) => say.placed(who, labels.member(rung)))
    .with({ kind: 'none' }, () => (isApplicable ? say.none(who) : say.inapplicable(who)))
    .with({ kind: 'undetermined' }, ({ possible, reason }) => {
      const phrases = words.choice(possible.map((one) => placePhrase(one, labels, words)));
      return reason ? say.ambiguous(who, phrases) : say.undetermined(who, phrases);
    })
    .with({ kind: 'held' }, (held) =>
      say.held(who, labels.members(held.labels), labels.members(held.excluded), labels.members(held.open)),
    )
    .exhaustive();
}

/** A place inside a sentence. */
export function placePhrase(place: Placement, labels: Labels, { dictionary }: Words): string {
  return place.kind === 'placed' ? labels.member(place.rung) : dictionary.place.nowhere;
}

function tableOf(verdict: LadderVerdict, labels: Labels, words: Words): Explanation['table'] {
  const { report, status } = words.dictionary;
  return {
    head: [report.rung, report.membership, report.statusHead, report.decidedBy],
    rows: Object.entries(verdict.rungs).map(([rung, membership]) => [
      labels.member(rung),
      words.interval(membership),
      status[verdict.status[rung] ?? 'inapplicable'],
      words.list((verdict.binding[rung] ?? []).map(labels.indicator)),
    ]),
  };
}
