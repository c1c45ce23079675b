// What the probe reads, taken from the documents of the repository.

import { readdirSync, readFileSync } from 'node:fs';

const docs = new URL('../../docs/', import.meta.url);
const read = (path) => readFileSync(new URL(path, docs), 'utf8');
const every = (step, rows) => rows.filter((_, place) => place % step === 0);

/** All sound calls, all published cases or the first of them, and of the long tables one row of so many. */
export function material({ cases = undefined, step = 29 } = {}) {
  const documents = readdirSync(new URL('cases/', docs)).filter((name) => name.endsWith('.json'));
  const { attributes, levels } = JSON.parse(read('conformance/legend.json'));
  return {
    cases: documents
      .sort()
      .slice(0, cases)
      .map((name) => JSON.parse(read(`cases/${name}`))),
    calls: JSON.parse(read('conformance/calls.json')),
    refused: every(step, read('conformance/refused.tsv').trim().split('\n')),
    levels: every(step * 5, read('conformance/archetypes.tsv').trim().split('\n')).map(
      (row) => row.split('\t')[0],
    ),
    legend: { attributes, levels },
  };
}
