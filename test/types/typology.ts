import { classify } from '../../src/forms/classify.js';
import { flipSet } from '../../src/forms/flip-set.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { pathTo } from '../../src/forms/path-to.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import type { TypeStatus } from '../../src/forms/typology/verdict.js';
import { partnershipArchetypes } from '../../src/frameworks/partnership-archetypes/definition.js';

// What the compiler accepts of a typology of a caller's own, and what it refuses. Nothing here is run.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Condition extends true>(condition?: Condition) => condition;

const ours = { basis: 'ours', source: [{ text: 'Made for a test' }] } as const;
const asked = { asks: 'relation', rubric: 'ours', ...ours } as const;
const head = {
  form: 'typology',
  id: 'network-types',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
} as const;
const plain = { changes: {}, ...ours } as const;

export const networks = defineTypology({
  ...head,
  attributes: { dense: asked, led: { ...asked, parts: ['named', 'followed'] } },
  types: {
    clique: { defining: { dense: 'in' }, indicative: { led: 'out' }, ...ours },
    star: { defining: { dense: 'out', led: 'in' }, ...ours },
  },
  readings: {
    plain,
    strict: { changes: { star: { define: { led: 'in' }, drop: ['dense'] } }, ...ours },
  },
  defaultReading: 'plain',
});

// The ids are literal types, in the verdict as well.
const verdict = classify(networks, { dense: 'in', led: 0.4, 'led.named': 'unknown' }, { reading: 'strict' });
holds<Same<keyof typeof networks.attributes, 'dense' | 'led'>>();
holds<Same<keyof typeof verdict.inputs, 'dense' | 'led'>>();
holds<Same<typeof verdict.status, Readonly<Record<'clique' | 'star', TypeStatus>>>>();
holds<Same<keyof typeof verdict.readings, 'plain' | 'strict'>>();
holds<Same<typeof verdict.framework.id, 'network-types'>>();

const [question] = nextQuestions(networks, verdict);
const [step] = pathTo(networks, verdict, 'star').steps;
const { thresholds } = flipSet(networks, verdict);
holds<Same<NonNullable<typeof question>['indicator'], 'dense' | 'led'>>();
holds<Same<NonNullable<typeof step>['indicator'], 'dense' | 'led'>>();
holds<Same<NonNullable<typeof thresholds>['type'], 'clique' | 'star'>>();

// Classifying takes levels, intervals and sub-questions of the definition, and nothing else.
classify(networks, {});
classify(networks, { dense: { lo: 0.2, hi: 1 }, 'led.followed': 'not-applicable' });
// @ts-expect-error: 'perhaps' is no level.
classify(networks, { dense: 'perhaps' });
// @ts-expect-error: 'colour' is no attribute.
classify(networks, { colour: 'in' });
// @ts-expect-error: 'led.praised' is no sub-question.
classify(networks, { 'led.praised': 'in' });
// @ts-expect-error: 'dense' has no sub-questions.
classify(networks, { 'dense.named': 'in' });
// @ts-expect-error: 'loose' is no reading.
classify(networks, {}, { reading: 'loose' });
// @ts-expect-error: there is no option 'readings'.
classify(networks, {}, { readings: 'strict' });
// @ts-expect-error: null is no input.
classify(networks, null);
// @ts-expect-error: 'ring' is no type.
verdict.status.ring;
// @ts-expect-error: 'ring' is no type to go to.
pathTo(networks, verdict, 'ring');

// A verdict of another typology has other attributes and types.
const archetype = classify(partnershipArchetypes, {});
pathTo(partnershipArchetypes, archetype, 'mutualism');
// @ts-expect-error: the verdict is of the archetypes.
pathTo(networks, archetype, 'star');
// @ts-expect-error: the verdict is of the networks.
pathTo(partnershipArchetypes, verdict, 'mutualism');
// @ts-expect-error: the verdict is of the archetypes.
nextQuestions(networks, archetype);
// @ts-expect-error: the verdict is of the archetypes.
flipSet(networks, archetype);

const attributes = { dense: asked, led: asked };
const types = { clique: { defining: { dense: 'in' }, ...ours } } as const;
const whole = { ...head, attributes, types, readings: { plain }, defaultReading: 'plain' } as const;
defineTypology(whole);

defineTypology({
  ...whole,
  // @ts-expect-error: 'colour' is no attribute to define by.
  types: { clique: { defining: { colour: 'in' }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'mostly-in' is no side of a criterion.
  types: { clique: { defining: { dense: 'mostly-in' }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'colour' is no attribute to go with a type.
  types: { clique: { defining: { dense: 'in' }, indicative: { colour: 'in' }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: the key is 'indicative'.
  types: { clique: { defining: { dense: 'in' }, indicativ: { led: 'in' }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'colour' is no attribute that a reading could define by.
  readings: { plain: { changes: { clique: { define: { colour: 'in' } } }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'colour' is no attribute that a reading could drop.
  readings: { plain: { changes: { clique: { drop: ['colour'] } }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'ring' is no type that a reading could change.
  readings: { plain: { changes: { ring: { drop: ['dense'] } }, ...ours } },
});
defineTypology({
  ...whole,
  // @ts-expect-error: 'loose' is no reading to be the default.
  defaultReading: 'loose',
});
defineTypology({
  ...whole,
  // @ts-expect-error: every attribute says of whom it is asked.
  attributes: { dense: asked, led: ours },
});

// A key that no attribute has does not compile, nor does a list that facts do not stand in.
export const misspelt = () => [
  defineTypology({
    ...head,
    // @ts-expect-error: 'rule' is no key of an attribute.
    attributes: { dense: { ...asked, rule: 1 } },
    types: { clique: { defining: { dense: 'in' }, ...ours } },
    readings: { plain },
    defaultReading: 'plain',
  }),
  defineTypology({
    ...head,
    attributes: {
      // @ts-expect-error: facts stand in no list 'people'.
      dense: { ...asked, facts: [{ when: 'unlisted', level: 'out', lists: ['people'], basis: 'ours' }] },
    },
    types: { clique: { defining: { dense: 'in' }, ...ours } },
    readings: { plain },
    defaultReading: 'plain',
  }),
];
