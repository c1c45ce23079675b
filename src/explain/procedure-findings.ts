import { groupBy } from '../case/group-by.js';
import type { Interval } from '../core/interval.js';
import type { FindingOutcome } from '../forms/findings/verdict.js';
import type { ProcedureDefinition } from '../forms/procedure/definition.js';
import type { ProcedureFinding, ProcedureVerdict } from '../forms/procedure/verdict.js';
import { isPoint } from '../measure/fuzzy.js';
import { sayDate, saySpan, sayStretch } from './dates.js';
import type { Said, SaidReason } from './explanation.js';
import type { ProcedureDictionary, SaidFinding } from './procedure-dictionary.js';
import type { ProcedureLabels } from './procedure-labels.js';
import type { Words } from './words.js';

/** What the sentences of one verdict are made with. */
export interface Telling {
  readonly definition: ProcedureDefinition;
  readonly verdict: ProcedureVerdict;
  readonly labels: ProcedureLabels;
  readonly dictionary: ProcedureDictionary;
  readonly words: Words;
  /** Events that are in the history more than once. */
  readonly repeated: ReadonlySet<string>;
}

/** Events that findings tell of at more than one place of the history. */
export function repeatedIn(findings: readonly ProcedureFinding[]): ReadonlySet<string> {
  const places = new Map<string, number>();
  const again = new Set<string>();
  for (const { params } of findings) {
    if (params.at === null) continue;
    if ((places.get(params.event) ?? params.at) !== params.at) again.add(params.event);
    places.set(params.event, params.at);
  }
  return again;
}

/** How a finding turned out; one that does not hold and is only to be noted is told apart. */
export function outcomeOf({ outcome, severity }: ProcedureFinding): FindingOutcome | 'noted' {
  return outcome === 'failed' && severity === 'note' ? 'noted' : outcome;
}

/** Every finding as a sentence, with the works that ask for it. */
export function saidFindings(telling: Telling): SaidReason[] {
  const { verdict, dictionary, words } = telling;
  return verdict.findings.map((finding) => {
    const text = sentenceOf(finding, telling);
    return {
      id: finding.rule,
      text: outcomeOf(finding) === 'noted' ? dictionary.noted(text) : text,
      evidence: [],
      source: finding.source.map(words.cite),
    };
  });
}

/** What would tell what cannot be told, each question once. */
export function saidQuestions(telling: Telling): Said[] {
  const { verdict, dictionary, labels } = telling;
  const { standing, findings } = verdict;
  const asked = [
    ...(standing.kind === 'undetermined'
      ? [
          {
            id: verdict.framework.id,
            text: dictionary.questions.standing({ ...nothing, states: labels.states(standing.possible) }),
          },
        ]
      : []),
    ...findings
      .filter(({ outcome }) => outcome === 'cannot-tell')
      .map((finding) => ({
        id: finding.rule,
        text: dictionary.questions[finding.check](saidOf(finding, telling)),
      })),
  ];
  return [...new Map(asked.map((one) => [one.text, one])).values()];
}

/** What was looked at, each as a phrase; periods of one cadence are counted together. */
export function phrasesOf(findings: readonly ProcedureFinding[], telling: Telling): string[] {
  const { dictionary, labels } = telling;
  const together = groupBy([...findings.entries()], ([index, { check, rule }]) =>
    check === 'cadence' ? rule : `${rule} ${index}`,
  );
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const [, finding] = first;
    return same.length === 1
      ? phraseOf(finding, telling)
      : dictionary.inPeriods(labels.rule(finding.rule), same.length);
  });
}

/** What was looked at, with how late it was where it was late, as a phrase. */
function phraseOf(finding: ProcedureFinding, telling: Telling): string {
  const { dictionary } = telling;
  const said = saidOf(finding, telling);
  const { standing } = finding.params;
  const isLate = (standing === 'late' || standing === 'overdue') && said.late !== '';
  const phrase = dictionary.checks[finding.check](said);
  return isLate ? `${phrase} (${dictionary.lateBy(said.late, standing)})` : phrase;
}

function sentenceOf(finding: ProcedureFinding, telling: Telling): string {
  const { check, outcome, params } = finding;
  const { outcomes, timing } = telling.dictionary;
  const said = saidOf(finding, telling);
  if (check === 'deadline' || check === 'cadence') return timing[check][params.standing ?? 'open'](said);
  return outcomes[check][outcome](said);
}

const nothing: SaidFinding = {
  event: '',
  rule: '',
  by: '',
  states: '',
  missing: '',
  due: '',
  late: '',
  period: '',
  asOf: '',
};

/** What a finding speaks of, each as one phrase. */
function saidOf({ rule, params }: ProcedureFinding, telling: Telling): SaidFinding {
  const { definition, verdict, labels, dictionary, words } = telling;
  const { calendar } = words;
  const { event, states, missing, due, daysLate, period } = params;
  return {
    event: eventOf(params, telling),
    rule: ruleOf(rule, params, telling),
    by: labels.actors(definition.events[event]?.by ?? []),
    states: labels.states(states ?? []),
    missing: labels.events(missing ?? []),
    due: due ? saySpan(due, calendar) : '',
    late: daysLate ? daysOf(daysLate, dictionary.days, words) : '',
    period: period ? sayStretch(period, calendar) : '',
    asOf: verdict.asOf === undefined ? '' : sayDate(verdict.asOf, calendar),
  };
}

/** A rule by its name; a deadline also by the event that started it, where the history holds that more than once. */
function ruleOf(rule: string, { after }: ProcedureFinding['params'], telling: Telling): string {
  const { definition, labels, dictionary, repeated } = telling;
  const started = definition.deadlines?.[rule]?.after;
  if (after === undefined || started === undefined || !repeated.has(started)) return labels.rule(rule);
  return dictionary.countedFrom(labels.rule(rule), eventOf({ event: started, at: after }, telling));
}

/** An event by its name, and by its place where the history holds it more than once. */
export function eventOf({ event, at }: ProcedureFinding['params'], telling: Telling): string {
  const { labels, dictionary, repeated } = telling;
  const name = labels.event(event);
  return at !== null && repeated.has(event) ? dictionary.occurrence(name, at + 1) : name;
}

/** `3 to 5 days`. Whoever is not late at the least is late by no days. */
export function daysOf({ lo, hi }: Interval, say: ProcedureDictionary['days'], { interval }: Words): string {
  const known = { lo: Math.max(0, lo), hi: Math.max(0, hi) };
  return say(interval(known), isPoint(known) && known.lo === 1);
}
