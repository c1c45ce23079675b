import { useState } from 'preact/hooks';
import { emptyDraft } from '../case/draft.js';
import { examples } from '../state/examples.js';
import { longestDocument } from '../text/read-text.js';
import { usePage } from './page-context.js';

/** Where a case comes from: a published one, an empty one, a file. */
export function Start({ onText }: { readonly onText: (text: string) => void }) {
  const { t, dispatch } = usePage();
  const [chosen, setChosen] = useState(examples[0]?.id ?? '');
  const open = () => {
    const draft = examples.find(({ id }) => id === chosen);
    if (draft) dispatch({ type: 'opened', draft });
  };
  const read = async (file: File | undefined) => {
    // A file of any size can be dropped here; the rest of one that is too long would be read for nothing.
    if (file) onText(await file.slice(0, 4 * longestDocument).text());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: to drop a file here is one more way; the button beside it opens it too.
    <div
      class="start"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files[0]);
      }}
    >
      <div class="row">
        <label>
          <span>{t.start.published}</span>
          <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {examples.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={open}>
          {t.start.open}
        </button>
      </div>
      <div class="row">
        <button
          type="button"
          class="quiet"
          onClick={() => dispatch({ type: 'opened', draft: emptyDraft(t.start.untitled) })}
        >
          {t.start.empty}
        </button>
        <label class="file">
          <span>{t.start.file}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              read(currentTarget.files?.[0]);
              // So that the same file can be opened again after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="hint">{t.start.drop}</p>
      </div>
    </div>
  );
}
