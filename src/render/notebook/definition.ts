import { levelNames } from '../../core/level.js';
import { ownEntry } from '../../core/own-entry.js';
import { codingSheetWords } from '../../explain/coding-sheet-words.js';
import { labelsOf, nothingJudged } from '../../explain/labels.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { basisSentence, cautionPart } from '../../explain/parts.js';
import { procedureWords } from '../../explain/procedure-words.js';
import { questionTexts } from '../../explain/question-texts.js';
import { nameOf, wordingOf } from '../../explain/wording-of.js';
import type { Words } from '../../explain/words.js';
import type { CatalogueDefinition } from '../../forms/catalogue/definition.js';
import { type AnyDefinition, type Definition, readsCases } from '../../forms/definition.js';
import { questionnaireOf } from '../../forms/questionnaire/questionnaire.js';
import { item, plain, tableOf } from '../markdown-texts.js';
import { toMermaid } from '../to-mermaid.js';

/** A definition in brief: what it is, who says so, and what it asks with what each answer means; or its entries, or its diagram. */
export function definitionMarkdown(
  definition: AnyDefinition,
  words: Words,
  dictionary: OwnDictionary | undefined,
): string {
  const say = words.section('codingSheet', codingSheetWords[words.locale]);
  const { caution } = cautionPart(definition, words);
  const facts = [
    [say.framework.version, definition.version],
    [say.framework.source, definition.source.map(words.cite).join('; ')],
    ...basisOf(definition, words).map((text) => [say.framework.basis, text]),
  ];
  return [
    `**${plain(nameOf(definition.id, words.locale, [definition]))}** (${plain(definition.id)})`,
    facts.map(([head = '', text = '']) => `- **${plain(head)}:** ${plain(text)}`).join('\n'),
    ...(caution === undefined ? [] : [`*${plain(caution)}*`]),
    contentOf(definition, words, dictionary),
  ].join('\n\n');
}

/** Who speaks for it; of a catalogue its entries say so each for itself. */
function basisOf(definition: AnyDefinition, words: Words): string[] {
  if (readsCases(definition)) return [basisSentence(definition, words)];
  if (definition.form !== 'procedure') return [];
  const { speaker } = words.dictionary;
  const { model, rule } = definition.basis;
  const { basis } = words.section('procedure', procedureWords[words.locale]);
  return [basis(speaker[model], speaker[rule])];
}

function contentOf(definition: AnyDefinition, words: Words, dictionary: OwnDictionary | undefined): string {
  if (readsCases(definition)) return questionTable(definition, words);
  if (definition.form === 'catalogue') return entryList(definition, words);
  const diagram = toMermaid(definition, { locale: words.locale, ...(dictionary && { dictionary }) });
  return `\`\`\`mermaid\n${diagram.trimEnd()}\n\`\`\``;
}

/** What is asked, a row for each question; a column for each answer, where answers have a meaning of their own. */
function questionTable(definition: Definition, words: Words): string {
  const say = words.section('codingSheet', codingSheetWords[words.locale]);
  const { member } = labelsOf(definition, nothingJudged, words);
  const texts = questionTexts(definition, words);
  const asked = questionnaireOf([definition]).flatMap(({ questions }) =>
    questions.map(({ indicator, answer }) => ({ answer, ...texts(indicator) })),
  );
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [...levelNames].reverse();
  const answers = asked.some(({ answer }) => answer !== 'scale') ? columns : [];
  const nameOfAnswer = (id: string) =>
    definition.form === 'profile' ? member(id) : (ownEntry<string>(words.dictionary.levelNames, id) ?? id);
  return tableOf(
    [say.questions, ...answers.map(nameOfAnswer)],
    asked.map(({ label, question, answers: meanings }) => [
      `**${plain(label)}**: ${plain(question)}`,
      ...answers.map((id) => plain(ownEntry(meanings, id) ?? id)),
    ]),
  );
}

function entryList(definition: CatalogueDefinition, words: Words): string {
  const entries = wordingOf(definition)?.entries ?? {};
  return Object.keys(definition.entries)
    .map((id) => item(words.text(ownEntry(entries, id)?.label, id)))
    .join('\n');
}
