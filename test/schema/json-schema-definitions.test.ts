import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKemitraanError } from '../../src/core/error.js';
import * as forms from '../../src/forms.js';
import { definitionSchema } from '../../src/schema/json-schema/definition/definitions.js';
import { Parts } from '../../src/schema/json-schema/written.js';
import { toJsonSchema } from '../../src/schema.js';
import { everyFramework } from '../integrity/definitions.js';
import { mine } from '../own/frameworks.js';
import { mutated, mutations } from './mutations.js';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(toJsonSchema('definition'));
const schema = definitionSchema(new Parts());

const define: Readonly<Record<string, (definition: never) => unknown>> = {
  typology: forms.defineTypology,
  ladder: forms.defineLadder,
  profile: forms.defineProfile,
  checklist: forms.defineChecklist,
  index: forms.defineIndex,
  propositions: forms.definePropositions,
  'role-model': forms.defineRoleModel,
  process: forms.defineProcess,
  catalogue: forms.defineCatalogue,
  procedure: forms.defineProcedure,
};

/** What is wrong with a definition, sentence by sentence; nothing where it is accepted. */
function faultsOf(form: string, definition: unknown): readonly string[] {
  try {
    define[form]?.(definition as never);
    return [];
  } catch (error) {
    if (!isKemitraanError(error)) throw error;
    return error.remedy.split(/(?<=\.) (?=[a-z'{])/);
  }
}

/** What this schema does not say, by what the define functions say of it. */
const unsaid: readonly (readonly [what: string, sentence: RegExp])[] = [
  ['a name leads nowhere', / is no (?!other finding)[a-z ]+(, nor one of same, not-stated)?\.$/],
  ['a name of a fact leads nowhere', /\.(role|stakeholder): one of the (roles|stakeholders)\.$/],
  ['the actor of a fact leads nowhere', /one that there is\.$/],
  ['the roles or duties of a fact lead nowhere', /\.(holdsAll|duties): some of .*, each once\.$/],
  ['words are there for nothing', / is none of .*\.$|there is nothing that '.*' could word\.$/],
  ['words are missing', /: words for .*\.$|: a text\.$/],
  ['facts answer no part that there is', /\.part: /],
  ['facts do not fit whom it asks', /\.when: /],
  ['a type has nothing that defines it', /at least one defining attribute under /],
  [
    'a criterion stands on two sides',
    /defining or indicative, not both|asks in and out of one indicator|names each indicator once/,
  ],
  ['a rung stands above itself', /stands above itself/],
  ['an item serves what it cannot', /only serves an item itself|an item of its own group/],
  ['a row is required that does not decide', /does not decide/],
  [
    'an id is another’s',
    /ids of their own|is the id of (a|another) finding|has the id of an item|has the id of a pillar/,
  ],
  ['two are known by one thing', /and nobody could tell which|tells of two phases/],
  ['a phase with tasks has a function', /only of a phase without tasks/],
  ['a condition is no question', /cannot be its own condition|what the model does not state is no question/],
  ['nothing leads to a state, or something out of an end', /nothing leads (there|out of it)/],
  ['all tables together are too large', /^pillars, roles, duties, flows and conditions: /],
];

const bases = [
  ...mine.map((definition) => [definition.id, definition] as const),
  ...everyFramework.map(([id, definition]) => [id, definition] as const),
];

test('every definition of the library is accepted, with its words and without, and every one of a caller’s own', () => {
  expect(bases.length).toBeGreaterThan(90);
  expect(new Set(bases.map(([, { form }]) => form)).size).toBe(10);
  const worded = everyFramework.map(([id, definition, wording]) => [id, { ...definition, wording }] as const);
  for (const [id, definition] of [...bases, ...worded]) {
    expect(validate(definition), `${id} ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    expect(schema.safeParse(definition).success, id).toBe(true);
  }
});

test.each([
  ['those of a caller’s own', mine, 2_000],
  ['those of the library', everyFramework.map(([, definition]) => definition), 800],
])(
  '%s, changed at random: what the schema refuses is refused, and else only what it does not say',
  (_, all, numRuns) => {
    const seen = { accepted: 0, refused: 0, unsaid: 0 };
    fc.assert(
      fc.property(fc.constantFrom<forms.AnyDefinition>(...all), mutations, (base, changes) => {
        const definition = mutated(base, changes);
        // Another form is another definition, and its own function would refuse it.
        fc.pre(Reflect.get(Object(definition), 'form') === base.form);
        const faults = faultsOf(base.form, definition);
        if (!validate(definition)) {
          seen.refused += 1;
          expect(faults, JSON.stringify(validate.errors?.slice(0, 5))).not.toEqual([]);
          return;
        }
        expect(schema.safeParse(definition).success).toBe(true);
        seen[faults.length > 0 ? 'unsaid' : 'accepted'] += 1;
        expect(faults.filter((fault) => !unsaid.some(([, sentence]) => sentence.test(fault)))).toEqual([]);
      }),
      { numRuns },
    );
    expect(Math.min(seen.accepted, seen.refused, seen.unsaid), JSON.stringify(seen)).toBeGreaterThan(
      numRuns / 150,
    );
  },
);
