import * as everything from 'kemitraan';
import { frameworks } from 'kemitraan/registry';
import { table } from '../../generate/markdown.mjs';
import { pageOf } from '../pages.mjs';
import { slugOf } from '../slug.mjs';
import { memberOf, summaryOf } from './member.mjs';

/** The kinds of names, each on a page of its own: functions first, since they are what is called. */
const kinds = [
  { kind: 'functions', title: 'functions', folders: ['functions'] },
  { kind: 'types', title: 'types', folders: ['interfaces', 'type-aliases', 'classes', 'enumerations'] },
  { kind: 'data', title: 'data', folders: ['variables'] },
];

/**
 * The reference of the API: a page for each subpath, and one for each kind of names in it. `places` says where each
 * name of each module is told of.
 */
export function apiPages(read, pages) {
  const places = placesOf(read);
  const modules = read.map((module) => ({
    ...module,
    own: module.own.map((one) => ({
      ...one,
      text: linked(one.text, `${module.name}/${one.folder}`, places),
    })),
  }));
  const made = modules.flatMap((module) => [
    overviewOf(module, places),
    ...kinds.flatMap((kind) => kindPage(module, kind, pages)),
  ]);
  return { places, pages: [indexOf(modules), ...made].map((page) => pageOf({ ...page, locale: 'en' })) };
}

const routeOf = (module) => (module === 'index' ? 'root' : module);
const importOf = (module) => (module === 'index' ? 'kemitraan' : `kemitraan/${module}`);
const membersOf = ({ own }, { folders }) => own.filter(({ folder }) => folders.includes(folder)).sort(byName);
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Names that differ in capitals alone have the same id of a heading, and the later one a number with it. */
function placesOf(modules) {
  const places = new Map();
  for (const module of modules) {
    for (const kind of kinds) {
      const seen = new Map();
      for (const { name } of membersOf(module, kind)) {
        const slug = slugOf(name);
        const times = seen.get(slug) ?? 0;
        seen.set(slug, times + 1);
        const hash = times === 0 ? slug : `${slug}-${times}`;
        places.set(`${module.name} ${name}`, `/api/${routeOf(module.name)}/${kind.kind}#${hash}`);
      }
    }
  }
  for (const { name: module, given } of modules) {
    for (const { name, from } of given) places.set(`${module} ${name}`, places.get(`${from} ${name}`));
  }
  return places;
}

function indexOf(modules) {
  const rows = modules.map((module) => [
    `[\`${importOf(module.name)}\`](/api/${routeOf(module.name)}/)`,
    ...kinds.map((kind) => String(membersOf(module, kind).length)),
    String(module.given.length),
  ]);
  return {
    route: 'api/index.md',
    text: [
      '# API',
      'Every public name, read off the source: what it does, units and ranges, what missing data does, what it throws, an example that a test runs, and the works that it follows. Each name is told of under the subpath that it comes from; `kemitraan` gives on all of them but for `kemitraan/schema`.',
      table(['import', ...kinds.map(({ title }) => title), 'given on from another'], rows),
      'For whoever reviews a change there are [reports of every public name and its type](/project/api-reports).',
      '',
    ].join('\n\n'),
  };
}

function overviewOf(module, places) {
  const lists = kinds.flatMap((kind) => {
    const rows = membersOf(module, kind).map(({ name, text }) => [
      `[\`${name}\`](${places.get(`${module.name} ${name}`)})`,
      summaryOf(text),
    ]);
    return rows.length === 0
      ? []
      : [
          `## ${kind.title.replace(/^./, (letter) => letter.toUpperCase())}`,
          table(['Name', 'What it is'], rows),
        ];
  });
  const given = module.given
    .sort(byName)
    .map(({ name }) => `[\`${name}\`](${places.get(`${module.name} ${name}`)})`);
  return {
    route: `api/${routeOf(module.name)}/index.md`,
    text: [
      `# ${importOf(module.name)}`,
      ...lists,
      ...(given.length > 0 ? ['## Given on from another', `${given.join(', ')}.`] : []),
      '',
    ].join('\n\n'),
  };
}

function kindPage(module, kind, pages) {
  const members = membersOf(module, kind);
  if (members.length === 0) return [];
  const told = members.map(({ name, folder, text }) =>
    memberOf({
      name,
      text,
      isData: folder === 'variables',
      page: folder === 'variables' ? frameworkPage(name, pages) : undefined,
    }),
  );
  return [
    {
      route: `api/${routeOf(module.name)}/${kind.kind}.md`,
      text: [`# ${importOf(module.name)}: ${kind.title}`, ...told].join('\n\n'),
    },
  ];
}

/** Names in types lead to where they are told of. */
function linked(text, from, places) {
  return text.replace(/\]\(((?:\.\.?\/|[\w-]+)[\w./-]*\.md)(?:#[^)]*)?\)/g, (whole, path) => {
    const [module, , file] = new URL(path, `file:///${from}/`).pathname.slice(1).split('/');
    const place = places.get(`${module} ${file?.replace(/\.md$/, '')}`);
    if (place === undefined) throw new Error(`Nothing tells of ${whole}, linked to in ${from}.`);
    return `](${place})`;
  });
}

/** The page of the framework that is exported by this name. */
function frameworkPage(name, pages) {
  const [id] = Object.entries(frameworks).find(([, definition]) => definition === exported.get(name)) ?? [];
  return pages.find(({ route }) => route === `frameworks/${id}.md`);
}

const exported = new Map(Object.entries(everything));
