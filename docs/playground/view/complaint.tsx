import { explainFault } from 'kemitraan/explain';
import { useEffect, useRef } from 'preact/hooks';
import type { Fault } from '../../../src/core/fault.js';
import type { LinkFault } from '../state/open-fragment.js';
import { jsonFault } from '../text/json-fault.js';
import { type Place, placeIn } from '../text/place-in.js';
import type { TextFault } from '../text/read-text.js';
import { usePage } from './page-context.js';

/** What was wrong with a text or a link, and with which text; `turn` tells one from the next. */
export interface Refused {
  readonly fault: TextFault | LinkFault;
  readonly text: string;
  readonly turn: number;
}

/** What is wrong and where, in place of what was asked for. The focus goes to it. */
export function Complaint({
  refused,
  onPlace,
  onClose,
}: {
  readonly refused: Refused;
  /** Shows a place of the text as it stands now. */
  readonly onPlace: (placeOf: (text: string) => Place) => void;
  readonly onClose: () => void;
}) {
  const { t } = usePage();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [refused.turn]);
  const { fault: outer } = refused;
  const isLink = outer.kind.startsWith('link-') || outer.kind === 'string-faults' || outer.kind === 'in-link';
  const fault = outer.kind === 'in-link' ? outer.fault : outer;
  const faults = 'faults' in fault ? fault.faults : [];
  return (
    <section ref={box} class="complaint" tabIndex={-1} aria-labelledby="complaint-head">
      <h2 id="complaint-head">{isLink ? t.complaint.link : t.complaint.text}</h2>
      <p>{t.complaint.sentence(fault)}</p>
      {fault.kind === 'not-json' && (
        <p>
          <code class="place">
            {fault.at.before}
            <mark>{fault.at.found === '' ? t.complaint.end : fault.at.found}</mark>
          </code>{' '}
          <button type="button" class="quiet" onClick={() => onPlace(unreadPlace)}>
            {t.complaint.show}
          </button>
        </p>
      )}
      <FaultList
        faults={faults}
        omitted={'omitted' in fault ? fault.omitted : 0}
        {...(fault.kind === 'faults' && {
          onPlace: (one: Fault) =>
            onPlace((now) => (isJson(now) ? placeIn(now, one.path) : unreadPlace(now))),
        })}
      />
      {fault.kind === 'string-faults' && (
        <p class="breakable">{t.complaint.given(fault.text.slice(0, 1_000))}</p>
      )}
      <p>{t.complaint.kept}</p>
      <button type="button" class="quiet" onClick={onClose}>
        {t.complaint.close}
      </button>
    </section>
  );
}

/** A byte order mark in front is no part of a text. */
const bare = (text: string) => text.replace(/^\uFEFF/, ' ');
const isJson = (text: string) => jsonFault(bare(text)) === null;

/** Where a text stops being JSON; its end where it does not. */
function unreadPlace(text: string): Place {
  const fault = jsonFault(bare(text));
  const start = fault === null ? text.length : fault.offset;
  return { start, end: start + (fault?.found.length ?? 0) };
}

/** How many faults are shown before the others are only counted. */
const shown = 100;

/** Every fault with its place; the place can be gone to where that is known. */
export function FaultList({
  faults,
  omitted,
  onPlace,
}: {
  readonly faults: readonly Fault[];
  readonly omitted: number;
  readonly onPlace?: (fault: Fault) => void;
}) {
  const { t, locale } = usePage();
  if (faults.length === 0) return null;
  const more = omitted + Math.max(0, faults.length - shown);
  return (
    <>
      <ul class="faults">
        {faults.slice(0, shown).map((fault, index) => (
          <li key={index}>
            {explainFault(fault, { locale })}{' '}
            {onPlace && (
              <button type="button" class="quiet" onClick={() => onPlace(fault)}>
                {t.complaint.show}
                <span class="unseen"> {t.complaint.number(index + 1)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t.complaint.more(more)}</p>}
    </>
  );
}
