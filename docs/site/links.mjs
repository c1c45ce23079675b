import { posix } from 'node:path';

/** Data that a reader may open or load: it is copied to the site. Of other files there is only the name. */
const data = /\.(api\.md|cff|csv|ipynb|json|png|svg|tsv|txt)$/;

/** Pages of frameworks are told apart by language on the site, and by heading in the files. */
const languages = { '#english': 'en', '#bahasa-indonesia': 'id' };

/**
 * Where a link of a page leads on the site.
 *
 * Gives `{ href }`; with `file` where a file of the project is to be copied there; `{}` where a file is meant that is no
 * part of the site, so that the words stay and the link goes. What is not there at all keeps its address, and fails the
 * build as a dead link.
 */
export function targetOf(href, page, site) {
  if (/^[a-z][a-z0-9+.-]*:|^\/|^#/i.test(href) || page.source === undefined) return { href };
  const [, path, hash = ''] = /^([^#]*)(#.*)?$/.exec(href);
  const file = posix.join(posix.dirname(page.source), decodeURI(path)).replace(/\/$/, '');
  const routes = site.routes[file] ?? site.routes[`${file}/README.md`];
  if (routes !== undefined) return { href: inLanguage(routes, hash, page.locale) };
  if (!site.has(file)) return { href };
  return data.test(file) ? { href: `/${placeOf(file)}`, file } : {};
}

function inLanguage(routes, hash, locale) {
  const asked = languages[hash];
  if (routes[asked] !== undefined) return addressOf(routes[asked]);
  return `${addressOf(routes[locale] ?? Object.values(routes)[0])}${hash}`;
}

/** The address of a page, from where its text stands. */
export function addressOf(route) {
  return `/${route.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

/** Where a copied file stands on the site. A report in Markdown is shown as the text that it is. */
export function placeOf(file) {
  return file.replace(/^docs\//, '').replace(/\.md$/, '.md.txt');
}
