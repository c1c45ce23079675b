import ts from 'typescript';
import { expect } from 'vitest';
import { type Block, withAssertions } from './blocks.js';

const AsyncFunction: new (...parameters: string[]) => (...values: unknown[]) => Promise<void> =
  Object.getPrototypeOf(async () => {}).constructor;

/** Runs a block as a module of its own that may import `modules` and nothing else, and checks its assertions. */
export async function runBlock({ file, line, code }: Block, modules: ReadonlyMap<string, unknown>) {
  // The line makes the text a module, so that its `await` is one.
  const { outputText, diagnostics = [] } = ts.transpileModule(
    `${withAssertions(code, '__same')}\nexport {};`,
    {
      fileName: `${file}.${line}.ts`,
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    },
  );
  if (diagnostics.length > 0) throw new Error(diagnostics.map(messageOf).join('\n'));
  const require = (name: string) => {
    if (!modules.has(name)) throw new Error(`${file}:${line} imports ${name}, which a document does not do.`);
    return modules.get(name);
  };
  const same = (actual: unknown, expected: unknown) => expect(actual).toStrictEqual(expected);
  await new AsyncFunction('exports', 'require', '__same', outputText)({}, require, same);
}

const messageOf = ({ messageText }: ts.Diagnostic) => ts.flattenDiagnosticMessageText(messageText, '\n');

/** What the compiler says of blocks, each a module of its own, with the options and the paths of the repository. */
export function typeFaults(blocks: readonly Block[], root: string): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // The blank lines above make the compiler speak of the lines of the document.
  const texts = new Map(
    blocks.map(({ file, line, code }) => [
      `${root}${file}.${line}.ts`,
      `${'\n'.repeat(line - 1)}${code}\nexport {};`,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  const program = ts.createProgram([...texts.keys()], options, host);
  // The blocks alone: what they import is checked with the project, and checking it again takes most of a minute.
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...[...texts.keys()].flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ];
  return found.map((diagnostic) => {
    const text = messageOf(diagnostic);
    const { file, start = 0 } = diagnostic;
    if (file === undefined) return text;
    const place = file.fileName.replace(root, '').replace(/\.\d+\.ts$/, '');
    return `${place}:${file.getLineAndCharacterOfPosition(start).line + 1} ${text}`;
  });
}
