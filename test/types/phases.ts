import type { Case } from '../../src/case/case.js';
import { classify } from '../../src/forms/classify.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import type { LadderDefinition } from '../../src/forms/ladder/definition.js';
import { nextRungs } from '../../src/forms/ladder/next-rungs.js';
import type { LadderVerdict } from '../../src/forms/ladder/verdict.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import type { RowFit } from '../../src/forms/profile/verdict.js';
import {
  type CsrPhaseVerdict,
  classifyCsrPhase,
} from '../../src/frameworks/csr-contribution-phases/classify.js';
import {
  classifyParticipationPhase,
  type ParticipationPhaseVerdict,
} from '../../src/frameworks/participation-phases/classify.js';
import { participationPhases } from '../../src/frameworks/participation-phases/definition.js';

// What the compiler accepts of ladders and profiles, and what it refuses. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;
declare const subject: Case;

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: ours.source } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const one = { asks: 'party', rubric: 'ours', ...ours } as const;

const steps = defineLadder({
  form: 'ladder',
  id: 'steps',
  ...head,
  order: [['low', 'high']],
  indicators: { seen: asked, done: { ...asked, parts: ['begun', 'ended'] } },
  rungs: {
    low: { criteria: { seen: 'in' }, ...ours },
    high: { criteria: { done: 'in', seen: 'out' }, ...ours },
  },
});
const groups = defineLadder({
  form: 'ladder',
  id: 'groups',
  ...head,
  each: ['community'],
  order: 'total',
  indicators: { seen: one },
  rungs: { low: { criteria: { seen: 'in' }, ...ours } },
});
const styles = defineProfile({
  form: 'profile',
  id: 'styles',
  ...head,
  rows: { meetings: asked, records: asked },
  columns: { loose: ours, formal: ours },
  readings: { plain: { required: ['meetings'], ...ours } },
  defaultReading: 'plain',
});
const firms = defineProfile({
  form: 'profile',
  id: 'firms',
  ...head,
  each: ['business'],
  rows: { records: one },
  columns: { loose: ours, formal: ours },
  readings: { plain: ours },
  defaultReading: 'plain',
});

// A framework that is about one party at a time gives a list for a case, and one verdict for a record; others one.
const step = classify(steps, { seen: 'in', 'done.begun': 'unknown' });
const [ofGroup] = classify(groups, subject);
const style = classify(styles, { meetings: ['loose', 'formal'], records: 'unknown' }, { reading: 'plain' });
holds<Same<keyof typeof step.rungs, 'low' | 'high'>>();
holds<Same<keyof typeof step.inputs, 'seen' | 'done'>>();
holds<Same<NonNullable<typeof ofGroup>['framework']['id'], 'groups'>>();
holds<Same<(typeof style.rows)['records'], RowFit<'loose' | 'formal'>>>();
holds<Same<keyof typeof style.readings, 'plain'>>();
classify(firms, subject, { parties: ['pt'], reading: 'plain' }).map(({ outcome }) => outcome.kind);
classify(styles, subject).outcome.kind;

const [next] = nextRungs(steps, step);
const [question] = nextQuestions(styles, style);
const [flip] = flipSet(steps, step).levels;
const [change] = pathTo(styles, style, 'formal').steps;
holds<Same<NonNullable<typeof next>, 'low' | 'high'>>();
holds<Same<NonNullable<typeof flip>['rung'], 'low' | 'high'>>();
holds<Same<keyof NonNullable<typeof question>['left'], 'loose' | 'formal'>>();
holds<Same<NonNullable<typeof change>['to'], 'loose' | 'formal'>>();

holds<Same<ReturnType<typeof classifyParticipationPhase>, ParticipationPhaseVerdict>>();
const verdicts: ParticipationPhaseVerdict[] = classifyParticipationPhase(subject, { function: 'planning' });
const companies: CsrPhaseVerdict[] = classifyCsrPhase(subject, { reading: 'mission-led' });

// A definition whose type does not tell whether it is about one party at a time gives one verdict or a list.
declare const wide: LadderDefinition;
const either = classify(wide, subject);
holds<Same<typeof either, LadderVerdict | LadderVerdict[]>>();

export { companies, verdicts };

// @ts-expect-error: 'perhaps' is no level.
classify(steps, { seen: 'perhaps' });
// @ts-expect-error: 'heard' is no indicator.
classify(steps, { heard: 'in' });
// @ts-expect-error: a record has no reading of a ladder.
classify(steps, { seen: 'in' }, { reading: 'plain' });
// @ts-expect-error: 'strict' is no column.
classify(styles, { meetings: 'strict' });
// @ts-expect-error: a level is no column.
classifyCsrPhase({ mission: 'in' });
// @ts-expect-error: 'aim' is no row.
classifyCsrPhase({ aim: 'charity' });
// @ts-expect-error: 'rows' is no reading.
classifyCsrPhase({ mission: 'charity' }, { reading: 'rows' });
// @ts-expect-error: 'informant' is no phase.
pathTo(participationPhases, classifyParticipationPhase({}), 'informant');
// @ts-expect-error: a list is no verdict; one of it is.
pathTo(participationPhases, verdicts, 'neglect');
// @ts-expect-error: 'labour' is no indicator of the phases.
classifyParticipationPhase({ labour: 'in' });

const wrong = { form: 'ladder', id: 'wrong', ...head, indicators: { seen: asked } } as const;
defineLadder({
  ...wrong,
  order: 'total',
  // @ts-expect-error: 'heard' is no indicator.
  rungs: { low: { criteria: { heard: 'in' }, ...ours } },
});
defineLadder({
  ...wrong,
  // @ts-expect-error: 'high' is no rung.
  order: [['low', 'high']],
  rungs: { low: { criteria: { seen: 'in' }, ...ours } },
});
defineProfile({
  form: 'profile',
  id: 'wrong',
  ...head,
  rows: { records: asked },
  columns: { loose: ours, formal: ours },
  // @ts-expect-error: 'minutes' is no row.
  readings: { plain: { required: ['minutes'], ...ours } },
  defaultReading: 'plain',
});
