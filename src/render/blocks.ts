import type { Explanation, SaidReason } from '../explain/explanation.js';
import { procedureWords } from '../explain/procedure-words.js';
import type { Words } from '../explain/words.js';
import { item, plain, tableOf } from './markdown-texts.js';

/** What is said of one verdict; what is not new has been said of another one of its framework. */
export function verdictBlocks(
  said: Explanation,
  published: readonly string[],
  isNew: (text: string) => boolean,
  { dictionary: { report }, section: own }: Words,
): string[] {
  const section = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`### ${head}`, items.join('\n')];
  const reason = ({ text, evidence, source }: SaidReason) =>
    item(source.length > 0 ? `${text} [${source.join('; ')}]` : text, evidence);
  return [
    `**${plain(said.summary)}**`,
    ...[said.scope, said.reading].filter((text) => text !== undefined).map(plain),
    // A history in which nothing is told has no figures.
    ...(said.table.rows.length === 0 ? [] : [tableBlock(said.table)]),
    ...[said.caution ?? []]
      .flat()
      .filter(isNew)
      .map((text) => `*${plain(text)}*`),
    ...published.filter(isNew).map(plain),
    ...section(report.why, [...said.reasons.map(reason), item(said.basis)]),
    ...section(
      report.readings,
      said.readings.map(({ text, gloss }) => item(text, gloss === undefined ? [] : [gloss])),
    ),
    ...section(report.unknown, [item(said.coverage), ...said.questions.map(({ text }) => item(text))]),
    ...section(
      own('procedure', procedureWords[said.locale]).head.next,
      (said.next ?? []).map(({ text }) => item(text)),
    ),
    ...section(
      report.changes,
      said.changes.map((text) => item(text)),
    ),
    ...section(report.statements, said.statements.filter(({ text }) => isNew(text)).map(reason)),
  ];
}

/** A table of texts. */
export function tableBlock({ head, rows }: Explanation['table']): string {
  return tableOf(
    head,
    rows.map((cells) => cells.map(plain)),
  );
}
