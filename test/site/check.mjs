// Tries the built site in a real browser: npm run site:check [PART OF A NAME]
import { launched, served } from './browser.mjs';
import { checks } from './checks.mjs';

const browser = await launched();
const server = await served();
const [, , only = ''] = process.argv;
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(only)) continue;
  try {
    const said = await check({ browser, address: server.address });
    console.log(`passed  ${name}${said === undefined ? '' : `: ${said}`}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}
await browser.close();
server.close();
console.log(failed === 0 ? `All of the site passed, in Chromium ${browser.version()}.` : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
