// Tries the built site in a real browser: npm run site:check [PART OF A NAME]
import { existsSync } from 'node:fs';
import { check } from '../browser/check.mjs';
import { checks, folder } from './checks.mjs';

if (existsSync(`${folder}index.html`)) await check('site', { folder, checks, part: process.argv[2] });
else {
  console.error('The site was NOT checked: it has not been built: npm run site.');
  process.exitCode = 1;
}
