import { completableLists } from '../../../src/case/vocabulary.js';
import { type Draft, type DraftRow, idsIn, rowsOf, textIn, withAt } from '../case/draft.js';
import { factLists } from '../case/fields.js';
import { FactList } from './fact-list.js';
import { usePage } from './page-context.js';
import { PartySuggestions } from './party-field.js';
import { Typed } from './typed.js';

/** What the case is called, and everything that it tells as a fact. */
export function Facts({ draft }: { readonly draft: Draft }) {
  const { t, dispatch } = usePage();
  const parties = rowsOf(draft, 'parties').map((row) => ({
    id: textIn(row, 'id'),
    name: textIn(row, 'name'),
  }));
  const period = (typeof draft.period === 'object' && draft.period !== null ? draft.period : {}) as DraftRow;
  const give = (path: readonly string[], value: string) =>
    dispatch({ type: 'edited', change: (old) => withAt(old, path, value === '' ? undefined : value) });
  const field = (path: readonly string[], from: DraftRow, isLong = false) => {
    const key = path.at(-1) ?? '';
    const isTitle = key === 'title';
    const name = key === 'from' || key === 'to' ? t.period[key] : (t.fields[key] ?? key);
    return (
      <div class="field">
        <label for={`case-${key}`}>{isTitle ? name : `${name} (${t.optional})`}</label>
        <Typed
          id={`case-${key}`}
          value={textIn(from, key)}
          isLong={isLong}
          onValue={(text) => give(path, text)}
        />
      </div>
    );
  };
  const complete = idsIn(draft, 'complete');
  return (
    <>
      <div class="grid">
        {field(['title'], draft)}
        {field(['place'], draft)}
        {field(['period', 'from'], period)}
        {field(['period', 'to'], period)}
      </div>
      {field(['summary'], draft, true)}
      <PartySuggestions parties={parties} />
      <div class="lists">
        {factLists.map((list) => (
          <FactList key={list} {...{ list, draft, parties }} />
        ))}
      </div>
      <details class="facts">
        <summary>{t.facts.complete}</summary>
        <fieldset class="checks">
          <legend>{t.facts.completeHint}</legend>
          {completableLists.map((list) => (
            <label key={list}>
              <input
                type="checkbox"
                checked={complete.includes(list)}
                onChange={({ currentTarget }) => {
                  const names = currentTarget.checked
                    ? [...complete, list]
                    : complete.filter((one) => one !== list);
                  dispatch({
                    type: 'edited',
                    change: (old) => withAt(old, ['complete'], names.length === 0 ? undefined : names),
                  });
                }}
              />
              {t.lists[list]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
