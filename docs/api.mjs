// Writes the reports of every public name and its type: npm run api
import { writeFileSync } from 'node:fs';
import { apiReports } from './generate/api.mjs';

for (const [path, text] of apiReports()) writeFileSync(new URL(path, import.meta.url), text);
