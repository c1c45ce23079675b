import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { NextStep, ProcedureVerdict } from '../forms/procedure/verdict.js';
import { sayDate, saySpan } from './dates.js';
import type { Explanation, Said } from './explanation.js';
import { cautionPart, statementsOn } from './parts.js';
import {
  outcomeOf,
  phrasesOf,
  repeatedIn,
  saidFindings,
  saidQuestions,
  type Telling,
} from './procedure-findings.js';
import { procedureLabels } from './procedure-labels.js';
import { procedureTable } from './procedure-table.js';
import { procedureWords } from './procedure-words.js';
import { worksIn } from './sources.js';
import type { Words } from './words.js';

/** What a procedure says of a history, in words. */
export function explainProcedure(
  definition: ProcedureDefinition,
  verdict: ProcedureVerdict,
  words: Words,
): Explanation {
  const labels = procedureLabels(definition, words);
  const dictionary = words.section('procedure', procedureWords[words.locale]);
  const repeated = repeatedIn(verdict.findings);
  const telling: Telling = { definition, verdict, labels, dictionary, words, repeated };
  const { asOf, later = [] } = verdict;
  const { speaker } = words.dictionary;
  const { model, rule } = definition.basis;
  return {
    locale: words.locale,
    framework: labels.framework,
    summary: summaryOf(telling),
    scope: dictionary.asOf(asOf === undefined ? undefined : sayDate(asOf, words.calendar), later.length),
    table: procedureTable(telling),
    reasons: saidFindings(telling),
    coverage: dictionary.coverage(countsOf(verdict)),
    readings: [],
    questions: saidQuestions(telling),
    changes: [],
    next: verdict.next.map((step) => saidStep(step, telling)),
    statements: statementsOn(definition, spokenOf(verdict), words),
    basis: dictionary.basis(speaker[model], speaker[rule]),
    ...cautionPart(definition, words),
    limits: [...dictionary.limits],
    sources: worksIn([...citedIn(definition), ...verdict.findings.flatMap(({ source }) => source)], words),
  };
}

/** The most findings, and the most next steps, that the summary names; more findings are only counted there. */
const mostNamed = 10;

/** Where it stands, what is not as asked for, what cannot be told, and what comes next. */
function summaryOf(telling: Telling): string {
  const { verdict, dictionary } = telling;
  const failing = phrasesOf(
    verdict.findings.filter((finding) => outcomeOf(finding) === 'failed'),
    telling,
  );
  const { failed, 'cannot-tell': open } = countsOf(verdict);
  const steps = verdict.next.slice(0, mostNamed).map((step) => shortStep(step, telling));
  return [
    standingSentence(telling),
    ...(failing.length > mostNamed ? [dictionary.failedMany(failed)] : []),
    ...(failing.length > 0 && failing.length <= mostNamed ? [dictionary.failed(failing.join('; '))] : []),
    ...(open > 0 ? [dictionary.open(open)] : []),
    ...(steps.length > 0 ? [dictionary.next(steps.join('; '))] : []),
    ...(steps.length === 0 && verdict.standing.kind !== 'ended' ? [dictionary.noneNext] : []),
  ].join(' ');
}

function standingSentence({ verdict: { standing }, dictionary, labels }: Telling): string {
  const say = dictionary.standing;
  switch (standing.kind) {
    case 'at':
      return say.at(labels.state(standing.state));
    case 'ended':
      return say.ended(labels.state(standing.state), dictionary.ends[standing.end]);
    case 'not-stated':
      return say['not-stated'](labels.event(standing.event));
    case 'undetermined':
      return say.undetermined(labels.states(standing.possible));
  }
}

function shortStep({ event, by, due }: NextStep, { dictionary, labels, words }: Telling): string {
  return dictionary.step(labels.event(event), labels.actors(by), due ? saySpan(due, words.calendar) : '');
}

function saidStep(step: NextStep, { dictionary, labels, words }: Telling): Said {
  const { leadsTo, stepInFull } = dictionary;
  const { event, by, to, guards, contents, due } = step;
  const isOpen = to === 'same' || to === 'not-stated';
  return {
    id: event,
    text: stepInFull({
      event: labels.event(event),
      by: labels.actors(by),
      to: isOpen ? leadsTo[to] : leadsTo.state(labels.state(to)),
      guards: labels.rules(guards),
      contents: labels.rules(contents),
      due: due ? saySpan(due, words.calendar) : '',
    }),
  };
}

function countsOf({ findings }: ProcedureVerdict) {
  const count = (wanted: ReturnType<typeof outcomeOf>) =>
    findings.filter((finding) => outcomeOf(finding) === wanted).length;
  return {
    total: findings.length,
    passed: count('passed'),
    failed: count('failed'),
    noted: count('noted'),
    'cannot-tell': count('cannot-tell'),
    inapplicable: count('inapplicable'),
  };
}

/** The states and events that a verdict speaks of. */
function spokenOf({ standing, findings, next }: ProcedureVerdict): string[] {
  const states =
    standing.kind === 'undetermined'
      ? standing.possible
      : standing.kind === 'not-stated'
        ? [standing.event]
        : [standing.state];
  return [...states, ...findings.map(({ params }) => params.event), ...next.map(({ event }) => event)];
}

/** Every citation of a procedure and of its members. */
export function citedIn(definition: ProcedureDefinition) {
  const { stages, states, actors, guards, contents, events, deadlines, cadences } = definition;
  const tables = [stages, states, actors, guards, contents, events, deadlines, cadences];
  return [definition, ...tables.flatMap((table) => Object.values(table ?? {}))].flatMap(
    ({ source }) => source,
  );
}
