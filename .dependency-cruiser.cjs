// A folder of src imports only from folders that stand above it in this list.
const layers = [
  'references',
  'core',
  'measure',
  'case',
  'forms',
  'frameworks',
  'programmes',
  'crosswalks',
  'registry',
  'assess',
  'explain',
  'render',
  'schema',
];

const below = (layer) => `^src/(${layers.slice(layers.indexOf(layer) + 1).join('|')})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rules = [
  ...layers.slice(0, -1).map((layer) => ({
    name: `${layer}-looks-only-upwards`,
    from: { path: `^src/${layer}/` },
    to: { path: below(layer) },
  })),
  {
    name: 'a-framework-never-imports-another',
    from: { path: '^src/frameworks/([^/]+)/' },
    to: { path: '^src/frameworks/([^/]+)/', pathNot: '^src/frameworks/$1/' },
  },
  {
    name: 'only-its-entry-imports-schema',
    from: { path: '^src/', pathNot: '^src/(schema/|schema\\.ts$)' },
    to: { path: '^src/schema/' },
  },
  {
    name: 'only-the-root-imports-an-entry',
    from: { path: '^src/', pathNot: '^src/index\\.ts$' },
    to: { path: '^src/[^/]+\\.ts$' },
  },
  {
    // Where an answer is worked out no words are loaded, not even through a third file.
    name: 'words-stay-apart',
    from: { path: '^src/(frameworks|programmes|crosswalks|assess|schema)/' },
    to: { path: '^src/frameworks/[^/]+/wording\\.ts$', reachable: true },
  },
  {
    // Nobody but who writes coding sheets loads their examples, so that nothing else grows by them.
    name: 'examples-stay-apart',
    from: { path: '^src/', pathNot: '^src/(registry/examples|render/coding-sheet/examples-of)\\.ts$' },
    to: { path: '^src/(frameworks/[^/]+|registry)/examples\\.ts$' },
  },
  {
    name: 'zod-only-in-schema',
    from: { path: '^src/', pathNot: '^src/schema/' },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'date-fns-in-one-file',
    from: { path: '^src/', pathNot: '^src/case/days\\.ts$' },
    to: { path: 'node_modules/(@date-fns|date-fns)/' },
  },
  {
    name: 'date-fns-by-single-functions',
    from: { path: '^src/' },
    to: { path: 'node_modules/(date-fns|@date-fns/utc)/index\\.' },
  },
  {
    name: 'three-runtime-packages',
    from: { path: '^src/' },
    to: { path: 'node_modules/', pathNot: 'node_modules/(zod|ts-pattern|date-fns|@date-fns/utc)/' },
  },
  { name: 'no-module-of-node', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
  { name: 'every-import-resolves', from: {}, to: { couldNotResolve: true } },
  { name: 'no-circle', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'every-folder-is-a-layer',
    from: { path: '^src/' },
    to: { path: `^src/(?!(${layers.join('|')})/)[^/]+/` },
  },
  { name: 'src-stays-in-src', from: { path: '^src/' }, to: { pathNot: '^src/|node_modules/' } },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // A type may not come from below either.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
