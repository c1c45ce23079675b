// The browser of the machine, and the page as it is served.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../../docs/.vitepress/dist/playground/', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Under the name in CHROMIUM, or one of the usual ones. */
export async function launched() {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((path) => names.map((name) => join(path, name)))
    .find(existsSync);
  const executablePath = process.env.CHROMIUM ?? found;
  if (executablePath === undefined) {
    console.error(
      `The playground was NOT checked: there is no ${names.join(', no ')}, and CHROMIUM names none.\nOn Debian: apt-get install chromium. Or give the path of one: CHROMIUM=/path/to/it npm run playground:check`,
    );
    process.exit(1);
  }
  const args = ['--no-sandbox', '--disable-gpu'];
  return chromium.launch({ executablePath, headless: true, args });
}

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Serves the files of the page, and nothing else; gives its address. */
export async function served() {
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1);
    const type = types[name.split('.').at(-1)];
    if (type === undefined || !/^[\w.]+$/.test(name) || !existsSync(join(folder, name))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, name)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => server.close() };
}

/** The page as a file, as somebody opens it who was given the folder. */
export const asFile = `file://${folder}index.html`;
