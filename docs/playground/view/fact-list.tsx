import { useState } from 'preact/hooks';
import { type Draft, freeId, rowsOf, textIn, withAt, withRow } from '../case/draft.js';
import { fieldsOf, type FactList as ListName } from '../case/fields.js';
import { FactRow } from './fact-row.js';
import { usePage } from './page-context.js';
import type { Choosable } from './party-field.js';

/** How many rows are drawn at once. */
const page = 20;

/** The rows of one list of facts: to see, to fill in, to add, to take away. Drawn only while it is open. */
export function FactList({
  list,
  draft,
  parties,
}: {
  readonly list: ListName;
  readonly draft: Draft;
  readonly parties: readonly Choosable[];
}) {
  const { t, dispatch, say } = usePage();
  const rows = rowsOf(draft, list);
  // Where there are no parties yet, that is where to begin.
  const [isOpen, setOpen] = useState(list === 'parties' && rows.length === 0);
  const [shown, setShown] = useState(page);
  const sources = rowsOf(draft, 'sources').map((row) => textIn(row, 'id'));
  const { own, besides } = fieldsOf(list);
  const name = t.lists[list];
  const needsId = own.some(({ key }) => key === 'id');
  const add = () => {
    setShown(Math.max(shown, rows.length + 1));
    dispatch({
      type: 'edited',
      change: (old) => withRow(old, list, needsId ? { id: freeId(old, list, stems[list] ?? 'row') } : {}),
      jump: `${list}-${rows.length}`,
    });
    say(t.facts.added(name, rows.length + 1));
  };
  return (
    <details class="facts" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={`list-${list}`} tabIndex={0}>
        {t.facts.list(name, rows.length)}
      </summary>
      {isOpen && (
        <>
          {rows.slice(0, shown).map((row, index) => (
            <FactRow
              key={index}
              {...{ list, row, index, own, besides, parties, sources }}
              onValue={(key, value) =>
                dispatch({ type: 'edited', change: (old) => withAt(old, [list, index, key], value) })
              }
              onRemove={() => {
                dispatch({
                  type: 'edited',
                  change: (old) => withAt(old, [list, index], undefined),
                  jump: `list-${list}`,
                });
                say(t.facts.removed(name, index + 1));
              }}
            />
          ))}
          {rows.length > shown && (
            <button type="button" class="quiet" onClick={() => setShown(shown + page)}>
              {t.facts.more(rows.length - shown)}
            </button>
          )}
          <button type="button" class="quiet" onClick={add}>
            {t.facts.add(name)}
          </button>
        </>
      )}
    </details>
  );
}

/** What a made id begins with. */
const stems: Readonly<Partial<Record<ListName, string>>> = {
  parties: 'party',
  sources: 'source',
  informants: 'informant',
};
