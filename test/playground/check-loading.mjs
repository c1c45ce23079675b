import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { asFile, visit } from './visit.mjs';

const uses = async (of) => {
  await of.settled();
  await of.answer('partnership_archetypes__balance', 'in');
  await of.page.locator('input[name=language][value=id]').check();
  await of.settled();
  await of.page.locator('.share button', { hasText: 'Buat tautan' }).click();
  await of.page.waitForSelector('#share-case');
};

export const loading = {
  'it asks for its own files alone, and for nothing after that': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const own = ['/', '/playground.css', '/playground.js'].map((path) => address + path);
    deepEqual([...of.requests].sort(), own);
    await uses(of);
    deepEqual([...of.requests].sort(), own);
    deepEqual(await of.complaints(), []);
    equal(await of.page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
    await of.close();
  },
  'it works from a file': async ({ browser }) => {
    const of = await visit(browser, asFile);
    await uses(of);
    match(await of.summary(), /kemitraan/);
    deepEqual(await of.complaints(), []);
    await of.close();
  },
  'the policy lets nothing be evaluated': async ({ browser, address }) => {
    const of = await visit(browser, address);
    const evaluated = await of.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.evaluated = true';
      document.body.append(script);
      return globalThis.evaluated ?? false;
    });
    equal(evaluated, false);
    notEqual((await of.complaints()).length, 0);
    await of.close();
  },
  'the published case of Surakarta is a hybrid of all three, as the study finds': async ({
    browser,
    address,
  }) => {
    const of = await visit(browser, address);
    await of.settled();
    match(
      await of.summary(),
      /hybrid: pseudo partnership, mutualism partnership, and conjugation partnership/,
    );
    const picture = of.page.locator('.chart img').first();
    equal(await picture.evaluate((image) => image.complete && image.naturalWidth > 100), true);
    match((await picture.getAttribute('alt')) ?? '', /pseudo/);
    await of.close();
  },
  'the language is that of the link, and is switched in place': async ({ browser, address }) => {
    const of = await visit(browser, address, { hash: '#lang=id' });
    const heads = () => of.page.locator('h1, h2, h3, legend, button, summary, th').allInnerTexts();
    const state = () =>
      of.page.evaluate(() => [document.documentElement.lang, document.title, location.hash]);
    const [lang, title, hash] = await state();
    deepEqual([lang, hash], ['id', '#lang=id']);
    const before = await heads();
    await of.page.locator('input[name=language][value=en]').check();
    await of.settled();
    const [after, other, link] = await state();
    deepEqual([after, link], ['en', '#lang=en']);
    notEqual(other, title);
    match(await of.summary(), /hybrid/);
    const english = await heads();
    // What both have are names of the case, and words of the field that are the same in both.
    const both = english.filter((text) => text !== '' && before.includes(text));
    equal(both.length < english.length / 8, true, `the same in both languages: ${both}`);
    equal(await of.page.evaluate(() => document.activeElement?.value), 'en');
    await of.close();
  },
};
