/**
 * The id of a heading, made as the places are where the pages are read as plain Markdown, so that a link to a heading
 * holds there and on the site alike.
 */
export function slugOf(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
