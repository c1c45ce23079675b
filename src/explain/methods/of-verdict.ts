import type { Checked, Verdict } from '../../forms/assert-verdict.js';
import { type Labels, labelsOf } from '../labels.js';
import { levelledBy } from '../parts.js';
import { coverageSentence, scopeSentence } from '../provenance.js';
import { citationsOf } from '../sources.js';
import type { Words } from '../words.js';
import { type Coded, codedSentences } from './coded.js';
import { computedSentences, methodWorks } from './computed.js';
import type { MethodsDictionary } from './dictionary.js';
import { assessedSentences, joinedSentences, worksOf } from './evidence.js';
import { hangsOn } from './hangs-on.js';
import type { MethodsOptions } from './options.js';
import { frameworkText, type Methods, methodsIn } from './said.js';
import { methodsWords } from './words.js';

/** The methods of a verdict on a case, or on answers that were given directly. */
export function ofVerdict(checked: Checked, options: MethodsOptions, words: Words): Methods {
  const { definition, verdict } = checked;
  const dictionary = words.section('methods', methodsWords[words.locale]);
  const { say } = dictionary;
  const labels = labelsOf(definition, verdict, words);
  const assessed = assessedSentences(options, dictionary, labels, words);
  const { scope } = scopeSentence(verdict, words);
  const isDefining = verdict.reasons.some(({ code }) => code === 'defining-case');
  const { reasons, limits } = words.dictionary;
  return methodsIn(
    words,
    [
      ['framework', frameworkText(definition, labels.framework, say, words)],
      ['basis', basisText(definition, say)],
      ...readingsOf(verdict, dictionary, labels),
      ...computedSentences(definition, verdict, dictionary, labels, words),
      ...inputOf(verdict, options, dictionary, words),
      ...(scope === undefined ? [] : [['scope', scope] as const]),
      ...joinedSentences(verdict, options.joining, dictionary, labels, words),
      ...assessed.agreement,
      ['coverage', coverageSentence(verdict, counted(labels, dictionary), words)],
      ...hangsOn(checked, say, labels, words),
      assessed.sensitivity,
      ...(isDefining ? [['defining-case', reasons['defining-case']({ case: '' }, labels)] as const] : []),
      ...limits.map((text) => ['limits', text] as const),
      ['library', say.library(options.libraryVersion)],
    ],
    [
      ...citationsOf(definition, verdict.reasons),
      ...methodWorks(definition),
      ...worksOf(options.agreement ?? []),
    ],
  );
}

/** More questions than these are counted, and not named: a paragraph is no list. */
const mostNamed = 8;

function counted(labels: Labels, { names }: MethodsDictionary): Labels {
  return {
    ...labels,
    indicators: (ids) => (ids.length > mostNamed ? names.questions(ids.length) : labels.indicators(ids)),
    levels: (ids) => (ids.length > mostNamed ? names.questions(ids.length) : labels.levels(ids)),
  };
}

/** Who says so; where in and out part is told by the rule, in the forms whose rule speaks of it. */
function basisText(definition: Checked['definition'], say: MethodsDictionary['say']): string {
  const { form, basis } = definition;
  const levels = levelledBy(definition);
  const line = levels !== 'none' && (form === 'checklist' || form === 'index' || form === 'propositions');
  return say.basis(basis.model, basis.rule, levels, line);
}

/** Which reading was taken, and how the outcome stands under the others, in the forms that have readings. */
function readingsOf(verdict: Verdict, { say }: MethodsDictionary, labels: Labels): Coded[] {
  if (verdict.form !== 'typology' && verdict.form !== 'profile') return [];
  const { reading, readings, outcome } = verdict;
  const others = Object.keys(readings).filter((id) => id !== reading);
  const isSame = (id: string) => JSON.stringify(readings[id]) === JSON.stringify(outcome);
  const [same, other] = [others.filter(isSame), others.filter((id) => !isSame(id))];
  return [
    ['reading', say.reading(labels.reading(reading), labels.gloss(reading))],
    ...(others.length > 0
      ? [['other-readings', say['other-readings'](labels.readings(same), labels.readings(other))] as const]
      : []),
  ];
}

/** Where the answers come from. */
function inputOf(
  { scope, framework }: Verdict,
  { case: subject }: MethodsOptions,
  dictionary: MethodsDictionary,
  words: Words,
): Coded[] {
  const { say } = dictionary;
  if (scope === undefined) return [['levels-given', say['levels-given']()]];
  if (subject === undefined) return [['case-not-given', say['case-not-given'](scope.case)]];
  return codedSentences(subject, framework.id, scope.asOf, dictionary, words);
}
