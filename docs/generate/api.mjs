import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The root gives on whatever the subpaths have, but for the one that loads zod. */
const entries = ['index', 'schema'];

/** The longest declaration of data that is printed; of a longer one its fingerprint shows that it changed. */
const longestData = 12;

/** Every public name with its type, by the file that it stands in, read off the declarations that were built. */
export function apiReports() {
  return new Map(entries.map((entry) => [`api/${entry}.api.md`, report(entry)]));
}

function report(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'kemitraan-api-'));
  const declarations = join(root, 'dist', `${entry}.d.ts`);
  const silent = { default: { logLevel: 'none' } };
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    skipLibCheck: true,
  };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder: folder,
        reportTempFolder: folder,
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
  const quiet = (message) => {
    if (message.logLevel !== 'error') message.logLevel = 'none';
  };
  try {
    const { succeeded } = Extractor.invoke(config, { localBuild: true, messageCallback: quiet });
    if (!succeeded) throw new Error(`The declarations of ${entry} cannot be read.`);
    return condensed(readFileSync(join(folder, `${entry}.api.md`), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report without what is no type, as text that nobody would run, and with a fingerprint in place of long data: the definitions stand in src, line by line. */
function condensed(text) {
  return text
    .split(/\n\n(?=\/\/ )/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => !/^\s*\/\/ (Warning: |\(undocumented\)|$)|^\s*\/\/$/.test(line))
        .join('\n'),
    )
    .map((block) => {
      const [, name] = /^export const (\w+): /m.exec(block) ?? [];
      const lines = block.split('\n').length;
      if (name === undefined || lines <= longestData) return block;
      const print = createHash('sha256').update(block).digest('hex').slice(0, 12);
      return `// @public\nexport const ${name}: ${lines} lines of data, ${print}`;
    })
    .join('\n\n')
    .replace('```ts', '```text');
}
