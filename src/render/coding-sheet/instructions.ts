import { nonLevels } from '../../core/level.js';
import type { CodingSheetDictionary } from '../../explain/coding-sheet-dictionary.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import type { RoleModelDefinition } from '../../forms/role-model/definition.js';
import { blankTable, code, items, plain, tableOf } from '../markdown-texts.js';
import { examplesOf } from './examples-of.js';
import type { Sheet } from './sheet.js';

/** What is filled in once, how to go about it, and what is not a level; of what the questions of the sheet need. */
export function instructionBlocks(sections: readonly FormSection[], { say }: Sheet): string[] {
  const { fields, how, reserved, head } = say;
  const questions = sections.flatMap((section) => section.questions);
  const asks = new Set(questions.map((question) => question.asks));
  const answers = new Set(questions.map((question) => question.answer));
  const isHeld = sections.some(({ definition }) => definition.form === 'role-model' && holdsAny(definition));
  const steps = [
    how.read,
    ...(answers.has('level') ? [how.levels] : []),
    ...(answers.has('columns') ? [how.columns] : []),
    ...(answers.has('scale') ? [how.scale] : []),
    how.cite,
    ...(asks.has('partner') || asks.has('relation') ? [how.lines] : []),
    ...(asks.has('party') ? [how.parties] : []),
    ...(isHeld ? [how.held] : []),
    how.observers,
    how.alone,
    how.languages,
  ];
  return [
    blankTable([fields.case, fields.whose, fields.date, fields.material, fields.language], 1),
    `## ${plain(how.head)}`,
    steps.map((step, place) => `${place + 1}. ${plain(step)}`).join('\n'),
    `### ${plain(reserved.head)}`,
    tableOf(
      [head.answer, head.write, head.means],
      nonLevels.map((one) => [plain(reserved.name[one]), code(one), plain(reserved.when[one])]),
    ),
    ...exampleBlocks(sections, say),
  ];
}

/** Whose the examples are, and what they are meant to show; nothing where there are none. */
function exampleBlocks(sections: readonly FormSection[], { examples }: CodingSheetDictionary): string[] {
  const given = sections.flatMap(({ definition, questions }) => {
    const { isOurs, of } = examplesOf(definition);
    return questions.filter(({ id }) => of(id) !== undefined).map(({ answer }) => ({ isOurs, answer }));
  });
  if (given.length === 0) return [];
  const answers = new Set(given.map(({ answer }) => answer));
  const texts = [
    ...(given.some(({ isOurs }) => isOurs) ? [examples.ours] : []),
    ...(given.every(({ isOurs }) => isOurs) ? [] : [examples.theirs]),
    ...(answers.has('level') ? [examples.level] : []),
    ...(answers.has('columns') ? [examples.columns] : []),
    ...(answers.has('scale') ? [examples.scale] : []),
  ];
  return [`### ${plain(examples.head)}`, items(texts)];
}

function holdsAny({ roles, duties }: RoleModelDefinition): boolean {
  return Object.keys(roles).length + Object.keys(duties).length > 0;
}
