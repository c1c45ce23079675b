import { type Explanation, explain } from 'kemitraan/explain';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Case } from '../../../src/case/case.js';
import type { Verdict as AnyVerdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import { Chart } from './chart.js';
import { usePage } from './page-context.js';
import { Way } from './way.js';

/** One verdict: what it is, its figures, what decided, what would change it, and the way to something else. */
export function Verdict({
  definition,
  verdict,
  subject,
  onQuestion,
  children,
}: {
  readonly definition: Definition;
  readonly verdict: AnyVerdict;
  readonly subject?: Case;
  /** Goes to a question, by its id in the framework. */
  readonly onQuestion: (id: string) => void;
  /** What stands beside the verdict, before its figures. */
  readonly children?: ComponentChildren;
}) {
  const { t, locale } = usePage();
  const said = useMemo(
    () => explain(verdict, { locale, ...(subject && { case: subject }) }),
    [verdict, locale, subject],
  );
  // Under the party that it is about, where it is about one.
  const Head = said.about === undefined ? 'h4' : 'h5';
  return (
    <article class="verdict">
      {said.about !== undefined && <h4 class="breakable">{said.about}</h4>}
      <p class="summary breakable">{said.summary}</p>
      {[said.scope, said.reading, said.caution].map(
        (text) =>
          text !== undefined && (
            <p key={text} class="hint">
              {text}
            </p>
          ),
      )}
      {children}
      <Chart {...{ verdict }} {...(subject && { subject })} />
      <Figures {...{ said }} />
      <List
        {...{ Head }}
        head={t.verdict.why}
        items={said.reasons.map(({ text, evidence, source }) => ({ text, inner: evidence, source }))}
      />
      <p class="hint">{said.coverage}</p>
      {said.questions.length > 0 && (
        <div class="next">
          <Head>{t.verdict.next}</Head>
          <ol>
            {said.questions.slice(0, 5).map(({ id, text }) => (
              <li key={id}>
                <button type="button" class="jump" onClick={() => onQuestion(id)}>
                  {text}
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
      <List {...{ Head }} head={t.verdict.changes} items={said.changes.map((text) => ({ text }))} />
      <Way {...{ definition, verdict, Head }} />
      <List
        {...{ Head }}
        head={t.verdict.readings}
        items={said.readings.map(({ text, gloss }) => ({ text, inner: gloss === undefined ? [] : [gloss] }))}
      />
      <details>
        <summary>{t.verdict.sources}</summary>
        <p>{said.basis}</p>
        {said.asked !== undefined && <p>{said.asked}</p>}
        <ul>
          {said.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function Figures({ said: { table } }: { readonly said: Explanation }) {
  const { t } = usePage();
  if (table.rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by keyboard.
    <section class="scroll" tabIndex={0} aria-label={t.verdict.figures}>
      <table>
        <thead>
          <tr>
            {table.head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Item {
  readonly text: string;
  readonly inner?: readonly string[];
  readonly source?: readonly string[];
}

function List({
  Head,
  head,
  items,
}: {
  readonly Head: 'h4' | 'h5';
  readonly head: string;
  readonly items: readonly Item[];
}) {
  if (items.length === 0) return null;
  return (
    <>
      <Head>{head}</Head>
      <ul class="reasons">
        {items.map(({ text, inner = [], source = [] }) => (
          <li key={text} class="breakable">
            {text}
            {source.length > 0 && <span class="hint"> [{source.join('; ')}]</span>}
            {inner.length > 0 && (
              <ul>
                {inner.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
