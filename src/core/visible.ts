/**
 * A character of a text that can be seen: no blank, no control character, and none that is drawn as nothing, such as a
 * zero-width space. A text without any is blank.
 */
export const visible = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
