import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a browser loads by itself, without a reader who follows a link. */
const loads =
  /<(?:script|img|iframe|source|video|audio|object|embed|link)\b[^>]*?\s(?:src|href|data)="([^"]*)"/g;
const loadsInStyle = /@import\s+(?:url\()?["']?([^"')\s]+)|url\(["']?([^"')\s]+)/g;
const loadsInScript = /(?:\bfetch|\bimport|importScripts|new Worker|\.open)\(\s*["'`]([^"'`]*)["'`]/g;

/**
 * What is wrong with a site as it was built: links and anchors that lead nowhere, and anything that would be loaded from
 * another place. `folder` is where it stands, `base` the path that it is to be served under.
 */
export function faultsIn(folder, base) {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const read = (file) => readFileSync(`${folder}/${file}`, 'utf8');
  const ids = new Map(pages.map((file) => [file, new Set(matchesOf(read(file), /\sid="([^"]*)"/g))]));
  const links = pages.flatMap((file) =>
    deadIn(file, matchesOf(read(file), /<a\b[^>]*?\shref="([^"]*)"/g), { files, ids, base }),
  );
  const foreign = [...files].flatMap((file) =>
    loadsOf(file, read)
      .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address))
      .map((address) => `${file} loads ${address}`),
  );
  return [...links, ...foreign];
}

/** The links of a page that lead nowhere inside of the site. */
function deadIn(file, addresses, { files, ids, base }) {
  return [...new Set(addresses)].flatMap((address) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return [];
    const { pathname, hash } = new URL(textOf(address), `http://site${base}${file}`);
    if (!pathname.startsWith(base)) return [`${file} leads out of ${base}: ${address}`];
    const inside = decodeURIComponent(pathname.slice(base.length));
    const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!files.has(target)) return [`${file} leads to ${address}, which is not there`];
    // The playground is told by its address what to open, which is no place in it.
    const id = hash.includes('=') ? '' : decodeURIComponent(hash.slice(1));
    return id === '' || !ids.has(target) || ids.get(target).has(id)
      ? []
      : [`${file} leads to ${address}, where nothing has that id`];
  });
}

function loadsOf(file, read) {
  if (file.endsWith('.html')) return matchesOf(read(file), loads);
  if (file.endsWith('.css')) return matchesOf(read(file), loadsInStyle);
  if (/\.m?js$/.test(file)) return matchesOf(read(file), loadsInScript);
  return [];
}

const matchesOf = (text, pattern) => [...text.matchAll(pattern)].map(([, a, b]) => a ?? b ?? '');

const textOf = (address) => address.replaceAll('&amp;', '&').replaceAll('&#39;', "'");

/** Public names of which the reference of the API does not tell. `exported` lists them by subpath. */
export function untoldNames(exported, places) {
  return Object.entries(exported).flatMap(([subpath, { values, types }]) =>
    [...values, ...types]
      .map((name) => `${subpath === '.' ? 'index' : subpath.slice(2)} ${name}`)
      .filter((key) => !places.has(key)),
  );
}

/** Names of which the built page has no heading, though the reference says that it stands there. */
export function missingHeadings(folder, places) {
  const pages = new Map();
  return [...places].flatMap(([name, place]) => {
    const [path, id] = place.split('#');
    const file = `${folder}${path}.html`;
    if (!pages.has(file)) pages.set(file, existsSync(file) ? readFileSync(file, 'utf8') : '');
    return pages.get(file).includes(` id="${id}"`) ? [] : [`${name} is not at ${place}`];
  });
}
