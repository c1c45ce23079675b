import material from 'material';
import { digests } from './determinism-probe.js';

const many = Number(process.argv[2]);
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const told = { ...digests(material.cases, many), locale, timeZone };
process.stdout.write(`${JSON.stringify(told)}\n`);
