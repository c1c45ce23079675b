import { prepared } from '../../core/prepared.js';
import type { Citation } from '../../references/references.js';
import type { ItemSpec, ItemsDefinition } from './definition.js';
import { isScored } from './items.js';

/** An item as it is read. */
export interface ReadItem {
  readonly id: string;
  readonly spec: ItemSpec;
  /** It counts in a score. */
  readonly isScored: boolean;
  /** It speaks against the whole. */
  readonly isAgainst: boolean;
  readonly isMandatory: boolean;
  readonly source: readonly Citation[];
  /** The items that are only means to it. */
  readonly means: readonly string[];
  /** The tactics against it, and against its means, each once. */
  readonly tactics: readonly string[];
}

/** The scored items of a group, or of a stakeholder, in the order of the definition. */
interface ReadMember {
  readonly id: string;
  readonly scored: readonly ReadItem[];
}

/** What is worked out of items in groups, once. */
export interface ReadItems {
  readonly items: readonly ReadItem[];
  readonly groups: readonly ReadMember[];
  readonly stakeholders: readonly ReadMember[];
}

/** The items of a definition, and which of them count in the score of each group and stakeholder. */
export function readItems(definition: ItemsDefinition): ReadItems {
  return prepared(definition, prepareItems);
}

function prepareItems(definition: ItemsDefinition): ReadItems {
  const entries = Object.entries(definition.items);
  const items = entries.map(([id, spec]): ReadItem => {
    const means = entries.filter(([, one]) => one.serves === id);
    return {
      id,
      spec,
      isScored: isScored(spec),
      isAgainst: spec.polarity === 'against',
      isMandatory: spec.mandatory === true,
      source: spec.source,
      means: means.map(([one]) => one),
      tactics: [...new Set([spec, ...means.map(([, one]) => one)].flatMap(tacticIds))],
    };
  });
  const scored = items.filter((item) => item.isScored);
  return {
    items,
    groups: Object.keys(definition.groups).map((id) => ({
      id,
      scored: scored.filter(({ spec }) => spec.group === id),
    })),
    stakeholders: Object.keys(definition.stakeholders ?? {}).map((id) => ({
      id,
      scored: scored.filter(({ spec }) => spec.by?.includes(id)),
    })),
  };
}

function tacticIds({ tactics = [] }: ItemSpec): string[] {
  return tactics.map(({ id }) => id);
}
