import { isOneOf, isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import type { Applicable } from '../../core/interval.js';
import { levelMemberships } from '../../core/level.js';
import { isAbove, isPoint } from '../../measure/fuzzy.js';
import type { Checked } from '../assert-verdict.js';
import { questionsOf } from '../definition.js';
import type { IndexVerdict } from '../index/verdict.js';
import type { ProfileDefinition } from '../profile/definition.js';
import { copyPlain } from './copy-plain.js';
import type { LevelMove, LevelsVaried } from './design.js';
import { between, type Factor, type Factors, invalidDesign, pick, type Setting } from './factor.js';
import type { HeldFactor } from './result.js';
import { inputRead } from './verdict-at.js';

type Input = Applicable | readonly string[];

/** How the levels that are asked for are moved, whichever of the inputs that there can be a replication starts from. */
export function levelFactors(
  setting: Setting,
  given: unknown,
  startsOf: (question: string) => readonly Input[],
): Factors {
  const { caller, checked, source } = setting;
  const { by, unknown } = readLevels(setting, given);
  const drawn = unknown === 'drawn';
  const varied: Factor[] = [];
  const held: HeldFactor[] = [];
  for (const id of Object.keys(questionsOf(checked.definition))) {
    const named = typeof by === 'object';
    const move = typeof by === 'object' ? (Object.hasOwn(by, id) ? by[id] : undefined) : by;
    const factor = `levels.${id}`;
    if (move === undefined) {
      held.push({ factor, because: 'not-asked' });
      continue;
    }
    const path = named ? `design.vary.levels.by['${id}']` : 'design.vary.levels.by';
    const chooseFrom = remembered((input) => choicesOf(setting, id, input, move, drawn, path));
    const begun = startsOf(id);
    // Each of them, so that one that cannot be moved is told before anything is drawn.
    if (begun.map(chooseFrom).every((one) => one === null)) {
      const isKnowable = begun.some((input) => input !== 'not-applicable');
      const because = isKnowable ? 'not-known' : 'not-applicable';
      if (named) {
        const remedy = isKnowable
          ? "Leave it out, or have what is not known drawn (unknown: 'drawn')."
          : 'Leave it out: it does not apply.';
        throw invalidDesign(caller, path, because, remedy);
      }
      held.push({ factor, because });
      continue;
    }
    varied.push({
      told: {
        factor,
        now: copyPlain(caller, factor, checked.verdict.inputs[id as never]) as Input,
        by: move,
        ...(drawn && begun.some(isOpen) && { drawn }),
      },
      set: (draft, place) => {
        const choose = chooseFrom(inputRead(checked, draft, source, id));
        if (choose) draft.levels = Object.assign(draft.levels ?? {}, { [id]: choose(place) });
      },
    });
  }
  if (varied.length > 0) return { varied, held };
  const remedy = "No level is known. Leave levels out, or have what is not known drawn (unknown: 'drawn').";
  throw invalidDesign(caller, 'design.vary.levels', given, remedy);
}

/** Whether an input is not settled on one level, or one column. */
function isOpen(input: Input): boolean {
  return typeof input === 'object' && (isLevelInput(input) ? !isPoint(input) : input.length !== 1);
}

/** A function of an input that is worked out once for each. */
function remembered<Result>(find: (input: Input) => Result): (input: Input) => Result {
  const found = new Map<Input, Result>();
  return (input) => {
    const before = found.get(input);
    if (before !== undefined) return before;
    const result = find(input);
    found.set(input, result);
    return result;
  };
}

/** From the place of a coordinate to a level; `null` where there is nothing to move. */
function choicesOf(
  { caller, checked }: Setting,
  id: string,
  input: Input,
  move: LevelMove,
  drawn: boolean,
  path: string,
): ((place: number) => number | readonly string[]) | null {
  if (input === 'not-applicable') return null;
  if (!isLevelInput(input)) return columnsOf(checked, input, drawn);
  const known = isPoint(input);
  if (!known && !drawn) return null;
  if (move !== 'one-step') {
    const [from, to] = known
      ? [Math.max(0, input.lo - move), Math.min(1, input.lo + move)]
      : [input.lo, input.hi];
    return (place) => between(from, to, place);
  }
  const scale = scaleOf(checked);
  const isNear = (one: number) => !isAbove(input.lo, one) && !isAbove(one, input.hi);
  const first = scale.findIndex(isNear);
  if (first < 0) {
    const remedy = `${id} has no level of the scale there: move it by a number instead.`;
    throw invalidDesign(caller, path, move, remedy);
  }
  const options = known ? scale.slice(Math.max(0, first - 1), first + 2) : scale.filter(isNear);
  return (place) => pick(options, place);
}

function isLevelInput(
  input: Exclude<Input, 'not-applicable'>,
): input is Exclude<Applicable, 'not-applicable'> {
  return 'lo' in input;
}

/** The column of a row and its neighbours, or, of a row that is not settled on one, those that it is not ruled out of. */
function columnsOf({ definition }: Checked, row: readonly string[], drawn: boolean) {
  // Only the rows of a profile are answered with columns.
  const columns = Object.keys((definition as ProfileDefinition).columns);
  const [only] = row;
  if (row.length !== 1 || only === undefined)
    return drawn && row.length > 0 ? (place: number) => [pick(row, place)] : null;
  const at = columns.indexOf(only);
  const options = columns.slice(Math.max(0, at - 1), at + 2);
  return (place: number) => [pick(options, place)];
}

/** The levels that a question of this kind has, from least to most; none where the answers were on scales of several lengths. */
function scaleOf({ definition, verdict }: Checked): number[] {
  if (definition.form !== 'index' || definition.scale !== 'likert') return Object.values(levelMemberships);
  // The verdict is one of that index, and says them.
  const lengths = (verdict as IndexVerdict).lengths as readonly number[];
  const [points = 0] = lengths;
  return lengths.length === 1 ? Array.from({ length: points }, (_, step) => step / (points - 1)) : [];
}

function readLevels({ caller, checked }: Setting, given: unknown): LevelsVaried {
  const path = 'design.vary.levels';
  if (!isPlainObject(given))
    throw invalidDesign(
      caller,
      path,
      given,
      "Give { by: 'one-step' }, { by: 0.1 }, or by for each question.",
    );
  for (const key of Object.keys(given))
    if (!isOneOf(key, ['by', 'unknown']))
      throw new KemitraanError(caller, path, key, 'unknown-option', 'Use by and unknown.');
  const { by, unknown } = given;
  if (unknown !== undefined && unknown !== 'drawn')
    throw invalidDesign(caller, `${path}.unknown`, unknown, "Give 'drawn', or leave it out.");
  const open = unknown === undefined ? {} : { unknown: 'drawn' as const };
  if (!isPlainObject(by)) return { by: readMove(caller, checked, by, `${path}.by`), ...open };
  const asked = Object.keys(questionsOf(checked.definition));
  const moves = Object.entries(by).map(([id, move]) => {
    if (!isOneOf(id, asked)) {
      const remedy = `Use one of ${asked.slice(0, 20).join(', ')}${asked.length > 20 ? ', …' : ''}.`;
      throw new KemitraanError(caller, `${path}.by`, id, 'unknown-indicator', remedy);
    }
    return [id, readMove(caller, checked, move, `${path}.by['${id}']`)];
  });
  return { by: Object.fromEntries(moves), ...open };
}

function readMove(caller: string, checked: Checked, move: unknown, path: string): LevelMove {
  if (move === 'one-step') return move;
  if (checked.definition.form === 'profile')
    throw invalidDesign(
      caller,
      path,
      move,
      "A row has no number: give 'one-step', the neighbouring columns.",
    );
  if (typeof move === 'number' && move > 0 && move <= 1) return move;
  throw invalidDesign(caller, path, move, "Give 'one-step', or a number above 0 and at most 1.");
}
