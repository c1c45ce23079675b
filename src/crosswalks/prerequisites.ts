import type { Case } from '../case/case.js';
import { assertOneOf } from '../core/assert.js';
import { type ScoreOptions, scoreChecklist, type WeightsOption } from '../forms/checklist/score.js';
import type { ChecklistLevels, ChecklistVerdictOf } from '../forms/score.js';
import { fourPillarPrerequisites } from '../frameworks/four-pillar-prerequisites/definition.js';
import { twoPillarPrerequisites } from '../frameworks/two-pillar-prerequisites/definition.js';

/** The prerequisites of each of the two pillar models. */
const prerequisitesOf = {
  'two-pillar-model': twoPillarPrerequisites,
  'four-pillar-model': fourPillarPrerequisites,
} as const;

/** A model that has prerequisites of its own. */
export type PillarModel = keyof typeof prerequisitesOf;

/** The checklist of the prerequisites of a model. */
type ChecklistOf<Model extends PillarModel> = (typeof prerequisitesOf)[Model];

type GroupOf<Model extends PillarModel> = keyof ChecklistOf<Model>['groups'] & string;

/** What the prerequisites of a pillar model come to for one partnership. */
export type PrerequisitesVerdict<Model extends PillarModel = PillarModel> = ChecklistVerdictOf<
  ChecklistOf<Model>
>;

/**
 * Scores how ready a partnership is to replicate a pillar model: its prerequisites by group and by stakeholder, what is
 * missing or open, and who has to see to it.
 *
 * A score is the mean over the items that apply, from 0 to 1; what is unknown keeps it wide. Means to a prerequisite are
 * listed, not scored. Of the Four-Pillar Model the agreement between stakeholders is mandatory: while it is not surely met
 * it stands in `blocking`. There is an overall score only with weights of the caller, since the source gives none. Throws a
 * `KemitraanError` for a model, level, item, party, function, date or weight that there is none of.
 *
 * @example
 * ```ts
 * import { scorePrerequisites } from 'kemitraan/pillars';
 * const { groups, gaps } = scorePrerequisites('two-pillar-model', { 'a.reg1': 'in', 'a.reg2': 'in', 'a.reg3': 'out' });
 * groups.a.score; // => { lo: 0.5, hi: 0.75 }
 * gaps.filter(({ standing }) => standing === 'failed'); // => [{ item: 'a.reg3', standing: 'failed', mandatory: false, by: ['regional-secretariat'], means: [], tactics: [] }]
 * ```
 * @see lan
 */
export function scorePrerequisites<Model extends PillarModel>(
  model: Model,
  subject: Case,
  options?: ScoreOptions<GroupOf<Model>>,
): PrerequisitesVerdict<Model>;
export function scorePrerequisites<Model extends PillarModel>(
  model: Model,
  levels: ChecklistLevels<ChecklistOf<Model>>,
  options?: WeightsOption<GroupOf<Model>>,
): PrerequisitesVerdict<Model>;
export function scorePrerequisites(
  model: PillarModel,
  input: Case | ChecklistLevels<ChecklistOf<PillarModel>>,
  options: ScoreOptions = {},
): unknown {
  const caller = 'scorePrerequisites';
  assertOneOf(caller, 'model', 'unknown-framework', model, Object.keys(prerequisitesOf));
  return scoreChecklist(caller, prerequisitesOf[model], input, options);
}
