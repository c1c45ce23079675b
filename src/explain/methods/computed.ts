import type { Asked, IndicatorSpec } from '../../core/indicator.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import { isLikert } from '../../forms/checklist/scale.js';
import { type Definition, questionsOf } from '../../forms/definition.js';
import type { Citation } from '../../references/references.js';
import type { Labels } from '../labels.js';
import { whoOf } from '../parts.js';
import type { Words } from '../words.js';
import type { Coded } from './coded.js';
import type { MethodsDictionary, MethodsNames, MethodsSentences } from './dictionary.js';

/** How the levels came about, and by which rule the verdict follows from them. */
export function computedSentences(
  definition: Definition,
  verdict: Verdict,
  { say, names }: MethodsDictionary,
  labels: Labels,
  words: Words,
): Coded[] {
  return [
    ['scale', scaleText(definition, verdict, say, words)],
    ['rule', ruleText(definition, say, words)],
    ...weightsOf(verdict, { say, names }, labels, words),
    ['unknown', definition.form === 'profile' ? say.unknown.columns() : say.unknown.levels()],
    ...combined(definition, verdict, { say, names }, labels, words),
    ...fromFacts(verdict, { say, names }, labels),
  ];
}

/** The works that the way of measuring is from. */
export function methodWorks(definition: Definition): Citation[] {
  if (definition.form === 'profile' || isLikert(definition)) return [];
  return [{ ref: 'ragin-2008' }, ...(definition.form === 'typology' ? [{ ref: 'kvist-2007' } as const] : [])];
}

function scaleText(
  definition: Definition,
  verdict: Verdict,
  { scale }: MethodsSentences,
  words: Words,
): string {
  if (definition.form === 'profile') return scale.columns();
  if (!isLikert(definition)) return scale.levels(words.cite({ ref: 'ragin-2008' }));
  const { lengths = [] } = verdict.form === 'index' ? verdict : {};
  const said = lengths.map(words.dictionary.index.ofPoints);
  return scale.likert(said.length > 0 ? words.list(said) : undefined);
}

function ruleText(definition: Definition, { rule }: MethodsSentences, words: Words): string {
  switch (definition.form) {
    case 'typology':
      return rule.typology(words.cite({ ref: 'kvist-2007' }));
    case 'ladder':
      if (definition.order !== 'total') return rule.ladder('partial');
      return rule.ladder(definition.cumulative ? 'cumulative' : 'total');
    case 'checklist':
      return rule.items('groups', 'levels');
    case 'index':
      return rule.items('dimensions', isLikert(definition) ? 'answers' : 'levels');
    default:
      return rule[definition.form]();
  }
}

function weightsOf(
  verdict: Verdict,
  { say, names }: MethodsDictionary,
  labels: Labels,
  words: Words,
): Coded[] {
  if (verdict.form !== 'checklist' && verdict.form !== 'index') return [];
  const { weights, aggregation = 'arithmetic' } = verdict;
  if (weights === undefined) return [['weights', say.weights.none()]];
  const each = Object.entries(weights).map(([id, weight]) =>
    names.weighted(labels.group(id), words.number(weight)),
  );
  const joined = verdict.form === 'index' ? words.dictionary.index.joined[aggregation] : say.weights.mean();
  return [['weights', say.weights.given(words.list(each), joined)]];
}

/** How answers about several were combined; nothing where the input was not a case, or is about none in particular. */
function combined(
  definition: Definition,
  verdict: Verdict,
  { say, names }: MethodsDictionary,
  labels: Labels,
  words: Words,
): Coded[] {
  const { scope } = verdict;
  if (scope === undefined) return [];
  if (scope.party !== undefined) return [['one-party', say['one-party'](whoOf(verdict, words))]];
  const specs = Object.entries<Asked & Partial<IndicatorSpec>>(questionsOf(definition));
  if (!specs.some(([, { asks }]) => asks === 'partner' || asks === 'relation')) return [];
  const strongest = specs.flatMap(([id, { over }]) => (over === 'strongest' ? id : []));
  const partners = words.list(scope.partners.map(words.party));
  return [['partners', say.partners(scope.partners.length, partners, few(strongest, names, labels))]];
}

function fromFacts({ reasons }: Verdict, { say, names }: MethodsDictionary, labels: Labels): Coded[] {
  const indicators = reasons.flatMap((reason) =>
    reason.code === 'derived-from-facts' ? [reason.params.indicator] : [],
  );
  return indicators.length > 0 ? [['facts', say.facts(few(indicators, names, labels))]] : [];
}

/** How many questions are named one by one. */
const mostNamed = 5;

function few(indicators: readonly string[], names: MethodsNames, labels: Labels): string {
  return indicators.length > mostNamed ? names.questions(indicators.length) : labels.quoted(indicators);
}
