// A visit to the page: what it asks for, what it complains of, and how its parts are found.
import { overflowOf, violationsOn } from '../browser/looked-at.mjs';

/** The page as a file, as somebody opens it who was given the folder. */
export const asFile = new URL('../../docs/.vitepress/dist/playground/index.html', import.meta.url).href;

/** Opens the page in a context of its own. */
export async function visit(browser, address, { hash = '#lang=en', width = 1280, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.accept();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url().split('#')[0]);
  });
  await page.addInitScript(() => {
    globalThis.reports = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      globalThis.reports.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(address + hash);
  await page.waitForSelector('h2');
  const of = {
    page,
    requests,
    /** Everything that the page or its policy complained of. */
    complaints: async () => [...complaints, ...(await page.evaluate(() => globalThis.reports))],
    summary: async () => (await page.locator('.said .summary').first().innerText()).trim(),
    /** Waits until the words have been said, the picture is drawn and the report written. */
    async settled() {
      await page.waitForTimeout(50);
      await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, null, {
        timeout: 20_000,
      });
    },
    /** Chooses an answer by the id of the question and the code of the answer. */
    async answer(question, code, nth = 0) {
      await page.locator(`#question-${question} input[value="${code}"]`).nth(nth).check();
      await of.settled();
    },
    async paste(text) {
      const box = page.locator('.paste textarea');
      await page.locator('.paste').evaluate((details) => {
        details.open = true;
      });
      // As a paste puts it there: at once.
      await box.evaluate((area, value) => {
        area.value = value;
      }, text);
      await page.locator('.paste button').first().click();
    },
    overflow: () => overflowOf(page),
    violations: async () => (await violationsOn(page)).map(({ text }) => text),
    close: () => context.close(),
  };
  return of;
}
