import fc from 'fast-check';
import type { EventSpec, ProcedureDefinition } from '../../../src/forms/procedure/definition.js';
import type { ProcedureEvent, ProcedureHistory } from '../../../src/forms/procedure/history.js';

const own = { basis: 'ours', source: [{ text: 'A made procedure' }] } as const;

/** Small procedures of any shape: some of their states may be out of reach, which those that compute do not mind. */
export const procedure: fc.Arbitrary<ProcedureDefinition> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const states = Array.from({ length: count }, (_, index) => `s${index}`);
  const last = states.at(-1) ?? 's0';
  const event = fc.record({
    from: fc.uniqueArray(fc.constantFrom(...states), { minLength: 1, maxLength: 2 }),
    to: fc.constantFrom(...states, 'same', 'not-stated'),
    by: fc.option(fc.constant(['a'] as const), { nil: undefined }),
  });
  return fc
    .record({
      events: fc.array(event, { minLength: 1, maxLength: 5 }),
      months: fc.integer({ min: 1, max: 3 }),
      ends: fc.boolean(),
      starts: fc.nat({ max: 4 }),
      meets: fc.nat({ max: 4 }),
    })
    .map(({ events, months, ends, starts, meets }): ProcedureDefinition => {
      const hasEnd = ends && count > 1;
      const names = events.map((_, index) => `e${index}`);
      const of = (index: number) => names[index % names.length] ?? 'e0';
      const specs = events.map(
        ({ from, to, by }): EventSpec => ({
          from,
          // Nothing leads out of an end.
          to: hasEnd && from.includes(last) ? 'same' : to,
          ...(by && { by }),
          ...own,
        }),
      );
      return {
        form: 'procedure',
        id: 'made',
        version: '1.0.0',
        basis: { model: 'ours', rule: 'ours' },
        source: own.source,
        stages: { all: own },
        start: 's0',
        states: Object.fromEntries(
          states.map((id) => [
            id,
            { stage: 'all', ...own, ...(hasEnd && id === last && { end: 'done' as const }) },
          ]),
        ),
        actors: { a: own, b: own },
        events: Object.fromEntries(
          names.map((name, index) => [name, specs[index] ?? { from: [], to: 'same', ...own }]),
        ),
        deadlines: {
          due: { event: of(meets), after: of(starts), within: { months }, severity: 'failure', ...own },
        },
        cadences: { round: { event: of(meets), every: { months }, severity: 'failure', ...own } },
      };
    });
});

/** Dates about the turn of a leap year's February, of every precision. */
export const date = fc.constantFrom(
  '2016',
  '2015',
  '2015-12',
  '2016-01',
  '2016-02',
  '2016-01-31',
  '2016-02-28',
  '2016-02-29',
  '2016-03-01',
  '2015-12-31',
);

/** A procedure with a history of it. */
export const told: fc.Arbitrary<{ definition: ProcedureDefinition; history: ProcedureHistory }> =
  procedure.chain((definition) =>
    fc.record({
      definition: fc.constant(definition),
      history: fc.record(
        {
          events: fc.array(
            fc.record(
              {
                event: fc.constantFrom(...Object.keys(definition.events)),
                date,
                by: fc.subarray(['a', 'b']),
              },
              { requiredKeys: ['event'] },
            ) as fc.Arbitrary<ProcedureEvent>,
            { maxLength: 6 },
          ),
          complete: fc.constant(true as const),
        },
        { requiredKeys: ['events'] },
      ),
    }),
  );
