import { classifyArchetype } from 'kemitraan/archetypes';
import { explain } from 'kemitraan/explain';
import { wordings } from 'kemitraan/registry';
import { words as pageWords } from '../generate/words.mjs';
import { titleOf } from './reading.mjs';
import { words } from './words.mjs';

/** The example of the README, so that whoever reads on meets it again. */
const told = { balance: 'out', importance: 'mostly-in', complementarity: 'out' };

/** What the first screen shows, in one language; the text of the README follows it, where there is one. */
export function homeOf(text, locale, site) {
  const { hero } = words[locale];
  const guides = hero.reader
    .map(([name, title, details]) => ({
      title,
      details,
      link: placeOf(`docs/guides/${name}.md`, locale, site),
    }))
    .filter(({ link }) => link !== undefined);
  const matter = {
    layout: 'home',
    title: 'kemitraan',
    titleTemplate: hero.text,
    hero: {
      name: 'kemitraan',
      text: hero.text,
      tagline: hero.tagline,
      actions: [
        { theme: 'brand', text: hero.begin, link: guides[0]?.link },
        ...(site.playground
          ? [{ theme: 'alt', text: words[locale].playground, link: site.playground[locale], target: '_self' }]
          : []),
      ].filter(({ link }) => link !== undefined),
    },
    features: guides,
    verdict: verdictIn(locale),
  };
  return { matter, text: titleOf(text) === 'kemitraan' ? text.replace(/^# .*\n/m, '') : text };
}

/** A verdict as the library gives it when the site is built. */
function verdictIn(locale) {
  const { hero } = words[locale];
  const { summary, table, questions } = explain(classifyArchetype(told), { locale });
  const [first] = questions;
  const { attributes: asked } = wordings['partnership-archetypes'];
  return {
    title: hero.glance,
    told: hero.told,
    levels: Object.entries(told).map(([id, level]) => [
      asked[id].label[locale],
      pageWords[locale].levels[level],
    ]),
    found: hero.found,
    head: table.head.filter((_, at) => at !== 2),
    rows: table.rows.map((row) => row.filter((_, at) => at !== 2)),
    summary,
    next: hero.next,
    question: first.text.replace(/ \([^)]*\)$/, ''),
    caution: hero.caution,
    cautionText: hero.cautionText,
  };
}

function placeOf(file, locale, site) {
  const own = site.routes[locale === 'id' ? file.replace('docs/', 'docs/id/') : file] ?? site.routes[file];
  return own && `/${Object.values(own)[0].replace(/\.md$/, '')}`;
}
