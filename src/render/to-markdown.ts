import type { AnyAssessment } from '../assess/assess.js';
import type { Case } from '../case/case.js';
import { groupBy } from '../case/group-by.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { Scope } from '../core/verdict.js';
import { definitionFor } from '../explain/definition-for.js';
import { explainer } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import { rangeSentence } from '../explain/overview.js';
import { askedSentence } from '../explain/provenance.js';
import type { Words } from '../explain/words.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition } from '../forms/definition.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import { assessmentMarkdown } from './assessment-markdown.js';
import { powerLayoutBeside } from './beside.js';
import { tableBlock, verdictBlocks } from './blocks.js';
import { assertCaseTexts } from './case-texts.js';
import { eachGiven, isAssessment } from './given.js';
import type { MarkdownOptions } from './markdown-options.js';
import { items, plain } from './markdown-texts.js';

/**
 * A report in Markdown for a person who is not a programmer: for each verdict one sentence, a small table, what decided,
 * what is unknown and what to ask next, what would change it; then who was asked, what it does not establish, and the
 * definitions by name and version, with their sources. Where several verdicts of one framework are given, as of one that is about a party at a time, a table
 * of them comes first, and what holds of the framework alone is told once. Of an assessment it is a report of two pages: a line
 * for each verdict, what does not go together, what the document itself concludes, and what to ask next. Beside the partnership archetypes of a case stands the layout of power, also where no verdict on it is given.
 * A verdict on a history is told in the same way, with what can come next.
 * `definition`, or `definitions`, are those of the verdicts of a caller's own among them. Names are input, and are escaped. Ends with a line
 * feed. Throws as `explain`, and for no verdicts.
 *
 * @example
 * ```ts
 * import { classifyArchetype } from 'kemitraan/archetypes';
 * import { toMarkdown } from 'kemitraan/render';
 * const report = toMarkdown([classifyArchetype({ balance: 'out' })], { locale: 'en' });
 * report.split('\n')[0]; // => '# Partnership archetypes'
 * ```
 */
export function toMarkdown(
  verdicts: AnyVerdict | readonly AnyVerdict[] | AnyAssessment,
  options: MarkdownOptions,
): string {
  // What was not read from JSON may throw wherever it is touched.
  return reading('toMarkdown', 'verdicts', verdicts, () => {
    if (isAssessment(verdicts)) return assessmentMarkdown(verdicts, options);
    return verdictsMarkdown(verdicts, options);
  });
}

function verdictsMarkdown(verdicts: AnyVerdict | readonly AnyVerdict[], options: MarkdownOptions): string {
  const { explain, words, subject, definition, own } = explainer('toMarkdown', options);
  const known = definition === undefined ? own : [definition, ...own];
  if (subject) assertCaseTexts('toMarkdown', subject);
  const given = eachGiven(verdicts);
  if (given.length === 0) {
    const remedy = 'Give at least one verdict.';
    throw new KemitraanError('toMarkdown', 'verdicts', verdicts, 'invalid-input', remedy);
  }
  const said = given.map((verdict) => {
    const isOwn = given.length === 1 || definition?.id === verdict?.framework?.id;
    return { verdict, explained: explain(verdict, isOwn ? definition : undefined) };
  });
  // All that was given has been understood before anything is put beside it.
  const listed = said.flatMap((one) => {
    const beside = powerLayoutBeside('toMarkdown', one.verdict, given, subject);
    return beside ? [one, { verdict: beside, explained: explain(beside) }] : [one];
  });
  const byFramework = groupBy(listed, ({ verdict }) => verdict.framework.id);
  const explanations = listed.map((one) => one.explained);
  const title = subject
    ? plain(subject.title)
    : [...new Set(explanations.map(({ framework }) => plain(framework)))].join(', ');
  // What holds of a framework and not of one verdict is told once.
  const told = new Set<string>();
  const isNew = (text: string) => {
    const before = told.size;
    return told.add(text).size > before;
  };
  const blocks = [
    `# ${title}`,
    ...(subject ? caseHead(subject, words) : []),
    ...listed.flatMap((one) => [
      ...overview(one, byFramework.get(one.verdict.framework.id) ?? [], known, words),
      ...(subject || explanations.length > 1 ? [`## ${headOf(one.explained)}`] : []),
      ...verdictBlocks(one.explained, publishedOn(one.verdict.framework.id, subject, words), isNew, words),
    ]),
    ...closing(listed, subject, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Of a case, or of a history. */
type AnyVerdict = Verdict | ProcedureVerdict;

interface Told {
  readonly verdict: AnyVerdict;
  readonly explained: Explanation;
}

/** The framework, and the party that the verdict is about. */
function headOf({ framework, about }: Explanation): string {
  return about === undefined ? plain(framework) : `${plain(framework)}: ${plain(about)}`;
}

/** Before the first of several verdicts of one framework: all of them in one table, and from where to where they span. */
function overview(one: Told, same: readonly Told[], known: readonly AnyDefinition[], words: Words): string[] {
  if (same.length < 2 || one !== same[0]) return [];
  const { report } = words.dictionary;
  const definition = definitionFor('toMarkdown', one.verdict, known);
  const ofCases = same.flatMap(({ verdict }) => (verdict.form === 'procedure' ? [] : verdict));
  const range = definition.form === 'procedure' ? undefined : rangeSentence(definition, ofCases, words);
  const rows = same.map(({ explained: { about, summary } }, place) => [about ?? String(place + 1), summary]);
  return [
    `## ${plain(one.explained.framework)}`,
    tableBlock({ head: [report.who, report.finding], rows }),
    ...(range === undefined ? [] : [plain(range)]),
  ];
}

function caseHead(subject: Case, { dictionary }: Words): string[] {
  const parties = (subject.parties ?? []).map(
    ({ name, sector, standing = 'partner' }) =>
      `- ${plain(name)} (${dictionary.sectors[sector]}, ${dictionary.standings[standing]})`,
  );
  return [
    ...(subject.summary === undefined ? [] : [plain(subject.summary)]),
    ...(subject.place === undefined ? [] : [`${dictionary.report.place}: ${plain(subject.place)}`]),
    ...(parties.length === 0 ? [] : [`${dictionary.report.parties}:`, parties.join('\n')]),
  ];
}

/** What the document itself concludes on a framework, to stand beside the verdict. */
function publishedOn(
  framework: string | undefined,
  subject: Case | undefined,
  { dictionary: { report } }: Words,
): string[] {
  return (subject?.published ?? [])
    .filter((one) => one.framework === framework)
    .map(({ finding, source, locator }) => report.published(finding, `${source}: ${locator}`));
}

/** Which partners were asked for any of the verdicts; nothing where none of them is of a case. */
function askedOf(verdicts: readonly AnyVerdict[], words: Words): string[] {
  const scopes = verdicts.flatMap((verdict) => ('scope' in verdict && verdict.scope) || []);
  const [scope] = scopes;
  if (scope === undefined) return [];
  const every = (pick: (one: Scope) => readonly string[]) => [...new Set(scopes.flatMap(pick))];
  const all = { ...scope, partners: every((one) => one.partners), asked: every((one) => one.asked) };
  return Object.values(askedSentence({ scope: all }, words));
}

function closing(listed: readonly Told[], subject: Case | undefined, words: Words): string[] {
  const { report } = words.dictionary;
  const verdicts = listed.map(({ verdict }) => verdict);
  const explained = listed.map((one) => one.explained);
  const caseSources = (subject?.sources ?? []).map(({ id, citation }) => `${id}: ${citation}`);
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return [
    ...askedOf(verdicts, words).flatMap((text) => [`## ${report.whoWasAsked}`, plain(text)]),
    `## ${report.limits}`,
    items(unique(explained.flatMap(({ limits }) => limits))),
    ...(caseSources.length === 0 ? [] : [`## ${report.caseSources}`, items(caseSources)]),
    `## ${report.sources}`,
    // What a paper cites: a verdict is that of one version.
    plain(
      unique(listed.map((one) => `${one.explained.framework} ${one.verdict.framework.version}`)).join('; '),
    ),
    items(unique(explained.flatMap(({ sources }) => sources))),
  ];
}
