import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const manifestOf = (name: string) =>
  JSON.parse(read(`node_modules/${name}/package.json`)) as {
    license: string;
    dependencies?: object;
    scripts?: Readonly<Record<string, string>>;
  };

/** What npm runs by itself when a package is installed, or a repository is, as a dependency. */
const onInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];

/** What is in the published files, or is installed with them. */
const shipped = ['zod', 'ts-pattern', 'date-fns', '@date-fns/utc'];

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('nothing runs when the package is installed, nor when what it needs is', () => {
  expect(Object.keys(manifest.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
  // Of a published package npm runs these three alone.
  for (const name of shipped)
    expect(
      Object.keys(manifestOf(name).scripts ?? {}).filter((one) => onInstall.slice(0, 3).includes(one)),
    ).toEqual([]);
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['gypfile']));
  expect(readdirSync(root)).not.toContain('binding.gyp');
});

test('one package is installed with it, and one beside it', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['ts-pattern']);
  expect(Object.keys(manifest.peerDependencies)).toEqual(['zod']);
  for (const name of ['optionalDependencies', 'bundleDependencies', 'bundledDependencies'])
    expect(manifest).not.toHaveProperty(name);
  for (const name of shipped) expect(Object.keys(manifestOf(name).dependencies ?? {})).toEqual([]);
});

test('every package of the lockfile comes from the registry, and has its checksum', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(([path]) => !path.startsWith('node_modules/'))).toEqual([]);
  expect(locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  // Left out means the registry; what comes from elsewhere is always named.
  const elsewhere = ({ resolved, link }: Locked) =>
    link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
  expect(locked.filter(([, one]) => elsewhere(one))).toEqual([]);
});

test.each(['README.md', 'docs/id/README.md'])(
  '%s states the licences and the versions as they are',
  (file) => {
    const rows = read(file).match(/^\| \[[^\n]*npmjs\.com\/package[^\n]*$/gm) ?? [];
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.map(([, name]) => /\[(.*?)\]/.exec(name ?? '')?.[1])).toEqual(shipped);
    const ranges: Readonly<Record<string, string>> = {
      ...manifest.dependencies,
      ...manifest.peerDependencies,
    };
    for (const [at, name] of shipped.entries()) {
      const [, , version = '', licence] = cells[at] ?? [];
      expect(licence).toBe(manifestOf(name).license);
      if (ranges[name] !== undefined) expect(version.split(',')[0]).toBe(ranges[name]);
    }
  },
);

const workflows = readdirSync(`${root}.github/workflows`).map((name) => `.github/workflows/${name}`);

test.each(workflows)('%s takes others’ actions by commit, and no right that it does not need', (file) => {
  const text = read(file);
  const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((name = '') => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  expect(text).not.toMatch(/secrets\.|pull_request_target|write-all/);
  expect(text.match(/: write/g) ?? []).toEqual(file.endsWith('publish.yml') ? [': write'] : []);
});

test('what is published was tested before, and says where it comes from', () => {
  const text = read('.github/workflows/publish.yml');
  expect(text).toMatch(
    /- run: npm ci --ignore-scripts\n {6}- run: npm test\n {2}publish:\n {4}needs: test\n/,
  );
  expect(text).toMatch(/id-token: write/);
  expect(text).toMatch(/npm publish --provenance --access public$/m);
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
});
