import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { load } from 'typedoc-plugin-markdown';
import { root } from '../sources.mjs';

/** The root comes last: it gives on what the subpaths have, and each name is told of where it comes from. */
const entries = readdirSync(`${root}src`)
  .filter((file) => file.endsWith('.ts'))
  .sort((a, b) => Number(a === 'index.ts') - Number(b === 'index.ts') || a.localeCompare(b, 'en'));

const asTable = Object.fromEntries(
  [
    'parametersFormat',
    'interfacePropertiesFormat',
    'typeAliasPropertiesFormat',
    'classPropertiesFormat',
    'propertyMembersFormat',
    'typeDeclarationFormat',
  ].map((option) => [option, 'table']),
);

/**
 * Every public name as typedoc reads it off the source: for each module its own names, `{ name, folder, text }`, and
 * those that it gives on from another, `{ name, from }`.
 */
export async function modulesOf() {
  const folder = mkdtempSync(join(tmpdir(), 'kemitraan-site-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      entryPoints: entries.map((file) => join(root, 'src', file)),
      plugin: [load],
      tsconfig: join(root, 'tsconfig.json'),
      logLevel: 'Warn',
      readme: 'none',
      disableSources: true,
      excludeExternals: true,
      githubPages: false,
      sort: ['alphabetical-ignoring-documents'],
      outputFileStrategy: 'members',
      entryFileName: 'index',
      useCodeBlocks: true,
      typeDeclarationVisibility: 'compact',
      hideBreadcrumbs: true,
      hidePageHeader: true,
      ...asTable,
    });
    const project = await app.convert();
    if (project === undefined) throw new Error('The source cannot be read for the reference of the API.');
    app.options.setValue('out', folder);
    await app.generateOutputs(project);
    return project.children.map(({ name, children }) => ({ name, ...namesIn(folder, name, children) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function namesIn(folder, module, children) {
  const own = readdirSync(join(folder, module), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(folder, module, entry.name)).map((file) => ({
        name: file.replace(/\.md$/, ''),
        folder: entry.name,
        text: readFileSync(join(folder, module, entry.name, file), 'utf8'),
      })),
    );
  const given = children
    .filter((child) => child.isReference())
    .map((child) => ({ name: child.name, from: child.getTargetReflectionDeep().parent.name }));
  return { own, given };
}
