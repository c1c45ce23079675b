import { oneLine } from './one-line.js';

/**
 * A text as the value of a field of BibTeX, between braces: what LaTeX takes for a command is written as one, braces too, since
 * BibTeX counts them even after a backslash. Marks that LaTeX joins, such as two hyphens, are kept apart. Letters of all
 * scripts stay as they are, in UTF-8. What cannot be seen is left out, and white space is folded.
 *
 * @see patashnik-1988
 */
export function escapeBibtex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^&%$#_]/g, (mark) => commands[mark] ?? mark)
    .replace(/(?<=([-'`,<>]))(?=\1)|(?<=[!?])(?=`)/g, '{}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
