import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves a folder as any server of files does, and gives its address, without a stroke at its end. */
export async function served(folder) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const asked = join(folder, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
    const isThere = asked.startsWith(folder) && existsSync(asked) && statSync(asked).isFile();
    const file = isThere ? asked : join(folder, '404.html');
    const type = types[file.split('.').at(-1)] ?? 'text/plain';
    response
      .writeHead(isThere ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
      .end(existsSync(file) ? readFileSync(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
