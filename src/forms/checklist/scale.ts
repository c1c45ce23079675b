/** How the items of an index are answered: on the four levels, or on a Likert scale. */
export const indexScales = ['levels', 'likert'] as const;

/** One of {@link indexScales}. */
export type IndexScale = (typeof indexScales)[number];

/** Whether the items of a definition, or of a verdict, are answered on a Likert scale. */
export function isLikert(of: object): boolean {
  return 'scale' in of && of.scale === 'likert';
}
