// What dates cost: a case of 60 dated rows beside the same without a date, each read and assessed as of a day.
import { classifyArchetype } from 'kemitraan/archetypes';
import { assess } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
import { textWithDates } from '../dated.mjs';
import { agree } from '../disagreement.mjs';
import { copiesInTurn } from '../inputs.mjs';
import { dates as what } from '../names.mjs';
import { timed } from '../timed.mjs';

const asOf = { asOf: '2025-06-30' };

export const dates = {
  id: 'dates',
  title: 'Sixty dates',
  async measure(settings) {
    const texts = { [what.dated]: textWithDates(true), [what.undated]: textWithDates(false) };
    const tasks = Object.entries(texts).flatMap(([name, text]) => {
      const make = () => JSON.parse(text);
      agree('parseCase', name, parseCase(make()).ok, true);
      const [raw, read] = [copiesInTurn(make), copiesInTurn(() => parseCase(make()).case)];
      const task = (id, run) => ({ what: id, on: name, bytes: Buffer.byteLength(text), run });
      return [
        task(what.parse, make),
        task(what.read, () => parseCase(raw())),
        task(what.one, () => classifyArchetype(read(), asOf)),
        task(what.all, () => assess(read(), asOf)),
      ];
    });
    return {
      said: `The same case with a date on each of 60 rows, and without; as of ${asOf.asOf}, so that every date is compared.`,
      rows: await timed(tasks, [what.parse], settings),
    };
  },
};
