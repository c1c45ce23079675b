/**
 * A text with a character that can be seen, as JSON Schema says it: the same characters as `visible` of the core has, written out,
 * since the classes of Unicode are not known to the regular expressions of every language. What stands in the class is
 * controls, blanks, and what is drawn as nothing; those beyond U+FFFF stand for themselves, which every language reads alike.
 */
export const visiblePattern =
  '[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that the calendar has, leap years included. */
export const datePattern =
  '^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';
