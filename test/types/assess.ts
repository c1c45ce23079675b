import { assess } from '../../src/assess/assess.js';
import { nextQuestions } from '../../src/assess/next-questions.js';
import type { OpenQuestion } from '../../src/assess/open-questions.js';
import type { Case } from '../../src/case/case.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import type { NextQuestion } from '../../src/forms/criteria/questions.js';
import { powerLayout } from '../../src/frameworks/power-layout/definition.js';

declare const subject: Case;
const source = [{ text: 'Handbook of wells' }] as const;

// All of the library's, each with the verdict that its own function gives.
const all = assess(subject).verdicts;
all['partnership-archetypes'].status.pseudo satisfies
  | 'certain'
  | 'possible'
  | 'excluded'
  | 'ambiguous'
  | 'inapplicable';
all['participation-phases'][0]?.outcome.kind satisfies
  | 'placed'
  | 'none'
  | 'undetermined'
  | 'held'
  | undefined;
all['siger-mu'].groups['equal-actors'].score satisfies { lo: number; hi: number } | null;
all['organisation-public-relationship'][0]?.groups.trust.coverage.known satisfies number | undefined;
// @ts-expect-error a catalogue gives no verdict
all['collaboration-goals'];
// @ts-expect-error there is no such type
all['partnership-archetypes'].status.semu;

// Some of them, and a caller's own.
const wells = defineChecklist({
  form: 'checklist',
  id: 'wells',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source,
  groups: { all: { basis: 'ours', source } },
  items: {
    pump: { group: 'all', polarity: 'for', asks: 'partnership', basis: 'ours', rubric: 'ours', source },
  },
});
const some = assess(subject, { frameworks: ['power-layout', wells] }).verdicts;
some.wells.groups.all.score satisfies { lo: number; hi: number } | null;
some['power-layout'].outcome.kind satisfies string;
// @ts-expect-error it was not asked for
some['partnership-archetypes'];
// @ts-expect-error there is no such group
some.wells.groups.none;
// @ts-expect-error there is no such framework
assess(subject, { frameworks: ['power'] });
// @ts-expect-error a catalogue gives no verdict
assess(subject, { frameworks: ['collaboration-goals'] });
// @ts-expect-error there is no such option
assess(subject, { reading: 'surakarta' });

// Over all frameworks, or of one.
nextQuestions(assess(subject), 5) satisfies OpenQuestion[];
nextQuestions(powerLayout, some['power-layout']) satisfies NextQuestion[];
// @ts-expect-error how many is a number
nextQuestions(assess(subject), '5');
