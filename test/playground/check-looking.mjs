import { deepEqual, equal } from 'node:assert/strict';
import { visit } from './visit.mjs';

const base = { schema: 'kemitraan/case@1', id: 'clinic', title: 'A clinic' };

/** What the page is like when it is looked at. */
const states = {
  opened: async () => {},
  empty: async ({ page }) => {
    await page.locator('.start button.quiet').first().click();
  },
  'all facts open': async ({ page }) => {
    for (const summary of await page.locator('.lists > details > summary').all()) await summary.click();
    for (const add of await page.locator('.lists > details > button:last-child').all()) await add.click();
  },
  'faults in a text': async (of) => {
    await of.paste(JSON.stringify({ ...base, surprise: 1 }));
    await of.page.waitForSelector('.complaint');
  },
  'no JSON': async (of) => {
    await of.paste('{');
    await of.page.waitForSelector('.complaint');
  },
  'a profile': async ({ page }) => {
    await page.locator('#choose-framework').selectOption('csr-contribution-phases');
  },
  'a checklist': async ({ page }) => {
    await page.locator('#choose-framework').selectOption('two-pillar-prerequisites');
    await page.locator('.overview input[type=checkbox]').uncheck();
  },
  'a Likert scale': async ({ page }) => {
    await page.locator('#choose-framework').selectOption('organisation-public-relationship');
  },
  'a role model': async ({ page }) => {
    await page.locator('#choose-framework').selectOption('four-pillar-model');
    await page.locator('.way select').selectOption('all');
  },
  'a large case': async ({ page }) => {
    await page.locator('.start select').selectOption('bandung-pippk');
    await page.locator('.start button').first().click();
    await page.locator('#choose-framework').selectOption('participation-phases');
  },
  'a shared verdict': async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#s=kemitraan1~power-layout~1.0.0~sulistiyani~parity_O-MO~subordination_I~227fb171';
    });
    await page.waitForFunction(() => document.querySelector('.known') === null);
  },
  'the whole case shared': async ({ page }) => {
    await page.locator('.share button', { hasText: /Make the link|Buat tautan/ }).click();
    await page.waitForSelector('#share-case');
  },
};

export const looking = {
  ...Object.fromEntries(
    Object.entries(states).flatMap(([state, reach]) =>
      ['en', 'id'].map((lang) => [
        `axe finds nothing, and 320 pixels are enough: ${state} (${lang})`,
        async ({ browser, address }) => {
          const of = await visit(browser, address, { hash: `#lang=${lang}` });
          await reach(of);
          await of.settled();
          await of.page.waitForTimeout(200);
          deepEqual(await of.violations(), []);
          await of.page.setViewportSize({ width: 320, height: 640 });
          await of.page.waitForTimeout(100);
          equal(await of.overflow(), 0);
          deepEqual(await of.violations(), []);
          deepEqual(await of.complaints(), []);
          await of.close();
        },
      ]),
    ),
  ),
  'every framework is shown and drawn, of a small case and of a large one': async ({ browser, address }) => {
    const of = await visit(browser, address);
    for (const example of ['surakarta-puskesmas', 'bandung-pippk']) {
      await of.page.locator('.start select').selectOption(example);
      await of.page.locator('.start button').first().click();
      const ids = await of.page
        .locator('#choose-framework option')
        .evaluateAll((options) => options.map(({ value }) => value));
      equal(ids.length, 40);
      for (const id of ids) {
        await of.page.locator('#choose-framework').selectOption(id);
        await of.settled();
        const verdicts = await of.page.locator('.said .verdict').count();
        equal(await of.page.locator('.said .chart img').count(), verdicts, `${example} ${id}`);
        equal(verdicts + (await of.page.locator('.said > .note').count()) > 0, true, `${example} ${id}`);
      }
    }
    deepEqual(await of.complaints(), []);
    await of.close();
  },
  'printed is the report alone': async ({ browser, address }) => {
    const of = await visit(browser, address);
    await of.settled();
    await of.page.emulateMedia({ media: 'print' });
    const seen = await of.page
      .locator('main > *')
      .evaluateAll((all) => all.filter((one) => one.offsetHeight > 0).map(({ className }) => className));
    deepEqual(seen, ['report']);
    equal(await of.page.locator('.report button').first().isVisible(), false);
    await of.close();
  },
  'targets are large enough to hit': async ({ browser, address }) => {
    const of = await visit(browser, address, { width: 390 });
    await of.settled();
    const small = await of.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, input:not([type=radio]):not([type=checkbox]), summary, label.choice',
        ),
      ]
        .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
        .map(([html]) => html),
    );
    deepEqual(small, []);
    await of.close();
  },
};
