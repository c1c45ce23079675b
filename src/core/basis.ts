import type { Citation } from '../references/references.js';

/**
 * Who speaks: `published` (a source says it so), `adapted` (read off a source, worded or bounded by us), `ours`
 * (a decision of this library).
 */
export const bases = ['published', 'adapted', 'ours'] as const;

/** One of {@link bases}. */
export type Basis = (typeof bases)[number];

/** Something that somebody says: who speaks, and where it stands. */
export interface Sourced {
  readonly basis: Basis;
  readonly source: readonly Citation[];
}
