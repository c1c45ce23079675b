import { assessed } from './refused/assessed.js';
import { caseStrings } from './refused/case-strings.js';
import { defined } from './refused/defined.js';
import { evidence } from './refused/evidence.js';
import { formed } from './refused/forms.js';
import { histories } from './refused/history.js';
import { jsonSchemas } from './refused/json-schemas.js';
import { levels } from './refused/levels.js';
import { measured } from './refused/measured.js';
import { parsed } from './refused/parsed.js';
import type { RefusedCall } from './refused/refusal.js';
import { standards } from './refused/standards.js';
import { submissions } from './refused/submissions.js';
import { surveyForms } from './refused/survey-forms.js';
import { words } from './refused/words.js';

/** Every sound call, and what makes it unsound; another function is one more entry of one of these tables. */
const tables: readonly (readonly RefusedCall[])[] = [
  parsed,
  levels,
  histories,
  measured,
  words,
  formed,
  defined,
  assessed,
  evidence,
  caseStrings,
  submissions,
  surveyForms,
  standards,
  jsonSchemas,
];

/** calls.json and refused.tsv. */
export function refusedFiles(): { calls: string; rows: string } {
  const calls: Record<string, unknown[]> = {};
  const rows: string[] = [];
  for (const { name, args, refusals } of tables.flat()) {
    const own = calls[name] ?? [];
    calls[name] = own;
    const place = own.push(args) - 1;
    for (const { at, value, code, fault } of refusals)
      rows.push(
        [name, place, at, JSON.stringify(value), fault === undefined ? code : `${code} ${fault}`].join('\t'),
      );
  }
  const lines = Object.entries(calls).map(([name, own]) => `${JSON.stringify(name)}: ${JSON.stringify(own)}`);
  return { calls: `{\n${lines.join(',\n')}\n}\n`, rows: rows.map((row) => `${row}\n`).join('') };
}
