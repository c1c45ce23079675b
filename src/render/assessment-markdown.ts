import type { AnyAssessment } from '../assess/assess.js';
import { comparePublished } from '../assess/published.js';
import { assertAssessment, assertBeside, assertDefinitions } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { assertOptions } from '../core/assert.js';
import { assessmentWords } from '../explain/assessment-words.js';
import { explainOptionNames } from '../explain/explain.js';
import { assessmentInWords } from '../explain/explain-assessment.js';
import { nameOf } from '../explain/wording-of.js';
import { wordsOf } from '../explain/words.js';
import { tableBlock } from './blocks.js';
import { assertCaseTexts } from './case-texts.js';
import type { MarkdownOptions } from './markdown-options.js';
import { items, plain } from './markdown-texts.js';

/** The report of a whole assessment, on two pages: what decided each verdict is left to its own report. */
export function assessmentMarkdown(assessment: AnyAssessment, options: MarkdownOptions): string {
  const read = assertOptions('toMarkdown', options, explainOptionNames);
  const { locale, definition, definitions: given = [], case: subject, dictionary: own } = read;
  const others = assertDefinitions('toMarkdown', given).filter(({ id }) => id !== definition?.id);
  const definitions = [...(definition ? [definition] : []), ...others];
  assertAssessment('toMarkdown', 'verdicts', assessment);
  assertBeside('toMarkdown', 'options.case', subject, assessment.case);
  if (subject) assertCaseTexts('toMarkdown', subject);
  const { dictionary, section } = wordsOf('toMarkdown', locale, subject, own);
  const words = section('assessment', assessmentWords[locale]);
  const { head } = words;
  const said = assessmentInWords('toMarkdown', assessment, {
    locale,
    definitions,
    ...(subject && { case: subject }),
    ...(own !== undefined && { dictionary: own }),
  });
  const found = said.contradictions.filter(({ standing }) => standing === 'found');
  const open = said.contradictions.length - found.length;
  const beside = subject ? comparePublished(assessment, subject) : [];
  const published = (subject?.published ?? []).map(({ framework, finding, source, locator }, index) => {
    const standing = beside[index]?.standing ?? 'not-compared';
    const readOff = subject?.defines?.includes(framework) ? ` (${words.readOff})` : '';
    const compared = standing === 'not-compared' ? '' : `; ${words.beside[standing]}${readOff}`;
    return `${nameOf(framework, locale, definitions)}: “${finding}” (${source}: ${locator})${compared}`;
  });
  const blocks = [
    `# ${plain(subject?.title ?? assessment.case)}`,
    ...aboutCase(subject, dictionary),
    ...(said.scope === undefined ? [] : [plain(said.scope)]),
    plain(said.summary),
    `## ${head.found}`,
    ...(said.verdicts.length === 0
      ? []
      : [
          tableBlock({
            head: [head.framework, head.finding, head.answered],
            rows: said.verdicts.map(({ framework, about, text, answered }) => [
              about === undefined ? framework : `${framework}: ${about}`,
              text,
              answered,
            ]),
          }),
        ]),
    ...(said.silent === undefined ? [] : [plain(said.silent)]),
    `## ${head.contradictions}`,
    ...(found.length === 0
      ? [plain(head.none)]
      : [items(found.map(({ text, source }) => `${text} [${source.join('; ')}]`))]),
    ...(open === 0 ? [] : [plain(head.open(open))]),
    ...(published.length === 0 ? [] : [`## ${head.published}`, items(published)]),
    ...(said.questions.length === 0
      ? []
      : [`## ${head.questions}`, plain(head.order), items(said.questions.map(({ text }) => text))]),
    `## ${dictionary.report.limits}`,
    items(said.limits),
    plain(head.more),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function aboutCase(
  subject: Case | undefined,
  { report, sectors }: ReturnType<typeof wordsOf>['dictionary'],
): string[] {
  if (!subject) return [];
  const { summary, place, parties = [], sources = [] } = subject;
  const lines = [
    ...(place === undefined ? [] : [`${report.place}: ${place}`]),
    ...(parties.length === 0
      ? []
      : [
          `${report.parties}: ${parties.map(({ name, sector }) => `${name} (${sectors[sector]})`).join(', ')}`,
        ]),
    ...(sources.length === 0
      ? []
      : [`${report.caseSources}: ${sources.map(({ citation }) => citation).join('; ')}`]),
  ];
  return [...(summary === undefined ? [] : [plain(summary)]), items(lines)].filter((block) => block !== '');
}
