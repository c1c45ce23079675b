// Tries the playground in a real browser: npm run playground:check [PART OF A NAME]
import { buildPlayground } from '../../docs/playground/build.mjs';
import { check } from '../browser/check.mjs';
import { badInput } from './check-bad-input.mjs';
import { filling } from './check-filling.mjs';
import { loading } from './check-loading.mjs';
import { looking } from './check-looking.mjs';
import { sharing } from './check-sharing.mjs';

const folder = await buildPlayground();
const checks = { ...loading, ...filling, ...sharing, ...badInput, ...looking };
await check('playground', { folder, checks, part: process.argv[2] });
