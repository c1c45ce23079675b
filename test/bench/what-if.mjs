// What if one answer were another: 300 verdicts of archetypes, each on a record that differs from one in one level.
import { classifyArchetype } from 'kemitraan/archetypes';
import { sampleOfRecords, speaking } from './records.mjs';

const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown'];

/** A function that gives the 300 verdicts. */
export function whatIf() {
  const bases = sampleOfRecords(40);
  const changed = bases
    .flatMap((base) => speaking.flatMap((id) => levels.map((level) => ({ ...base, [id]: level }))))
    .slice(0, 300);
  return () => changed.map((record) => classifyArchetype(record));
}
