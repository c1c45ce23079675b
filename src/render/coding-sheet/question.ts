import type { Asked } from '../../core/indicator.js';
import { entryIn, ownEntry } from '../../core/own-entry.js';
import { type Labels, labelsOf, nothingJudged } from '../../explain/labels.js';
import { questionTexts } from '../../explain/question-texts.js';
import { isLikert } from '../../forms/checklist/scale.js';
import { type Definition, questionsOf } from '../../forms/definition.js';
import type { FormQuestion, FormSection } from '../../forms/questionnaire/questionnaire.js';
import { code, item, plain, said } from '../markdown-texts.js';
import { answerTable, columnTable, levelTable } from './answers.js';
import type { GivenExamples } from './examples-of.js';
import { isShared, type Sheet, whomOf } from './sheet.js';

/** One question after another, each with what its answers mean, its examples, and the place for its answers. */
export function questionBlocks(section: FormSection, given: GivenExamples, sheet: Sheet): string[] {
  const { definition } = section;
  const { words, say } = sheet;
  const texts = questionTexts(definition, words, sheet.points);
  const labels = labelsOf(definition, nothingJudged, words);
  const specs = questionsOf(definition);
  return section.questions.flatMap((question, place) => {
    const { id } = question;
    const { label, question: asked, answers } = texts(question.indicator);
    const pair = given.of(id);
    const { example, counterExample, none } = say.question;
    const passages = pair
      ? [said(pair.example[words.locale], example), said(pair.counterExample[words.locale], counterExample)]
      : [said(none)];
    return [
      `#### ${place + 1}. ${plain(label)}`,
      code(question.indicator),
      `**${plain(asked)}**`,
      [
        item(say.question.asked(whomOf(question, section, sheet))),
        ...besides(definition, id, labels, sheet).map((text) => item(text)),
        item(basisOf(specOf(specs, id), sheet)),
      ].join('\n'),
      ...meanings(definition, question, labels, answers, sheet),
      ...passages,
      answerTable(question, sheet),
    ];
  });
}

/** What the answers mean, where they mean it for this question alone. */
function meanings(
  definition: Definition,
  { answer }: FormQuestion,
  labels: Labels,
  answers: Readonly<Record<string, string>>,
  sheet: Sheet,
): string[] {
  if (answer === 'columns') return [columnTable(definition, labels, answers, sheet)];
  return isShared(definition) ? [] : [levelTable(answers, sheet)];
}

/** Of which group it is, whom the model names, and whether it speaks against the whole. */
function besides(
  definition: Definition,
  id: string,
  { group, member, bodies, named }: Labels,
  { say: { question } }: Sheet,
): string[] {
  if (definition.form === 'checklist' || definition.form === 'index') {
    const { group: of, by = [], polarity } = ownEntry(definition.items, id) ?? { group: id, polarity: 'for' };
    return [
      question.group(group(of)),
      ...(by.length > 0 ? [question.by(bodies(by))] : []),
      ...(polarity === 'against' ? [isLikert(definition) ? question.reversed : question.against] : []),
    ];
  }
  const phase = definition.form === 'process' ? ownEntry(definition.tasks, id)?.phase : undefined;
  const holders = named(id);
  return [
    ...(phase === undefined ? [] : [question.group(member(phase))]),
    ...(holders === '' ? [] : [question.by(holders)]),
  ];
}

function basisOf({ basis, rubric, source }: Asked, { words, say }: Sheet): string {
  // A definition that nobody checked may name others.
  const speaker = (one: string) => entryIn<string>(words.dictionary.speaker, one);
  return say.question.basis(speaker(basis), speaker(rubric), source.map(words.cite).join('; '));
}

/** What is said of a sub-question is said of its indicator. */
function specOf(specs: Readonly<Record<string, Asked>>, id: string): Asked {
  const spec = ownEntry(specs, id) ?? ownEntry(specs, id.slice(0, id.lastIndexOf('.')));
  if (spec === undefined) throw new TypeError(id);
  return spec;
}
