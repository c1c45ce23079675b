import { levelNames } from '../../core/level.js';
import { ownEntry } from '../../core/own-entry.js';
import type { Labels } from '../../explain/labels.js';
import type { QuestionTexts } from '../../explain/question-texts.js';
import type { Definition } from '../../forms/definition.js';
import type { FormQuestion } from '../../forms/questionnaire/questionnaire.js';
import { scaleCode } from '../../forms/questionnaire/scale-code.js';
import { blankTable, code, plain, tableOf } from '../markdown-texts.js';
import type { Sheet } from './sheet.js';

/** What each level means, the highest first. */
export function levelTable(answers: QuestionTexts['answers'], { words, say }: Sheet): string {
  const { levelNames: names } = words.dictionary;
  const rows = [...levelNames]
    .reverse()
    .map((level) => [plain(names[level]), code(level), plain(meaningOf(answers, level))]);
  return tableOf([say.head.answer, say.head.write, say.head.means], rows);
}

/** What each column says of a row of a profile. */
export function columnTable(
  definition: Definition,
  { member }: Labels,
  answers: QuestionTexts['answers'],
  { say }: Sheet,
): string {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const rows = columns.map((column) => [
    plain(member(column)),
    code(column),
    plain(meaningOf(answers, column)),
  ]);
  return tableOf([say.head.column, say.head.write, say.head.means], rows);
}

/** The points of a Likert scale. */
export function scaleTable({ words, say, points: of }: Sheet): string {
  const meaning = (points: number) => {
    if (points === 1) return say.scale.least;
    return points === of ? say.scale.most : say.scale.between;
  };
  const rows = Array.from({ length: of }, (_, place) => place + 1).map((points) => [
    plain(words.dictionary.index.point(points, of)),
    code(scaleCode({ points, of })),
    plain(meaning(points)),
  ]);
  return tableOf([say.head.answer, say.head.write, say.head.means], rows);
}

/** The empty place for an answer; three lines of it where it is asked of several. */
export function answerTable({ asks, isDirected, answer }: FormQuestion, { say }: Sheet): string {
  const { partner, party, actor, others, between, and, level, column, point, evidence, locator, note } =
    say.answer;
  const relation = isDirected ? [actor, others] : [between, and];
  const whom = { partnership: [], partner: [partner], party: [party], relation }[asks];
  const written = { level, columns: column, scale: point }[answer];
  return blankTable([...whom, written, evidence, locator, note], asks === 'partnership' ? 1 : 3);
}

/** What a definition without words says is not said. */
function meaningOf(answers: QuestionTexts['answers'], id: string): string {
  return ownEntry(answers, id) ?? id;
}
