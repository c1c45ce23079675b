import { useMemo, useState } from 'preact/hooks';
import { labelsOf } from '../../../src/explain/labels.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import type { Definition } from '../../../src/forms/definition.js';
import { targetName, targetsOf, wayTo } from '../case/ways.js';
import { usePage } from './page-context.js';

/** The way from a verdict to something that is chosen: what to learn, and what would have to be observed otherwise. */
export function Way({
  definition,
  verdict,
  Head,
}: {
  readonly definition: Definition;
  readonly verdict: Verdict;
  readonly Head: 'h4' | 'h5';
}) {
  const { t, words } = usePage();
  const [code, setCode] = useState('');
  const labels = useMemo(() => labelsOf(definition, verdict as never, words), [definition, verdict, words]);
  const targets = targetsOf(definition);
  const target = targets.find((one) => one.code === code);
  const way = useMemo(
    () => (target ? wayTo(definition, verdict, target) : null),
    [definition, verdict, target],
  );
  const levels: Readonly<Record<string, string>> = words.dictionary.levelNames;
  return (
    <div class="way">
      <Head>{t.way.head}</Head>
      <label class="field">
        <span>{t.way.label}</span>
        <select value={target ? code : ''} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
          <option value="">{t.choose}</option>
          {targets.map((one) => (
            <option key={one.code} value={one.code}>
              {one.kind === 'all' ? t.way.all : targetName(one, labels)}
            </option>
          ))}
        </select>
      </label>
      {way && (
        <>
          {way.steps.length === 0 && <p>{way.inapplicable.length === 0 ? t.way.there : t.way.none}</p>}
          <ol>
            {way.steps.map(({ indicator, kind, to }) => (
              <li key={indicator}>
                {t.way.step[kind](labels.indicator(indicator), levels[to] ?? labels.member(to))}
              </li>
            ))}
          </ol>
          {way.inapplicable.length > 0 && <p>{t.way.inapplicable(labels.indicators(way.inapplicable))}</p>}
          <p class="hint">{t.way.limit}</p>
        </>
      )}
    </div>
  );
}
