import { toVegaLite } from 'kemitraan/render';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Case } from '../../../src/case/case.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { drawn } from './draw.js';
import { usePage } from './page-context.js';

/** The chart of a verdict, as a picture; what it shows stands in words in its description, and in figures in the table below it. */
export function Chart({ verdict, subject }: { readonly verdict: Verdict; readonly subject?: Case }) {
  const { t, locale } = usePage();
  const spec = useMemo(
    () => toVegaLite(verdict, { locale, ...(subject && { case: subject }) }),
    [verdict, subject, locale],
  );
  const [picture, setPicture] = useState<{ readonly of: unknown; readonly address: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    // After the words, which are there at once.
    const timer = setTimeout(async () => {
      const address = await drawn(spec);
      if (isWanted) setPicture({ of: spec, address });
    }, 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [spec]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by keyboard.
    <section class="chart" tabIndex={0} aria-label={t.verdict.chart} aria-busy={picture?.of !== spec}>
      {picture === null ? (
        <p class="hint">{t.verdict.drawing}</p>
      ) : (
        <img src={picture.address} alt={spec.description} />
      )}
    </section>
  );
}
