import { type Findings, fault } from '../../core/faults-found.js';
import { formFields } from '../../forms/questionnaire/names.js';
import type { Edition } from './editions.js';
import type { Entry } from './entries.js';
import { placeOf } from './targets.js';

/** Which fields submissions have between them. */
export interface Columns {
  readonly see: (entries: readonly Entry[]) => void;
  /** A submission does not say which case it is about. */
  readonly lacksCase: (index: number) => void;
  /** Finds the columns that a table needs and does not have, each once. */
  readonly findMissing: (editions: Iterable<Edition>, found: Findings) => void;
}

/**
 * Nothing has been seen yet. JSON leaves out what nobody answered, so that nothing can be told by it. A table has a column for
 * every question, with an empty cell where nobody answered: where all submissions have the same fields, and some of them are
 * empty, a question without a column has lost it.
 */
export function columnsOf(): Columns {
  const present = new Set<string | undefined>();
  const withoutCase: number[] = [];
  let heading: string | undefined;
  let isEven = true;
  let hasEmpty = false;
  return {
    see(entries) {
      const names = JSON.stringify(entries.map(({ path }) => path.slice(1)));
      heading ??= names;
      isEven &&= names === heading;
      for (const { name, parent, cell } of entries) {
        // Choices in columns of their own stand for the column of their question.
        present.add(name).add(parent);
        hasEmpty ||= cell.kind === 'none';
      }
    },
    lacksCase(index) {
      withoutCase.push(index);
    },
    findMissing(editions, found) {
      const missing = (key: string, path: readonly (string | number)[]) =>
        found.add(() => fault('missing', path, { key }));
      if (!present.has(formFields.case) && withoutCase.length > 0)
        missing(formFields.case, [formFields.case]);
      else for (const index of withoutCase) missing(formFields.case, [index, formFields.case]);
      if (!isEven || !hasEmpty) return;
      for (const edition of editions)
        for (const name of neededBy(edition)) if (!present.has(name)) missing(name, [name]);
    },
  };
}

/** The fields of a submission that a framework is asked in: questions that are asked once, and its repeats. */
function neededBy({ targets }: Edition): string[] {
  const asked = [...targets.values()].flatMap((one) =>
    one.kind === 'question' ? [placeOf(one.question)] : [],
  );
  return [...targets].flatMap(([name, target]) => {
    if (target.kind === 'question') return placeOf(target.question) === 'once' ? [name] : [];
    return target.kind === 'repeat' && asked.includes(target.place) ? [name] : [];
  });
}
