/** The longest id, in UTF-16 units. */
export const longestId = 80;

/** The longest text that is not an id, in characters. */
export const longestText = 10_000;

/** The longest list, of rows or of names in a row. */
export const longestList = 10_000;

/** How many faults are listed; the others are counted. */
export const mostFaults = 1_000;

/** The longest case string, in characters: ten times what the largest definitions need. */
export const longestCaseString = 100_000;

/** How many cells of submissions are read in one call: 10,000 submissions with 200 answers each. */
export const mostCells = 2_000_000;
