import { digests } from './determinism-probe.js';

/** Put in by determinism.mjs. */
declare const publishedCases: readonly unknown[];

const many = Number(process.argv[2]);
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const told = { ...digests(publishedCases, many), locale, timeZone };
process.stdout.write(`${JSON.stringify(told)}\n`);
