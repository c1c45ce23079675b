// Tries the playground in a real browser: npm run playground:check
import { buildPlayground } from '../../docs/playground/build.mjs';
import { badInput } from './check-bad-input.mjs';
import { filling } from './check-filling.mjs';
import { loading } from './check-loading.mjs';
import { looking } from './check-looking.mjs';
import { sharing } from './check-sharing.mjs';
import { launched, served } from './chromium.mjs';

await buildPlayground();
const browser = await launched();
const server = await served();
const only = process.argv[2];
let failed = 0;
const checks = { ...loading, ...filling, ...sharing, ...badInput, ...looking };
for (const [name, check] of Object.entries(checks)) {
  if (only !== undefined && !new RegExp(only).test(name)) continue;
  const start = performance.now();
  try {
    const said = await check({ browser, address: server.address });
    console.log(
      `passed  ${name} (${Math.round(performance.now() - start)} ms)${said === undefined ? '' : `: ${said}`}`,
    );
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}
await browser.close();
server.close();
console.log(
  failed === 0 ? `All of the playground passed, in Chromium ${browser.version()}.` : `${failed} failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
