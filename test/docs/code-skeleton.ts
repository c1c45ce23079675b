import ts from 'typescript';
import { withAssertions } from './blocks.js';

/** A text with a separator and no blank is an id, a path or a version, and is the same in every language. */
const isId = /^[a-z0-9]+(?:[-./:@_~][a-z0-9]+)+$/i;

/** In code a lone word in small letters is an id too; in what is said of a value it may be a word of the language. */
const isWord = /^[a-z]+$/;
const locales = ['en', 'id'];

const textOf = (text: string) => (isId.test(text) ? text : '…');
const textInCode = (text: string) => (isWord.test(text) && !locales.includes(text) ? text : textOf(text));

/**
 * What of a fenced block does not depend on the language of the page: of TypeScript and JavaScript the code and the values
 * that it says, of JSON the document, of the other languages the lines, each without its remarks, and without what its
 * texts say unless they are ids.
 */
export function codeSkeleton(info: string, code: string): string {
  if (['ts', 'js', 'mjs'].includes(info)) return tokensOf(info === 'mjs' ? code : withAssertions(code, says));
  if (info === 'json') return JSON.stringify(JSON.parse(code), (_, value) => textsIn(value));
  if (info === 'sh') return code.replace(/(--locale) (?:en|id)\b/g, '$1 …');
  if (info === 'python' || info === 'r') return linesOf(code, '#');
  if (info === 'sql') return linesOf(code.replace(/\/\*.*?\*\//g, '/**/'), '--');
  return `${code.trim().split('\n').length} lines`;
}

const textsIn = (value: unknown): unknown => (typeof value === 'string' ? textInCode(value) : value);

/** Called with a value and what a comment says that it is. */
const says = '__says';

function tokensOf(code: string): string {
  const tokens: string[] = [];
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node, text: typeof textOf): void => {
    // A doc comment is a node as well; it is a remark like any other.
    if (ts.isJSDoc(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) tokens.push(text(node.text));
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      tokens.push('…');
    // The word of a text in one language.
    else if (
      ts.isIdentifier(node) &&
      ts.isPropertyAccessExpression(node.parent) &&
      locales.includes(node.text)
    )
      tokens.push('…');
    else if (node.getChildCount(file) === 0) tokens.push(node.getText(file));
    else if (ts.isCallExpression(node) && node.expression.getText(file) === says) {
      const [value, said] = node.arguments;
      if (value) visit(value, textInCode);
      tokens.push('// =>');
      if (said) visit(said, textOf);
    } else for (const child of node.getChildren(file)) visit(child, text);
  };
  visit(file, textInCode);
  return tokens.filter((token) => token !== '').join(' ');
}

function linesOf(code: string, remark: string): string {
  const quoted = /'([^'\n]*)'|"([^"\n]*)"/g;
  return code
    .split('\n')
    .map((line) => line.replace(quoted, (_, one = '', two = '') => JSON.stringify(textOf(one || two))))
    .map((line) => line.split(remark)[0]?.trim())
    .filter((line) => line !== '')
    .join('\n');
}
