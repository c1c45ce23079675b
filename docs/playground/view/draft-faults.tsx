import type { CaseSubject } from '../state/state.js';
import { FaultList } from './complaint.js';
import { usePage } from './page-context.js';

/** What is wrong with the fields as they stand. */
export function DraftFaults({ subject: { faults, omitted } }: { readonly subject: CaseSubject }) {
  const { t } = usePage();
  if (faults.length === 0) return null;
  return (
    <section class="complaint mild" aria-labelledby="draft-faults">
      <h3 id="draft-faults">{t.complaint.draft(faults.length + omitted)}</h3>
      <FaultList {...{ faults, omitted }} onPlace={({ path }) => focusField(path)} />
    </section>
  );
}

/** The field that a path leads to: `parties[1].name`, or what of it is there. */
function focusField(path: readonly (string | number)[]) {
  const [list, row, key] = path;
  const places = [`${list}-${row}-${key}`, `${list}-${row}`, `case-${row}`, `case-${list}`, `list-${list}`];
  const found = places.map((id) => document.getElementById(id)).find((element) => element !== null);
  for (let outer = found?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
    outer.open = true;
  found?.focus();
}
