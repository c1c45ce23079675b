import { isKemitraanError } from 'kemitraan';
import { formatCaseString } from 'kemitraan/evidence';
import { useEffect, useState } from 'preact/hooks';
import { labelsOf } from '../../../src/explain/labels.js';
import { nameOf } from '../../../src/explain/wording-of.js';
import { shownOf, verdictOn } from '../case/verdicts-of.js';
import { writeFragment } from '../link/fragment.js';
import { packed } from '../link/pack.js';
import { places, type Subject } from '../state/state.js';
import { copied } from './give.js';
import { usePage } from './page-context.js';

/** Above so many characters some programs cut a link. */
const safeLength = 8_000;

/** Links that hold a verdict, or the whole case; nothing is sent anywhere. */
export function Share({
  subject,
  framework,
  party,
}: {
  readonly subject: Subject;
  readonly framework: string;
  readonly party: string | null;
}) {
  const { t, locale, words } = usePage();
  const { definition, verdicts } = shownOf(subject, framework);
  const verdict = verdictOn(party, verdicts);
  const [string, why] = verdict ? stringOf() : [null, t.share.noVerdict];
  const [pack, setPack] = useState<{ readonly of: unknown; readonly text: string } | null>(null);
  const draft = subject.kind === 'case' ? subject.draft : null;
  useEffect(() => setPack(null), [draft]);
  const base = location.href.replace(/#.*$/, '');
  return (
    <section class="share" aria-labelledby={places.share}>
      <h2 id={places.share} tabIndex={-1}>
        {t.share.head}
      </h2>
      <p>{t.share.how}</p>
      {location.protocol === 'file:' && <p class="note">{t.share.fromFile}</p>}
      <h3>{t.share.verdict(nameOf(definition.id, locale, [definition]))}</h3>
      {string === null ? (
        <p class="note breakable">{why}</p>
      ) : (
        <>
          <p class="hint">{t.share.verdictHint}</p>
          <Link
            id="share-verdict"
            label={t.share.verdictLink}
            text={base + writeFragment({ locale, string })}
          />
          <Link id="share-string" label={t.share.string} text={string} />
        </>
      )}
      {draft !== null && (
        <>
          <h3>{t.share.case}</h3>
          <p class="hint">{t.share.caseHint}</p>
          {pack === null ? (
            <button
              type="button"
              onClick={async () => setPack({ of: draft, text: await packed(JSON.stringify(draft)) })}
            >
              {t.share.make}
            </button>
          ) : (
            <CaseLink text={base + writeFragment({ locale, case: pack.text })} />
          )}
        </>
      )}
    </section>
  );

  function stringOf(): readonly [string, ''] | readonly [null, string] {
    if (verdict === undefined) return [null, t.share.noVerdict];
    try {
      return [formatCaseString(definition, verdict), ''];
    } catch (error) {
      if (!isKemitraanError(error)) throw error;
      const name = labelsOf(definition, verdict as never, words).framework;
      return [null, t.share.notAString(name)];
    }
  }
}

function CaseLink({ text }: { readonly text: string }) {
  const { t } = usePage();
  return (
    <>
      <p>{t.share.length(text.length)}</p>
      {text.length > safeLength && <p class="note">{t.share.tooLong(safeLength)}</p>}
      <Link id="share-case" label={t.share.caseLink} text={text} />
    </>
  );
}

function Link({ id, label, text }: { readonly id: string; readonly label: string; readonly text: string }) {
  const { t, say } = usePage();
  return (
    <div class="field link">
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          type="text"
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          onClick={async () => say((await copied(text)) ? t.report.copied : t.report.notCopied)}
        >
          {t.share.copy}
          <span class="unseen"> {label}</span>
        </button>
      </div>
    </div>
  );
}
