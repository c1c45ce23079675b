// The browser of the machine, and the site as it is served.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const folder = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Under the name in CHROMIUM, or one of the usual ones. */
export async function launched() {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((path) => names.map((name) => join(path, name)))
    .find(existsSync);
  const executablePath = process.env.CHROMIUM ?? found;
  if (executablePath === undefined)
    stop(
      `there is no ${names.join(', no ')}, and CHROMIUM names none.\nOn Debian: apt-get install chromium. Or give the path of one: CHROMIUM=/path/to/it npm run site:check`,
    );
  if (!existsSync(`${folder}index.html`)) stop('it has not been built: npm run site.');
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
}

function stop(why) {
  console.error(`The site was NOT checked: ${why}`);
  process.exit(1);
}

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves the files of the site as any server of files does; gives its address. */
export async function served() {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const asked = join(folder, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
    const there = asked.startsWith(folder) && existsSync(asked) && statSync(asked).isFile();
    const file = there ? asked : `${folder}404.html`;
    const type = types[file.split('.').at(-1)] ?? 'text/plain';
    response
      .writeHead(there ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
      .end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
