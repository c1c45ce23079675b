// The browser of the machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Why there is none, to say it with. */
export const missing = `there is no ${names.join(', no ')}, and CHROMIUM names none`;

/** Starts it under the name in CHROMIUM, or one of the usual ones; `undefined` where there is none. */
export async function launched() {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
  const executablePath = process.env.CHROMIUM || found;
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
}
