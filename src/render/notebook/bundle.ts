import type { Case } from '../../case/case.js';
import type { Locale } from '../../core/locale.js';
import { explain } from '../../explain/explain.js';
import { explainAssessment } from '../../explain/explain-assessment.js';
import { type ComparisonExplanation, explainComparison } from '../../explain/explain-comparison.js';
import type { Explanation } from '../../explain/explanation.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { nameOf } from '../../explain/wording-of.js';
import { wordsOf } from '../../explain/words.js';
import type { AnyDefinition } from '../../forms/definition.js';
import { verdictBlocks } from '../blocks.js';
import { items, plain } from '../markdown-texts.js';
import { oneLine } from '../one-line.js';
import { toMarkdown } from '../to-markdown.js';
import type { Json, JsonObject } from '../vega-lite/spec.js';
import { definitionMarkdown } from './definition.js';
import type { AnyVerdict, Showable } from './kind.js';

/** By media type what a notebook may show, of which it takes the richest that it knows. */
export type MimeBundle = Readonly<Record<string, Json>>;

/** In which language it is shown, and what of it is known beside. */
export interface Telling {
  readonly locale: Locale;
  readonly definitions: readonly AnyDefinition[];
  readonly dictionary?: OwnDictionary;
  /** The cases that were given where it was computed. */
  readonly cases: readonly Case[];
}

/**
 * The newest media type of Vega-Lite that the usual front ends know. It names the format by the version of the renderer, not
 * of the chart: what these charts use is the same in Vega-Lite 5 and 6.
 */
const vegaLite = 'application/vnd.vegalite.v5+json';

/** What is shown of a value; where it cannot be put into words, why, and the data. Never throws for what is JSON. */
export function bundleOf(shown: Showable, value: object, tell: () => Telling): MimeBundle {
  try {
    return bundle(shown, tell());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { 'text/plain': `${why}\n${JSON.stringify(value, null, 2)}` };
  }
}

function bundle(shown: Showable, telling: Telling): MimeBundle {
  const { cases, ...options } = telling;
  const { locale } = options;
  switch (shown.kind) {
    case 'verdicts':
      return verdictBundle(shown.value, telling);
    case 'assessment': {
      const about = { ...options, ...caseOf(shown.value.case, cases) };
      return inBoth(explainAssessment(shown.value, about).summary, toMarkdown(shown.value, about));
    }
    case 'comparison': {
      const said = explainComparison(shown.value, { ...options, ...caseOf(shown.value.after.case, cases) });
      return inBoth(said.summary, comparisonMarkdown(said));
    }
    case 'explanation':
      return inBoth(shown.value.summary, explanationMarkdown(shown.value, telling));
    case 'definition': {
      const { id, version } = shown.value;
      const words = wordsOf('inNotebook', locale, undefined, options.dictionary);
      const name = nameOf(id, locale, [shown.value]);
      return inBoth(`${name} (${id} ${version})`, definitionMarkdown(shown.value, words, options.dictionary));
    }
    case 'chart': {
      const spec = shown.value;
      return { [vegaLite]: spec as unknown as JsonObject, 'text/plain': oneLine(spec.description) };
    }
  }
}

/** As plain text nothing that a terminal would carry out. */
function inBoth(text: string, markdown: string): MimeBundle {
  return { 'text/markdown': markdown, 'text/plain': text.split('\n').map(oneLine).join('\n') };
}

function verdictBundle(verdicts: readonly AnyVerdict[], { cases, ...options }: Telling): MimeBundle {
  const [first, ...others] = verdicts.map((verdict) =>
    'scope' in verdict ? verdict.scope?.case : undefined,
  );
  // Of several cases, or of a case and a record, none is that of the report.
  const isOfOne = first !== undefined && others.every((one) => one === first);
  const about = { ...options, ...(isOfOne && caseOf(first, cases)) };
  const texts = verdicts.map((verdict) => oneLine(explain(verdict, about).summary));
  return inBoth(texts.join('\n'), toMarkdown(verdicts, about));
}

function caseOf(id: string, cases: readonly Case[]): { readonly case?: Case } {
  const subject = cases.find((one) => one.id === id);
  return subject ? { case: subject } : {};
}

/** An explanation is in the language that it was asked for in. */
function explanationMarkdown(said: Explanation, { dictionary }: Telling): string {
  const words = wordsOf('inNotebook', said.locale, undefined, dictionary);
  const { report } = words.dictionary;
  return [
    `## ${plain(said.about === undefined ? said.framework : `${said.framework}: ${said.about}`)}`,
    ...verdictBlocks(said, [], () => true, words),
    `### ${report.limits}`,
    items(said.limits),
    `### ${report.sources}`,
    items(said.sources),
  ].join('\n\n');
}

/** What stands otherwise, and beneath it what is answered otherwise, with the rows that count now or no longer do. */
function comparisonMarkdown({ summary, moved, only }: ComparisonExplanation): string {
  const line = (depth: number, text: string) => `${'  '.repeat(depth)}- ${plain(text)}`;
  const lines = [
    ...moved.flatMap(({ text, members, because }) => [
      line(0, text),
      ...members.map((member) => line(1, member)),
      ...because.flatMap((one) => [line(1, one.text), ...one.evidence.map((row) => line(2, row))]),
    ]),
    ...only.map((text) => line(0, text)),
  ];
  return [`**${plain(summary)}**`, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}
