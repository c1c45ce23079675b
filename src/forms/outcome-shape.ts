import { isListOf, isOneOf, isPlainObject } from '../core/assert.js';
import type { LadderDefinition } from './ladder/definition.js';
import type { ProfileDefinition } from './profile/definition.js';
import type { TypologyDefinition } from './typology/definition.js';

/** A definition by which something is classified. */
export type Classifying = TypologyDefinition | LadderDefinition | ProfileDefinition;

/** What an outcome of a kind names: one member, or lists of members, or the outcomes that are possible. */
type Named = { readonly one: string } | { readonly lists: readonly string[] } | { readonly outcomes: string };

const kinds: Readonly<Record<Classifying['form'], Readonly<Record<string, Named>>>> = {
  typology: {
    dominant: { one: 'type' },
    hybrid: { lists: ['types'] },
    none: { lists: [] },
    undetermined: { outcomes: 'possible' },
  },
  ladder: {
    placed: { one: 'rung' },
    none: { lists: [] },
    held: { lists: ['labels', 'excluded', 'open'] },
    undetermined: { outcomes: 'possible' },
  },
  profile: {
    placed: { one: 'column' },
    mixed: { lists: ['columns'] },
    inapplicable: { lists: [] },
    undetermined: { outcomes: 'possible' },
  },
};

/** Whether a value, as a stored verdict holds it, has the shape of an outcome that a definition gives. */
export function isOutcomeOf(definition: Classifying, value: unknown): boolean {
  const ids = Object.keys(membersOf(definition));
  const isNamed = (id: unknown) => isOneOf(id, ids);
  const holds = (outcome: unknown, isPossible: boolean): boolean => {
    const ofForm: Readonly<Record<string, Named>> = kinds[definition.form];
    if (!isPlainObject(outcome) || !isOneOf(outcome.kind, Object.keys(ofForm))) return false;
    const named = ofForm[String(outcome.kind)] as Named;
    if ('one' in named) return isNamed(outcome[named.one]);
    if ('outcomes' in named) {
      const possible = outcome[named.outcomes];
      // Of what is open something is possible.
      return !isPossible && isListOf(possible, (one) => holds(one, true)) && possible.length > 0;
    }
    return named.lists.every((list) => {
      const members = outcome[list];
      // That the columns differ is possible; which of them it would be is not told.
      return (isPossible && members === undefined) || isListOf(members, isNamed);
    });
  };
  return holds(value, false);
}

function membersOf(definition: Classifying): object {
  switch (definition.form) {
    case 'typology':
      return definition.types;
    case 'ladder':
      return definition.rungs;
    case 'profile':
      return definition.columns;
  }
}
