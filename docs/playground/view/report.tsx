import { toMarkdown } from 'kemitraan/render';
import { useMemo, useState } from 'preact/hooks';
import { nameOf } from '../../../src/explain/wording-of.js';
import { verdictsOf } from '../case/verdicts-of.js';
import { places, type Subject } from '../state/state.js';
import { copied, download } from './give.js';
import { reportRenderer } from './markdown.js';
import { usePage } from './page-context.js';

/** How many verdicts of one framework a report by itself holds. */
const most = 100;

/** The report as the library writes it, to read, to print, to copy and to keep. */
export function Report({
  subject,
  framework,
  isStale,
}: {
  readonly subject: Subject;
  readonly framework: string;
  readonly isStale: boolean;
}) {
  const { t, locale, say } = usePage();
  const [isAll, setAll] = useState(true);
  // Of a large case the verdicts of just one framework are there.
  const isWhole = isAll && (subject.kind === 'shared' || subject.sound?.isWhole === true);
  const render = useMemo(() => reportRenderer(t.verdict.figures), [t]);
  const markdown = useMemo(() => {
    if (subject.kind === 'shared') return toMarkdown(subject.shared.verdict, { locale });
    if (subject.sound === null) return '';
    const { case: one, assessment } = subject.sound;
    const verdicts = verdictsOf(assessment, framework).slice(0, most);
    if (!isWhole && verdicts.length === 0) return '';
    return toMarkdown((isWhole ? assessment : verdicts) as never, { locale, case: one });
  }, [subject, framework, isWhole, locale]);
  const html = useMemo(() => render(markdown), [markdown, render]);
  const isCase = subject.kind === 'case';
  const name = isCase ? (subject.sound?.case.id ?? 'case') : subject.shared.definition.id;
  return (
    <section class={`report${isStale ? ' stale' : ''}`} aria-labelledby={places.report}>
      <h2 id={places.report} tabIndex={-1}>
        {t.report.head}
      </h2>
      {isStale && <p class="note">{t.stale}</p>}
      <div class="row tools">
        {isCase && (
          <label>
            <span>{t.report.of}</span>
            <select
              value={isWhole ? 'all' : 'one'}
              disabled={!(subject.sound?.isWhole ?? true)}
              onChange={({ currentTarget }) => setAll(currentTarget.value === 'all')}
            >
              <option value="all">{t.report.all}</option>
              <option value="one">{nameOf(framework, locale)}</option>
            </select>
          </label>
        )}
        <button type="button" onClick={() => window.print()}>
          {t.report.print}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={async () => say((await copied(markdown)) ? t.report.copied : t.report.notCopied)}
        >
          {t.report.copy}
        </button>
        <button type="button" class="quiet" onClick={() => download(`${name}.md`, markdown, 'text/markdown')}>
          {t.report.download}
        </button>
        {isCase && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              download(`${name}.json`, `${JSON.stringify(subject.draft, null, 2)}\n`, 'application/json')
            }
          >
            {t.report.downloadCase}
          </button>
        )}
      </div>
      {/* Written by the renderer, which escapes all that is not its own. */}
      <div class="paper" lang={locale} dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
