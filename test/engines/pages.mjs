// A real browser: pages with the whole package bundled for it, and with the script build.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launched, missing } from '../browser/chromium.mjs';
import { asPage } from './bundles.mjs';
import { NotHere } from './consumer.mjs';

/** No code from strings, and from nowhere else than the page's own server. */
const policy = "default-src 'none'; script-src 'self'";

/** Counts what the policy reports, before anything else runs. */
const listener = `globalThis.reports = [];
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  globalThis.reports.push(effectiveDirective + ' ' + blockedURI);
});`;

const html = (scripts) =>
  `<!doctype html><meta charset="utf-8"><title>kemitraan</title>${scripts
    .map(({ name, module }) => `<script src="${name}"${module ? ' type="module"' : ''}></script>`)
    .join('')}`;

const classic = (name) => ({ name, module: false });
const module = (name) => ({ name, module: true });

/** Every row in a browser. */
export function pageRows(consumer, probe) {
  const library = readFileSync(consumer.path('node_modules/kemitraan/dist/kemitraan.script.js'), 'utf8');
  let open;
  const page = (way, note, { scripts, files, csp, reports }) => ({
    engine: 'Chromium',
    way,
    note,
    async run() {
      open ??= await opened();
      const given = await visit(open.browser, { html: html(scripts), files: await files(), csp });
      if (given.errors.length > 0) throw new Error(given.errors.join('\n'));
      if (!reports.includes(given.reports.length))
        throw new Error(`${given.reports.length} reports: ${given.reports}`);
      const said = csp ? `reports of the policy: ${given.reports.length}` : undefined;
      return { version: open.browser.version(), text: given.text, said };
    },
  });
  // What a page that does not want the report does before it loads the library.
  consumer.write('jitless.js', "import { z } from 'zod';\nz.config({ jitless: true });\n");
  const jitless = `import ${JSON.stringify(consumer.path('jitless.js'))};`;
  const bundle = (prelude) => async () => {
    const { text, inputs } = await asPage(consumer.folder, prelude);
    const foreign = inputs.filter((input) => /(^|\/)node:|\(disabled\)/.test(input));
    if (foreign.length > 0) throw new Error(`the bundle asks for ${foreign}`);
    return { 'main.js': text };
  };
  const scripts = { 'library.js': library, 'probe.js': probe };
  const inScript = [classic('library.js'), classic('probe.js')];
  return {
    rows: [
      page('bundle', 'esbuild', { scripts: [module('main.js')], files: bundle(''), reports: [0] }),
      page('bundle', 'policy without eval', {
        ...{ scripts: [module('main.js')], files: bundle(''), csp: policy },
        // The probe for eval of zod is told and does no harm.
        reports: [0, 1],
      }),
      page('bundle', 'policy without eval, zod told beforehand', {
        ...{ scripts: [module('main.js')], files: bundle(jitless), csp: policy, reports: [0] },
      }),
      page('script', undefined, { scripts: inScript, files: () => scripts, reports: [0] }),
      page('script', 'policy without eval', {
        ...{ scripts: inScript, files: () => scripts, csp: policy, reports: [0, 1] },
      }),
      page('script', 'policy without eval, zod told beforehand', {
        scripts: [classic('settings.js'), ...inScript],
        files: () => ({ 'settings.js': 'globalThis.__zod_globalConfig = { jitless: true };', ...scripts }),
        csp: policy,
        reports: [0],
      }),
    ],
    close: () => open?.browser.close(),
  };
}

async function opened() {
  const browser = await launched();
  if (browser === undefined) throw new NotHere(missing);
  return { browser };
}

/** Serves a page, opens it, and waits for the answer. */
async function visit(browser, { html, files, csp }) {
  const served = { '/': html, '/listener.js': listener };
  for (const [name, text] of Object.entries(files)) served[`/${name}`] = text;
  const server = createServer(({ url }, response) => {
    const text =
      url === '/' ? html.replace('<script', '<script src="listener.js"></script><script') : served[url];
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': url === '/' ? 'text/html' : 'text/javascript',
      ...(csp && { 'content-security-policy': csp }),
    });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => globalThis.probed !== undefined || globalThis.failed, null, {
      timeout: 120_000,
    });
    const text = await page.evaluate(() => globalThis.probed);
    return { text, reports: await page.evaluate(() => globalThis.reports), errors };
  } catch (error) {
    throw errors.length > 0 ? new Error(errors.join('\n')) : error;
  } finally {
    await page.close();
    server.close();
  }
}
