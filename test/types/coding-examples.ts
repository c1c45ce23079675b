import type { CodingExample } from '../../src/core/wording.js';
import type { ExamplesOf, QuestionId } from '../../src/forms/questionnaire/question-id.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import type { collaborationStages } from '../../src/frameworks/cg-stages/definition.js';
import type { csrContributionPhases } from '../../src/frameworks/csr-contribution-phases/definition.js';
import type { innovationInvolvementStages } from '../../src/frameworks/innovation-involvement-stages/definition.js';
import type { powerLayout } from '../../src/frameworks/power-layout/definition.js';
import type { tjslStakeholders } from '../../src/frameworks/tjsl-stakeholders/definition.js';
import { frameworks } from '../../src/registry/frameworks.js';
import { toCodingSheet } from '../../src/render/to-coding-sheet.js';
import { catalogue, ours, typology } from '../own/frameworks.js';

// What the compiler knows of examples for coders, and of sheets. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;
declare const pair: CodingExample;

// The ids of what is asked: sub-questions, and not the indicator that they make up.
holds<Same<QuestionId<typeof powerLayout>, 'parity' | 'subordination'>>();
holds<
  Same<
    QuestionId<typeof collaborationStages>,
    | 'cross-actor-initiatives'
    | 'structured-governance'
    | 'interaction'
    | 'formal-mechanism.deliberation'
    | 'formal-mechanism.joint-decision'
    | 'coordination'
  >
>();
holds<Same<QuestionId<typeof csrContributionPhases>, keyof (typeof csrContributionPhases)['rows']>>();
holds<Same<QuestionId<typeof tjslStakeholders>, keyof (typeof tjslStakeholders)['duties']>>();
// It has no tasks: its phases are the questions.
holds<
  Same<QuestionId<typeof innovationInvolvementStages>, keyof (typeof innovationInvolvementStages)['phases']>
>();

// The library's are whole.
export const whole: ExamplesOf<typeof powerLayout> = { parity: pair, subordination: pair };
// @ts-expect-error: subordination has none.
export const half: ExamplesOf<typeof powerLayout> = { parity: pair };
export const wrong: ExamplesOf<typeof powerLayout> = {
  parity: pair,
  subordination: pair,
  // @ts-expect-error: 'status' is no question of it.
  status: pair,
};

// A caller's own may be for some of the questions, and for nothing else.
const said = { en: 'a', id: 'b' } as const;
const question = {
  label: said,
  question: said,
  rubric: { in: said, 'mostly-in': said, 'mostly-out': said, out: said },
} as const;
const member = { label: said, description: said } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...ours } as const;
const own = {
  form: 'typology',
  id: 'xq-own',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  attributes: { near: asked, far: { ...asked, parts: ['left', 'right'] } },
  types: { one: { defining: { near: 'in' }, ...ours } },
  readings: { plain: { changes: {}, ...ours } },
  defaultReading: 'plain',
} as const;
const words = {
  label: said,
  attributes: { near: question, far: { ...question, parts: { left: question, right: question } } },
  types: { one: member },
  readings: { plain: member },
} as const;
defineTypology({ ...own, wording: { ...words, examples: { near: pair, 'far.left': pair } } });
defineTypology({ ...own, wording: { ...words, examples: {} } });
// @ts-expect-error: 'nearby' is no question of it.
defineTypology({ ...own, wording: { ...words, examples: { nearby: pair } } });
// @ts-expect-error: a counter-example is missing.
defineTypology({ ...own, wording: { ...words, examples: { near: { example: said } } } });

toCodingSheet(frameworks['power-layout'], { locale: 'en' });
toCodingSheet([frameworks['power-layout'], typology], { locale: 'id', points: 7 });
// @ts-expect-error: the language is not left to chance.
toCodingSheet(typology, {});
// @ts-expect-error: a catalogue asks nothing.
toCodingSheet(catalogue, { locale: 'en' });
// @ts-expect-error: a procedure asks nothing.
toCodingSheet(frameworks['pippk-process'], { locale: 'en' });
