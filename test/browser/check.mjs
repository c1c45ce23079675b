// Tries something that was built in a real browser.
import { launched, missing } from './chromium.mjs';
import { served } from './served.mjs';

/**
 * Runs the checks whose name has `part` in it on what `folder` holds, and says what each found; that nothing was checked
 * where there is no browser. What is checked is called by `name`.
 */
export async function check(name, { folder, checks, part = '' }) {
  const browser = await launched();
  if (browser === undefined) {
    const remedy = 'On Debian: apt-get install chromium. Or give the path of one in CHROMIUM.';
    console.error(`The ${name} was NOT checked: ${missing}.\n${remedy}`);
    process.exitCode = 1;
    return;
  }
  const server = await served(folder);
  let failed = 0;
  for (const [title, one] of Object.entries(checks).filter(([title]) => title.includes(part))) {
    const start = performance.now();
    try {
      const said = await one({ browser, address: server.address });
      const time = Math.round(performance.now() - start);
      console.log(`passed  ${title} (${time} ms)${said === undefined ? '' : `: ${said}`}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${title}\n${error.stack}`);
    }
  }
  await browser.close();
  server.close();
  const passed = `All of the ${name} passed, in Chromium ${browser.version()}.`;
  console.log(failed === 0 ? passed : `${failed} failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
