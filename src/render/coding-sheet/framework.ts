import { basisSentence, cautionPart } from '../../explain/parts.js';
import { questionTexts } from '../../explain/question-texts.js';
import { nameOf } from '../../explain/wording-of.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { code, plain } from '../markdown-texts.js';
import { levelTable, scaleTable } from './answers.js';
import { examplesOf } from './examples-of.js';
import { questionBlocks } from './question.js';
import { isShared, type Sheet, whomOf } from './sheet.js';

/** What is told of one framework, and all of its questions. */
export function frameworkBlocks(section: FormSection, sheet: Sheet): string[] {
  const { definition } = section;
  const { words, say } = sheet;
  const { caution } = cautionPart(definition, words);
  const name = plain(nameOf(definition.id, words.locale, [definition]));
  const facts = [
    [say.framework.name, `${name} (${code(definition.id)})`],
    [say.framework.version, plain(definition.version)],
    [say.framework.source, plain(definition.source.map(words.cite).join('; '))],
    [say.framework.basis, plain(basisSentence(definition, words))],
    [say.framework.asked, plain(askedOf(section, sheet))],
  ] as const;
  return [
    `## ${name}`,
    facts.map(([head, text]) => `- **${plain(head)}:** ${text}`).join('\n'),
    ...(caution === undefined ? [] : [`*${plain(caution)}*`]),
    ...sharedBlocks(section, sheet),
    `### ${plain(say.questions)}`,
    ...questionBlocks(section, examplesOf(definition), sheet),
  ];
}

/** How many questions are asked of whom, in the order in which they come. */
function askedOf(section: FormSection, sheet: Sheet): string {
  const { words, say } = sheet;
  const whom = section.questions.map((question) => whomOf(question, section, sheet));
  const counted = [...new Set(whom)].map((one) =>
    say.asked.count(one, whom.filter((other) => other === one).length),
  );
  return words.list(counted);
}

/** What the answers mean, where that is the same for all questions. */
function sharedBlocks({ definition, questions }: FormSection, sheet: Sheet): string[] {
  const [first] = questions;
  if (first === undefined || !isShared(definition)) return [];
  const { answers } = questionTexts(definition, sheet.words)(first.indicator);
  return [
    `### ${plain(sheet.say.shared)}`,
    first.answer === 'scale' ? scaleTable(sheet) : levelTable(answers, sheet),
  ];
}
