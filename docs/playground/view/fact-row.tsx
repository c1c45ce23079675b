import { type DraftRow, textIn } from '../case/draft.js';
import type { FactList, Field as FieldSpec } from '../case/fields.js';
import { Field } from './field.js';
import { usePage } from './page-context.js';
import type { Choosable } from './party-field.js';

/** One fact. What it has beside what it is about stands apart. */
export function FactRow({
  list,
  row,
  index,
  own,
  besides,
  parties,
  sources,
  onValue,
  onRemove,
}: {
  readonly list: FactList;
  readonly row: DraftRow;
  readonly index: number;
  readonly own: readonly FieldSpec[];
  readonly besides: readonly FieldSpec[];
  readonly parties: readonly Choosable[];
  readonly sources: readonly string[];
  readonly onValue: (key: string, value: unknown) => void;
  readonly onRemove: () => void;
}) {
  const { t } = usePage();
  const place = `${list}-${index}`;
  const called = t.facts.row(t.row[list], index + 1, textIn(row, 'name').slice(0, 80));
  const draw = (field: FieldSpec) => (
    <Field key={field.key} {...{ field, row, place, parties, sources, onValue }} />
  );
  return (
    <fieldset class="fact" id={place} tabIndex={-1}>
      <legend>{called}</legend>
      <div class="grid">{own.map(draw)}</div>
      {besides.length > 0 && (
        <details>
          <summary>
            {t.facts.besides}
            <span class="unseen"> ({called})</span>
          </summary>
          <div class="grid">{besides.map(draw)}</div>
        </details>
      )}
      <button type="button" class="quiet" onClick={onRemove}>
        {t.facts.remove}
        <span class="unseen"> {called}</span>
      </button>
    </fieldset>
  );
}
