import ts from 'typescript';

/** One fenced block of a document, or of a doc comment. */
export interface Block {
  readonly file: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  /** All that stands behind the opening fence. */
  readonly info: string;
  readonly code: string;
}

const fenced = /^([ \t]*)```([^\n]*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;

/** The fenced blocks of a Markdown text. */
export function blocksOfMarkdown(file: string, text: string): Block[] {
  return [...text.matchAll(fenced)].map(({ index, 1: indent = '', 2: info = '', 3: code = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    info: info.trim(),
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The fenced blocks in the doc comments of a TypeScript text. */
export function blocksOfSource(file: string, text: string): Block[] {
  let inComment = false;
  const lines = text.split('\n').map((line) => {
    inComment ||= line.trimStart().startsWith('/**');
    const said = inComment ? line.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, '') : '';
    if (line.includes('*/')) inComment = false;
    return said;
  });
  return blocksOfMarkdown(file, lines.join('\n'));
}

const arrow = /^[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {4,}\S.*)*)/;

/**
 * The code with a call `same(actual, expected)` for each `expression; // => value` and each
 * `const name = expression; // => value`. The comment may also stand on the line below; a value goes on in the comment
 * lines that follow and are indented further.
 */
export function withAssertions(code: string, same: string): string {
  const insertions: { at: number; text: string }[] = [];
  let assertions = 0;
  const visit = (node: ts.Node): void => {
    const value = arrow.exec(code.slice(node.end))?.[1]?.replaceAll(/\n[ \t]*\/\//g, '\n');
    if (value !== undefined && ts.isExpressionStatement(node)) {
      assertions += 1;
      insertions.push({ at: node.getStart(), text: `${same}((` });
      insertions.push({ at: node.expression.end, text: `), (${value}\n))` });
    } else if (value !== undefined && ts.isVariableStatement(node)) {
      assertions += 1;
      const names = node.declarationList.declarations.map(({ name }) => name.getText());
      insertions.push({ at: node.end, text: `; ${same}((${names.join()}), (${value}\n));` });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true));
  if (assertions !== code.split('// =>').length - 1) {
    throw new Error('A "// =>" does not stand behind a statement with a value, so that nothing checks it.');
  }
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((edited, { at, text }) => edited.slice(0, at) + text + edited.slice(at), code);
}
