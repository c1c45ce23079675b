import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../case/draft.js';
import { usePage } from './page-context.js';

/** The case as a text: to paste one, or to edit it by hand. What stands in it is taken only when asked for, and only whole. */
export function CaseText({
  draft,
  box,
  onText,
  put,
  aside,
}: {
  readonly draft: Draft | null;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly put: (text: string) => void;
  /** What was written here before another text was put in its place. */
  readonly aside: string | null;
}) {
  const { t } = usePage();
  const details = useRef<HTMLDetailsElement>(null);
  const fill = () => {
    if (draft) put(JSON.stringify(draft, null, 2));
  };
  // A text that somebody typed stays, whatever happens to the case.
  useEffect(() => {
    if (box.current && details.current && box.current.value !== '') details.current.open = true;
  });
  return (
    <details ref={details} class="paste">
      <summary>{t.text.summary}</summary>
      <label class="block">
        <span>{t.text.label}</span>
        <textarea
          ref={box}
          rows={12}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="case-text-hint"
        />
      </label>
      <p class="hint" id="case-text-hint">
        {t.text.hint}
      </p>
      <div class="row">
        <button type="button" onClick={() => onText(box.current?.value ?? '')}>
          {t.text.use}
        </button>
        <button type="button" class="quiet" disabled={draft === null} onClick={fill}>
          {t.text.fill}
        </button>
        {aside !== null && (
          <button type="button" class="quiet" onClick={() => put(aside)}>
            {t.text.putBack}
          </button>
        )}
      </div>
    </details>
  );
}
