import type { JoiningGiven } from '../../case/triangulation/rule.js';
import { ownEntry } from '../../core/own-entry.js';
import type { Verdict } from '../../forms/assert-verdict.js';
import type { Citation } from '../../references/references.js';
import type { Labels } from '../labels.js';
import type { Words } from '../words.js';
import type { Coded } from './coded.js';
import {
  type MethodsDictionary,
  type MethodsNames,
  type MethodsSentences,
  statisticSources,
} from './dictionary.js';
import type { MethodsOptions, StatedAgreement, StatedSensitivity } from './options.js';
import { heldText, variedTexts } from './varied.js';
import { decimals, perCent } from './words.js';

/** How observers who differ were joined, and on what they differ; nothing where the input was not a case. */
export function joinedSentences(
  { form, scope, disagreements }: Verdict,
  joining: JoiningGiven | undefined,
  { say, names }: MethodsDictionary,
  labels: Labels,
  words: Words,
): Coded[] {
  const told = disagreements.flatMap(({ indicator, kind }): Coded[] =>
    kind === 'observers'
      ? []
      : [['disagreements', words.dictionary.disagreement[kind](labels.indicator(indicator))]],
  );
  if (scope === undefined && joining === undefined) return told;
  const differing = disagreements.flatMap(({ indicator, kind }) => (kind === 'observers' ? indicator : []));
  return [
    ['joining', joiningText(form, joining, say, names, words)],
    ...(differing.length > 0
      ? [['disagreements', say.disagreements(labels.quoted(differing))] as const]
      : []),
    ...told,
  ];
}

function joiningText(
  form: Verdict['form'],
  joining: JoiningGiven | undefined,
  { joining: say }: MethodsSentences,
  names: MethodsNames,
  words: Words,
): string {
  if (joining === undefined) return say.byDefault(form === 'profile' ? 'columns' : 'levels');
  if (typeof joining === 'string') return say[joining]('', '');
  if (joining.rule !== 'weighted') return say[joining.rule]('', '');
  const each = Object.entries(joining.weights).map(([id, weight]) =>
    names.weighted(
      joining.by === 'method' && id in names.methods ? names.methods[id as 'survey'] : id,
      words.number(weight),
    ),
  );
  return say.weighted(names.observerKinds[joining.by], words.list(each));
}

/** What was found of the agreement between coders, and of how robust the verdict is; where nothing was, that it was not. */
export function assessedSentences(
  { agreement = [], sensitivity }: MethodsOptions,
  dictionary: MethodsDictionary,
  labels: Labels,
  words: Words,
): { readonly agreement: Coded[]; readonly sensitivity: Coded } {
  const { say } = dictionary;
  return {
    agreement:
      agreement.length === 0
        ? [['agreement-not-assessed', say['agreement-not-assessed']()]]
        : agreement.map((one) => agreementOf(one, dictionary, words)),
    sensitivity: sensitivity
      ? ['sensitivity', sensitivityText(sensitivity, dictionary, labels, words)]
      : ['sensitivity-not-assessed', say['sensitivity-not-assessed']()],
  };
}

function agreementOf(stated: StatedAgreement, { say, names }: MethodsDictionary, words: Words): Coded {
  const { statistic, value, reason = 'no-ratings', coders, pairableUnits, units } = stated;
  const isOfItems = statistic === 'cronbach-alpha';
  const how = [
    named(names.metric, stated.metric),
    named(names.weights, stated.weights),
    stated.form === undefined ? undefined : names.form(stated.form),
    ...worksOf([stated]).map(words.cite),
  ].filter((text) => text !== undefined);
  const name = `${named(names.statistics, statistic)}${how.length > 0 ? ` (${how.join(', ')})` : ''}`;
  const what = isOfItems ? names.consistency : names.agreement(stated.of && names.of[stated.of]);
  const counts = (isOfItems ? names.answered : names.rated)(coders, pairableUnits, units);
  if (value === null)
    return ['agreement-undefined', say['agreement-undefined'](what, name, names.undefined[reason])];
  const { decimalMark } = words.dictionary;
  const shown = decimals(value, 3, decimalMark);
  const interval = intervalText(stated, names, decimalMark);
  return ['agreement', say.agreement({ what, statistic: name, value: shown, counts, interval })];
}

function intervalText({ interval }: StatedAgreement, names: MethodsNames, mark: string): string | undefined {
  if (interval === undefined) return undefined;
  if (interval === null) return names.noInterval;
  const { lo, hi, confidence, replications, usable, seed, fewUnits } = interval;
  const [from, to] = [decimals(lo, 3, mark), decimals(hi, 3, mark)];
  return names.interval({
    percent: perCent(confidence, mark),
    from,
    to,
    replications,
    usable,
    seed,
    fewUnits,
  });
}

function sensitivityText(
  stated: StatedSensitivity,
  { say, names }: MethodsDictionary,
  labels: Labels,
  words: Words,
): string {
  const { share, replications } = stated.holds;
  const shown = perCent(share, words.dictionary.decimalMark);
  const varied = words.list(variedTexts(stated, names, labels, words));
  const held = heldText(stated, names, labels, words);
  return say.sensitivity({ share: shown, replications, seed: stated.design.seed, varied, held });
}

/** The works that statistics are from. */
export function worksOf(agreement: readonly StatedAgreement[]): Citation[] {
  return agreement.flatMap(({ statistic }) => {
    const ref = ownEntry(statisticSources, statistic);
    return ref === undefined ? [] : [{ ref }];
  });
}

/** The name of an id where there is one, else the id. */
function named(table: Readonly<Record<string, string>>, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (ownEntry(table, id) ?? id);
}
