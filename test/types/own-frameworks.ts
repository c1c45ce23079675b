import { assess } from '../../src/assess/assess.js';
import type { Case } from '../../src/case/case.js';
import type { Interval } from '../../src/core/interval.js';
import { dictionaries } from '../../src/explain/dictionaries.js';
import type { Dictionary } from '../../src/explain/dictionary.js';
import { explain } from '../../src/explain/explain.js';
import { explainEntry } from '../../src/explain/explain-entry.js';
import type { OwnDictionary } from '../../src/explain/own-dictionary.js';
import { audit } from '../../src/forms/audit.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { classify } from '../../src/forms/classify.js';
import type { Definition } from '../../src/forms/definition.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import type { lookUp } from '../../src/forms/look-up.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { auditHistory } from '../../src/forms/procedure/audit-history.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { score } from '../../src/forms/score.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { validate } from '../../src/forms/validate.js';
import {
  catalogue,
  checklist,
  index,
  ladder,
  mine,
  ours,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from '../own/frameworks.js';

// What the compiler accepts of frameworks of a caller's own, in every form, and what it refuses. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;
declare const subject: Case;

// The ids of each form are literal types in its verdict.
const kind = classify(typology, subject);
const [place] = classify(ladder, subject);
const fit = classify(profile, subject);
const basics = score(checklist, subject);
const [views] = score(index, subject);
const promises = validate(propositions, subject);
const team = validate(roleModel, subject);
const season = audit(process, subject);
const request = auditHistory(procedure, { events: [] });
holds<Same<keyof typeof kind.status, 'xq-one' | 'xq-two'>>();
holds<Same<keyof NonNullable<typeof place>['rungs'], 'xq-low' | 'xq-high'>>();
holds<Same<keyof typeof fit.status, 'xq-loose' | 'xq-firm'>>();
holds<Same<keyof typeof basics.groups, 'xq-place' | 'xq-people'>>();
holds<Same<keyof typeof basics.stakeholders, 'xq-village'>>();
holds<Same<NonNullable<typeof views>['groups']['xq-fair']['score'], Interval | null>>();
holds<Same<(typeof promises.findings)[number]['rule'], 'xq-fairly' | 'xq-always'>>();
holds<
  Same<keyof typeof team.inputs, 'xq-office' | 'xq-folk' | 'xq-keeper' | 'xq-lend' | 'xq-books' | 'xq-budget'>
>();
holds<Same<keyof typeof season.phases, 'xq-first' | 'xq-then'>>();
holds<Same<(typeof request.next)[number]['event'], 'xq-send' | 'xq-grant'>>();
holds<Same<ReturnType<typeof lookUp<typeof catalogue, 'xq-fund'>>['id'], 'xq-fund'>>();

// All of them stand in one assessment under their own ids, beside the library's.
const all = assess(subject, { frameworks: [typology, ladder, index, 'power-layout'] });
holds<Same<keyof typeof all.verdicts, 'xq-typology' | 'xq-ladder' | 'xq-index' | 'power-layout'>>();
holds<Same<(typeof all.verdicts)['xq-typology'], typeof kind>>();
// @ts-expect-error: a procedure gives no verdict of a case.
assess(subject, { frameworks: [procedure] });
// @ts-expect-error: 'xq-typology' is no framework of the library: give the definition itself.
assess(subject, { frameworks: ['xq-typology'] });

// A wrong target or cut is told by the ids of the definition.
pathTo(typology, kind, 'xq-one');
pathTo(checklist, basics, { group: 'xq-place', atLeast: 1 });
// @ts-expect-error: 'xq-three' is no type.
pathTo(typology, kind, 'xq-three');
// @ts-expect-error: a checklist is led to a score.
pathTo(checklist, basics, 'xq-place');
// @ts-expect-error: 'xq-plaice' is no group.
pathTo(checklist, basics, { group: 'xq-plaice', atLeast: 1 });
// @ts-expect-error: 'xq-fair' is no rule.
pathTo(propositions, promises, 'xq-fair');
// @ts-expect-error: 'xq-last' is no phase.
pathTo(process, season, 'xq-last');
// @ts-expect-error: a score hangs on a cut.
flipSet(checklist, basics);
// @ts-expect-error: a typology takes no cut.
flipSet(typology, kind, 'xq-one');
// @ts-expect-error: the verdict is of another definition.
nextQuestions(profile, basics);

// A program that is given a definition of whatever form may ask all the same.
declare const some: Definition;
declare const answer: Parameters<typeof nextQuestions>[1];
nextQuestions(some, answer);

const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: ours.source } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const both = { en: 'a', id: 'b' } as const;
const named = { label: both, description: both } as const;

// A reference to what a definition does not have does not compile, in whatever form.
export const wrong = () => [
  defineTypology({
    form: 'typology',
    id: 'a',
    ...head,
    attributes: { near: asked },
    // @ts-expect-error: 'far' is no attribute.
    types: { one: { defining: { far: 'in' }, ...ours } },
    readings: { plain: { changes: {}, ...ours } },
    defaultReading: 'plain',
  }),
  defineLadder({
    form: 'ladder',
    id: 'a',
    ...head,
    // @ts-expect-error: 'top' is no rung.
    order: [['low', 'top']],
    indicators: { told: asked },
    rungs: { low: { criteria: { told: 'in' }, ...ours } },
  }),
  defineLadder({
    form: 'ladder',
    id: 'a',
    ...head,
    order: 'total',
    indicators: { told: asked },
    rungs: { low: { criteria: { told: 'in' }, ...ours } },
    // @ts-expect-error: a statement of 'top' is of no rung.
    statements: { band: { of: ['top'], ...ours } },
  }),
  defineProfile({
    form: 'profile',
    id: 'a',
    ...head,
    rows: { pay: asked },
    columns: { loose: ours, firm: ours },
    // @ts-expect-error: 'book' is no row.
    readings: { all: { required: ['book'], ...ours } },
    defaultReading: 'all',
  }),
  defineChecklist({
    form: 'checklist',
    id: 'a',
    ...head,
    groups: { place: ours },
    // @ts-expect-error: 'people' is no group.
    items: { scale: { group: 'people', polarity: 'for', ...asked } },
  }),
  defineChecklist({
    form: 'checklist',
    id: 'a',
    ...head,
    groups: { place: ours },
    // @ts-expect-error: there are no stakeholders.
    items: { scale: { group: 'place', polarity: 'for', by: ['village'], ...asked } },
  }),
  defineIndex({
    form: 'index',
    id: 'a',
    ...head,
    scale: 'likert',
    groups: { fair: ours },
    // @ts-expect-error: there are no stakeholders.
    items: { weighed: { group: 'fair', polarity: 'for', by: ['village'], ...asked } },
  }),
  definePropositions({
    form: 'propositions',
    id: 'a',
    ...head,
    indicators: { crop: asked },
    // @ts-expect-error: 'share' is no indicator.
    rules: { fairly: { if: ['crop'], then: ['share'], severity: 'failure', ...ours } },
  }),
  defineRoleModel({
    form: 'role-model',
    id: 'a',
    ...head,
    pillars: { office: { sectors: ['government'], ...ours } },
    stakeholders: {},
    roles: {},
    // @ts-expect-error: 'keeper' is no role.
    duties: { lend: { of: ['office'], role: 'keeper', ...ours } },
    flows: {},
    conditions: {},
  }),
  defineProcess({
    form: 'process',
    id: 'a',
    ...head,
    order: { kind: 'sequence', severity: 'note', ...ours },
    phases: { first: ours },
    // @ts-expect-error: there are no actors.
    tasks: { dig: { phase: 'first', by: ['pupils'], ...ours } },
  }),
  defineProcedure({
    form: 'procedure',
    id: 'a',
    ...head,
    stages: { asking: ours },
    start: 'wished',
    states: { wished: { stage: 'asking', ...ours }, done: { stage: 'asking', end: 'done', ...ours } },
    actors: { school: ours },
    // @ts-expect-error: there are no guards.
    events: { send: { from: ['wished'], to: 'done', guards: ['signed'], ...ours } },
  }),
  defineCatalogue({
    form: 'catalogue',
    id: 'a',
    version: '1.0.0',
    basis: { model: 'ours' },
    source: ours.source,
    order: 'list',
    // @ts-expect-error: there are no groups.
    entries: { fund: { group: 'public', ...ours } },
  }),
  defineCatalogue({
    form: 'catalogue',
    id: 'a',
    version: '1.0.0',
    basis: { model: 'ours' },
    source: ours.source,
    order: 'list',
    entries: { fund: ours },
    // @ts-expect-error: 'fee' is no entry that there could be words of.
    wording: { label: both, entries: { fund: named, fee: named } },
  }),
];

// Told by its definition, by a list of all, and in sentences of the caller's own.
explain(kind, { locale: 'en', definition: typology });
explain(request, { locale: 'id', definitions: mine, dictionary: { and: 'lan', or: 'utawa' } });
explainEntry(catalogue, 'xq-fund', { locale: 'en', dictionary: { speaker: { ours: 'by us' } } });
// @ts-expect-error: a catalogue gives no verdict to explain by.
explain(kind, { locale: 'en', definition: catalogue });
// @ts-expect-error: 'xq-loan' is no entry.
explainEntry(catalogue, 'xq-loan', { locale: 'en' });

export const said: OwnDictionary = {
  outcome: { dominant: (reading, type) => `${type} (${reading})` },
  reasons: {
    'criteria-met': ({ type, attributes }, say) => `${say.member(type)}: ${say.standing(attributes)}`,
  },
  limits: ['One.'],
  calendar: { between: (first, last) => `${first} - ${last}` },
  procedure: { standing: { at: (state) => state } },
  assessment: { head: { found: 'Found' } },
};
// @ts-expect-error: there is no sentence 'dominan'.
export const misspelt: OwnDictionary = { outcome: { dominan: () => '' } };
// @ts-expect-error: a sentence is a function.
export const flat: OwnDictionary = { outcome: { dominant: 'a type' } };
// @ts-expect-error: the first parameter is a text.
export const other: OwnDictionary = { outcome: { dominant: (reading: number) => String(reading) } };
// @ts-expect-error: `conclusion` is no section.
export const strange: OwnDictionary = { conclusion: {} };
// A whole dictionary has every sentence, and does for any language.
export const whole: OwnDictionary = { ...dictionaries.id } satisfies Dictionary;
