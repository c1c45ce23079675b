// The regular expressions of src, by the TypeScript compiler's own reading of it.

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const src = new URL('../../src/', import.meta.url);

/** Every literal, once, and every place where one is made of a text while the program runs. */
export function expressionsIn() {
  const literals = new Map();
  const made = [];
  for (const file of readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(new URL(file, src), 'utf8');
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const parts = { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
        literals.set(node.text, { expression: node.text, ...parts });
      }
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isCall && /\bRegExp$/.test(node.expression.getText())) made.push(`${file}: ${node.getText()}`);
      if (isCall && /\.(?:match|matchAll|search)$/.test(node.expression.getText())) {
        const [first] = node.arguments ?? [];
        if (first && !ts.isRegularExpressionLiteral(first)) made.push(`${file}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  }
  const order = (a, b) => (a.expression < b.expression ? -1 : 1);
  return { literals: [...literals.values()].sort(order), made };
}
