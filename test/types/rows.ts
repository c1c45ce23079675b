import { assess } from '../../src/assess/assess.js';
import type { Case, Observation } from '../../src/case/case.js';
import { toMethods } from '../../src/explain.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { krippendorffAlpha } from '../../src/measure/agreement/krippendorff-alpha.js';
import { type ObservationRow, toRows, type VerdictRow } from '../../src/render.js';
import { fromRows } from '../../src/schema.js';

declare const subject: Case;

// A case gives rows of observations, a verdict or an assessment rows of verdicts.
toRows(subject) satisfies ObservationRow[];
toRows([subject, subject])[0]?.coder satisfies string | null | undefined;
toRows(classifyArchetype(subject)) satisfies VerdictRow[];
toRows(assess(subject))[0]?.lo satisfies number | null | undefined;
toRows([assess(subject), classifyArchetype({})])[0]?.kind satisfies VerdictRow['kind'] | undefined;
// @ts-expect-error a row of observations has no membership
toRows(subject)[0]?.lo;
// @ts-expect-error a row of verdicts has no coder
toRows(classifyArchetype(subject))[0]?.coder;
// @ts-expect-error cases and verdicts are two tables
toRows([subject, classifyArchetype(subject)]);
// @ts-expect-error there is no such option
toRows(subject, { csv: true });

// With cases the cases come back, without them the observations by case.
const added = fromRows([], { cases: [subject] });
if (added.ok) added.cases satisfies readonly Case[];
// @ts-expect-error the cases come back, not the observations
if (added.ok) added.observations;
const read = fromRows([]);
if (read.ok) read.observations[0]?.observations satisfies readonly Observation[] | undefined;
// @ts-expect-error no case was given
if (read.ok) read.cases;
if (!read.ok) read.faults[0]?.path satisfies readonly (string | number)[] | undefined;
// @ts-expect-error there is no such column
fromRows([], { required: ['codr'] });

// What a statistic gives can be told as it is.
const alpha = krippendorffAlpha([[1, 2]], { metric: 'ordinal' });
toMethods(classifyArchetype({}), { locale: 'id', agreement: [alpha, { ...alpha, of: 'level' }] })
  .text satisfies string;
// @ts-expect-error a coefficient alone does not say of what, and of how many
toMethods(classifyArchetype({}), { locale: 'id', agreement: [0.8] });
// @ts-expect-error weights are told with what they are of
toMethods(classifyArchetype({}), { locale: 'id', joining: 'weighted' });
