/**
 * Who speaks: `published` (a source says it so), `adapted` (read off a source, worded or bounded by us), `ours`
 * (a decision of this library).
 */
export const bases = ['published', 'adapted', 'ours'] as const;

/** One of {@link bases}. */
export type Basis = (typeof bases)[number];
