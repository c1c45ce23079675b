import { match } from 'ts-pattern';
import type { CheckedOf } from '../forms/assert-verdict.js';
import type { ProfileDefinition } from '../forms/profile/definition.js';
import { underReading } from '../forms/profile/outcomes.js';
import type { ProfileOutcome, ProfileVerdict, RowFit } from '../forms/profile/verdict.js';
import { questionsRead } from '../forms/untold-questions.js';
import { profileChanges } from './changes.js';
import type { Explanation, Said } from './explanation.js';
import { type Labels, labelsOf } from './labels.js';
import { aimsIn, otherReadings, saidQuestion, statementsOn, whoOf } from './parts.js';
import { saidOfAny } from './same-in-all.js';
import { wordingOf } from './wording-of.js';
import type { Words } from './words.js';

/** A profile verdict in words. */
export function explainProfile(checked: CheckedOf<'profile'>, words: Words): Explanation {
  const { definition, verdict } = checked;
  const labels = labelsOf(definition, verdict, words);
  const who = whoOf(verdict, words);
  const gloss = labels.gloss(verdict.reading);
  const aims = aimsIn(definition, words);
  return {
    ...saidOfAny(definition, verdict, labels, words),
    summary: profileSummary(verdict, labels, words),
    ...(gloss !== undefined && { reading: gloss }),
    table: tableOf(definition, verdict, labels, words),
    readings: otherReadings(verdict, labels, (outcome, reading) =>
      outcomeSentence(outcome, who, reading, labels, words),
    ),
    questions: questionsOf(checked, labels, words),
    changes: profileChanges(
      definition,
      verdict,
      aims.targets.length > 0 ? aims.targets : Object.keys(definition.columns),
      labels,
      words,
    ),
    statements: [...statementsOn(definition, columnsOf(verdict), words), ...aims.said],
  };
}

/** The columns that a verdict still speaks of. */
function columnsOf({ status }: ProfileVerdict): string[] {
  return Object.keys(status).filter(
    (column) => status[column] === 'certain' || status[column] === 'possible',
  );
}

/** A profile verdict in one sentence. */
export function profileSummary(verdict: ProfileVerdict, labels: Labels, words: Words): string {
  const { outcome, reading } = verdict;
  return outcomeSentence(outcome, whoOf(verdict, words), labels.reading(reading), labels, words);
}

function outcomeSentence(
  outcome: ProfileOutcome,
  who: string,
  reading: string,
  labels: Labels,
  words: Words,
): string {
  const say = words.dictionary.fit;
  return match(outcome)
    .with({ kind: 'placed' }, ({ column, answered, applicable }) =>
      say.placed(who, reading, labels.member(column), answered, applicable),
    )
    .with({ kind: 'mixed' }, ({ columns }) => say.mixed(who, reading, labels.members(columns)))
    .with({ kind: 'undetermined' }, ({ possible }) =>
      say.undetermined(
        who,
        reading,
        words.choice(
          possible.map((one) => (one.kind === 'placed' ? labels.member(one.column) : say.mixture)),
        ),
      ),
    )
    .with({ kind: 'inapplicable' }, () => say.inapplicable(who, reading))
    .exhaustive();
}

/** One line a row: what it says of each column. */
function tableOf(
  definition: ProfileDefinition,
  verdict: ProfileVerdict,
  labels: Labels,
  { dictionary: { report, cell } }: Words,
): Explanation['table'] {
  const columns = Object.keys(definition.columns);
  const said = (fit: RowFit, column: string, isDisputed: boolean) => {
    if (fit === 'not-applicable') return cell.inapplicable;
    if (fit.length === columns.length) return cell.open;
    if (!fit.includes(column)) return cell.against;
    return isDisputed ? cell.possible : cell.fits;
  };
  return {
    head: [report.row, ...columns.map(labels.member)],
    rows: Object.entries(verdict.rows).map(([row, fit]) => [
      labels.indicator(row),
      ...columns.map((column) => said(fit, column, labels.isDisputed(row))),
    ]),
  };
}

function questionsOf(checked: CheckedOf<'profile'>, labels: Labels, words: Words): Said[] {
  const { definition, verdict } = checked;
  const { question } = words.dictionary;
  const wording = wordingOf(definition);
  const rows = wording && 'columns' in wording ? wording.rows : {};
  return questionsRead(checked).map(({ indicator, kind, left, now }) => {
    const counts = Object.values(left);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    const mixes = Object.keys(left).some(
      (column) =>
        underReading(definition, verdict.reading, { ...verdict.rows, [indicator]: [column] }).outcome.kind ===
        'mixed',
    );
    const otherwise =
      verdict.outcome.kind === 'placed' && mixes ? question.settlesUnity : question.settlesNothing;
    const effect = fewest < now ? question.settlesRow(fewest, most, now) : otherwise;
    const cells = Object.entries(rows[indicator]?.cells ?? {}).map(
      ([column, text]) => `${labels.member(column)}: ${text[words.locale]}`,
    );
    const asked = labels.question(indicator);
    const told = cells.length > 0 ? `${asked} ${cells.join('; ')}.` : asked;
    return saidQuestion({ indicator, kind }, labels, words, { effect, asked: told });
  });
}
