import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { visit } from './visit.mjs';

/** Where the site stands once it is built. */
export const folder = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url));

/** One page of every kind, in both languages; those that are not there are left out. */
const sample = [
  '/',
  '/id/',
  '/guides/developer.html',
  '/id/guides/developer.html',
  '/concepts/unknown.html',
  '/frameworks/',
  '/id/frameworks/',
  '/frameworks/two-pillar-model.html',
  '/id/frameworks/tjsl-process.html',
  '/frameworks/power-layout.html',
  '/cases/',
  '/api/',
  '/api/archetypes/',
  '/api/measure/functions.html',
  '/gallery/',
  '/glossary.html',
  '/id/glossary.html',
  '/notebooks/',
  '/notebooks/1-one-case.html',
  '/decisions/',
  '/project/changelog.html',
  '/404.html',
].filter((path) => existsSync(`${folder}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`));

const grave = ['serious', 'critical'];

export const checks = {
  ...Object.fromEntries(
    sample.flatMap((path) =>
      ['light', 'dark'].map((scheme) => [
        `${path} in ${scheme}: axe, complaints, other origins`,
        (site) => accessible(site, path, scheme),
      ]),
    ),
  ),
  'no page of the sample is wider than a telephone': async (site) => {
    for (const path of sample) {
      const { overflow, close } = await visit(site, path, { width: 390 });
      assert.ok((await overflow()) <= 0, `${path} is too wide`);
      await close();
    }
  },
  'the skip link is the first stop of the keyboard, and leads to the text': async (site) => {
    const { page, close } = await visit(site, '/guides/developer.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'VPSkipLink visually-hidden');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'VPContent');
    await close();
  },
  'the language is changed on the page where it is there, and to the first page where it is not': async (
    site,
  ) => {
    assert.equal(
      await otherLanguage(site, '/frameworks/power-layout.html'),
      '/id/frameworks/power-layout.html',
    );
    assert.equal(
      await otherLanguage(site, '/id/frameworks/power-layout.html'),
      '/frameworks/power-layout.html',
    );
    assert.equal(await otherLanguage(site, '/decisions/minimum.html'), '/id/');
  },
  'the search finds a name, an id with a dot and a term of either language': async (site) => {
    assert.match(await found(site, '/', 'classifyArchetype'), /\/api\/archetypes\//);
    assert.match(
      await found(site, '/', 'partnership-archetypes.balance'),
      /partnership-archetypes|guides|concepts/,
    );
    assert.match(await found(site, '/', 'pseudo partnership'), /partnership-archetypes/);
    assert.match(await found(site, '/id/', 'kemitraan semu'), /\/id\/.*partnership-archetypes/);
  },
};

async function accessible(site, path, scheme) {
  const { violations, complaints, close } = await visit(site, path, { scheme });
  const found = await violations();
  await close();
  const wrong = found.filter(({ impact }) => grave.includes(impact)).map(({ text }) => text);
  assert.deepEqual([...wrong, ...complaints], []);
  return found.map(({ text }) => text).join('; ') || undefined;
}

async function otherLanguage(site, path) {
  const { page, close } = await visit(site, path);
  await page.hover('.VPNavBarTranslations button');
  await page.click('.VPNavBarTranslations .VPMenuLink a');
  await page.waitForLoadState('networkidle');
  const { pathname } = new URL(page.url());
  await close();
  return pathname;
}

/** Where the first five results lead. */
async function found(site, path, words) {
  const { page, close } = await visit(site, path);
  await page.click('.DocSearch-Button');
  await page.fill('#localsearch-input', words);
  await page.waitForSelector('.VPLocalSearchBox .result');
  await page.waitForTimeout(500);
  const links = await page.$$eval('.VPLocalSearchBox .result', (all) =>
    all.map((one) => one.getAttribute('href')),
  );
  await close();
  return links.slice(0, 5).join(' ');
}
