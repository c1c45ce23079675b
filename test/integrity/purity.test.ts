import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** What is evaluated when a module is loaded, and is more than a literal or the name of a constant. */
function runsOnLoad(text: string): string[] {
  const found: string[] = [];
  const report = (node: ts.Node) => found.push(node.getText());

  function statement(node: ts.Statement): void {
    if (ts.isVariableStatement(node)) {
      const isConst = (node.declarationList.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Const;
      for (const { name, initializer } of node.declarationList.declarations) {
        if (!isConst || !ts.isIdentifier(name) || !initializer) report(node);
        else expression(initializer);
      }
    } else if (ts.isClassDeclaration(node)) classDeclaration(node);
    else if (ts.isImportDeclaration(node) && !node.importClause) report(node);
    else if (!declarations.has(node.kind)) report(node);
  }

  function classDeclaration(node: ts.ClassDeclaration): void {
    const bases = node.heritageClauses?.filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? [];
    for (const base of bases.flatMap(({ types }) => [...types])) expression(base.expression);
    if (ts.canHaveDecorators(node) && ts.getDecorators(node)?.length) report(node);
    for (const member of node.members) {
      if (member.name && ts.isComputedPropertyName(member.name)) report(member);
      if (ts.isClassStaticBlockDeclaration(member)) report(member);
      const isStatic =
        ts.canHaveModifiers(member) &&
        ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
      if (isStatic && ts.isPropertyDeclaration(member) && member.initializer) expression(member.initializer);
    }
  }

  function expression(node: ts.Expression): void {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
      expression(node.expression);
    } else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach(expression);
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (property.name && ts.isComputedPropertyName(property.name)) report(property);
        else if (ts.isPropertyAssignment(property)) expression(property.initializer);
        else if (ts.isSpreadAssignment(property)) report(property);
      }
    } else if (!values.has(node.kind) && !isNumber(node)) report(node);
  }

  ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true).statements.forEach(statement);
  return found;
}

const declarations = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
]);

const values = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
]);

/** A number, or arithmetic on numbers. */
function isNumber(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNumber(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return isNumber(node.operand);
  if (ts.isBinaryExpression(node)) return isNumber(node.left) && isNumber(node.right);
  return ts.isNumericLiteral(node);
}

// Whatever else a host offers does not compile, because src is checked without the types of any host.
const globals = ['process', 'console', 'globalThis', 'eval', 'Function', 'Intl', 'Date', 'fetch', 'require'];

/** Every use of the clock, of chance, of the machine's language or of the host. */
function reachesOutside(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (isOutside(node)) found.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
}

function isOutside(node: ts.Node): boolean {
  if (ts.isMetaProperty(node) || node.kind === ts.SyntaxKind.ImportKeyword) {
    return !ts.isImportDeclaration(node.parent);
  }
  // A UTC date of now is the clock as well.
  if (ts.isNewExpression(node)) return /Date\w*$/.test(node.expression.getText()) && !node.arguments?.length;
  if (!ts.isIdentifier(node)) return false;
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return /^(toLocale\w*|localeCompare)$/.test(text) || parent.getText() === 'Math.random';
  }
  const isLabel = ts.isObjectLiteralElement(parent) || ts.isTypeElement(parent) || ts.isClassElement(parent);
  return (
    globals.includes(text) && !(isLabel && !ts.isShorthandPropertyAssignment(parent) && parent.name === node)
  );
}

test.each(files.filter((file) => !file.startsWith('schema/')))('nothing runs when %s is loaded', (file) => {
  expect(runsOnLoad(readFileSync(src + file, 'utf8'))).toEqual([]);
});

test.each(files)('%s reaches for nothing outside', (file) => {
  expect(reachesOutside(readFileSync(src + file, 'utf8'))).toEqual([]);
});

test.each([
  "import { a } from './a.js';",
  "export { a } from './a.js';",
  "const a = ['b', -1, 2 ** -3, (1 / 3) * 2, true, null, /x/g, `y`] as const;",
  "export const a = { b: 'c', d, e: { f: [1e-9] }, 'g-h': undefined } as const satisfies Form;",
  'const f = (x: number) => g(x) + `${x}` + x.y + [...x];',
  'export function f() { return { ...g() }; }',
  'export class A extends Error { b = f(); static c = 1; d() { return e(); } }',
  'export interface A { b: C["d"] }',
  'type A = (typeof b)[number];',
])('declares only: %s', (text) => {
  expect(runsOnLoad(text)).toEqual([]);
});

test.each([
  ['f();', 'f();'],
  ['const a = f();', 'f()'],
  ['const a = { b: [new Set()] };', 'new Set()'],
  ['const a = [...b];', '...b'],
  ['const a = { ...b };', '...b'],
  ['const a = { [b]: 1 };', '[b]: 1'],
  ['const a = b.c;', 'b.c'],
  ['const a = b[0];', 'b[0]'],
  ['const a = `b${c}`;', '`b${c}`'],
  ['const a = b + 1;', 'b + 1'],
  ['const a = b ? 1 : 2;', 'b ? 1 : 2'],
  ['let a = 1;', 'let a = 1;'],
  ['const { a } = b;', 'const { a } = b;'],
  ['export default a;', 'export default a;'],
  ['enum A { B }', 'enum A { B }'],
  ["import './a.js';", "import './a.js';"],
  ['if (a) {}', 'if (a) {}'],
  ['class A { static { f(); } }', 'static { f(); }'],
  ['class A { static a = f(); }', 'f()'],
  ['class A extends f() {}', 'f()'],
])('runs on load: %s', (text, found) => {
  expect(runsOnLoad(text)).toEqual([found]);
});

test.each([
  'Math.random()',
  'Date.now()',
  'new Date()',
  'new Date(0)',
  'new UTCDate()',
  'process.env',
  'console.log(1)',
  'globalThis.a',
  'eval("1")',
  'new Function("return 1")',
  'new Intl.NumberFormat()',
  'a.toLocaleString()',
  'a.toLocaleUpperCase()',
  "'a'.localeCompare('b')",
  "fetch('a')",
  "require('a')",
  "import('a')",
  'import.meta.url',
  'f({ process })',
  'class A extends Date {}',
])('reaches outside: %s', (text) => {
  expect(reachesOutside(text)).not.toEqual([]);
});

test.each([
  "a.process === 'process'",
  '({ process: 1, Date: 2 })',
  'const a: Date = b; // new Date()',
  'interface A { console: Intl.NumberFormat }',
  'new UTCDate(text)',
  'Math.min(a)',
])('stays inside: %s', (text) => {
  expect(reachesOutside(text)).toEqual([]);
});
