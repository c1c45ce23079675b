// What if one answer were another: 300 verdicts of archetypes, each on a record that differs from one in one level; and what
// the library says of it without making them.
import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
import { flipSet, nextQuestions } from 'kemitraan/forms';
import { copyOf } from './inputs.mjs';
import { sampleOfRecords, speaking } from './records.mjs';

const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown'];

const verdicts = 300;

/** What gives the verdicts, what copies them, and what asks of the verdicts on the records that were changed. */
export function whatIf() {
  const each = speaking.length * levels.length;
  const bases = sampleOfRecords(Math.ceil(verdicts / each));
  const changed = bases
    .flatMap((base) => speaking.flatMap((id) => levels.map((level) => ({ ...base, [id]: level }))))
    .slice(0, verdicts);
  const make = () => changed.map((record) => classifyArchetype(record));
  const made = make();
  const before = bases.map((record) => classifyArchetype(record));
  const asked = (verdict) => [
    nextQuestions(partnershipArchetypes, verdict),
    flipSet(partnershipArchetypes, verdict),
  ];
  return { make, copy: () => copyOf(made), ask: () => before.map(asked) };
}
