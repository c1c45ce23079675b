// A visit to a page: what it loads, what it complains of, and what axe finds in it.
import { overflowOf, violationsOn } from '../browser/looked-at.mjs';

export async function visit({ browser, address }, path, { scheme = 'light', width = 1280 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const own = message.type() === 'error' && !/status of 404/.test(message.text());
    if (own) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`loads ${url}`);
  });
  await page.goto(address + path, { waitUntil: 'networkidle' });
  return {
    page,
    complaints,
    close: () => context.close(),
    overflow: () => overflowOf(page),
    violations: () => violationsOn(page),
  };
}
