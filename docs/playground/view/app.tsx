import { explain } from 'kemitraan/explain';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../../src/explain/wording-of.js';
import { wordsOf } from '../../../src/explain/words.js';
import { textIn } from '../case/draft.js';
import { shownOf, verdictOn } from '../case/verdicts-of.js';
import { type Action, next, opens, places, type State, type Subject } from '../state/state.js';
import type { Place } from '../text/place-in.js';
import { readText } from '../text/read-text.js';
import { pageWords } from '../words/page-words.js';
import { Across } from './across.js';
import { CaseText } from './case-text.js';
import { Complaint, type Refused } from './complaint.js';
import { Contents } from './contents.js';
import { DraftFaults } from './draft-faults.js';
import { Facts } from './facts.js';
import { Framework } from './framework.js';
import { Header } from './header.js';
import { Large } from './large.js';
import { Overview } from './overview.js';
import { type Page, PageProvider } from './page-context.js';
import { Report } from './report.js';
import { Share } from './share.js';
import { Start } from './start.js';
import { useAside } from './use-aside.js';
import { useFragment } from './use-fragment.js';
import { useLater } from './use-later.js';

/** The whole page. */
export function App({ initial }: { readonly initial: State }) {
  const [state, reduce] = useReducer(next, initial);
  const pending = useRef(new Set<() => void>()).current;
  const dispatch = useCallback(
    (action: Action) => {
      // What was typed last belongs to what stands here now.
      if (opens(action)) for (const tell of pending) tell();
      reduce(action);
    },
    [pending],
  );
  const [refused, setRefused] = useState<Refused | null>(null);
  const [spoken, setSpoken] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const [aside, put] = useAside(box);
  // The refusal whose text stands in the box, or did before somebody mended it.
  const inBox = useRef(0);
  const turns = useRef(0);
  const { locale, subject, framework, party } = state;
  const t = pageWords[locale];
  const page = useMemo(
    (): Page => ({ locale, t, words: wordsOf('playground', locale), dispatch, say: setSpoken, pending }),
    [locale, t, dispatch, pending],
  );
  const refuse = useCallback(
    (fault: Refused['fault'], text: string) => setRefused({ fault, text, turn: ++turns.current }),
    [],
  );
  useFragment(state, dispatch, refuse, () => setRefused(null));
  useJump(state);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `kemitraan: ${t.title}`;
  }, [locale, t]);
  useEffect(() => warnedBeforeLoss(state.isEdited), [state.isEdited]);
  useChangeTold(state, page);

  const onText = (text: string) => {
    const read = readText(text);
    put(text);
    if (!read.ok) {
      refuse(read.fault, text);
      inBox.current = turns.current;
      return;
    }
    setRefused(null);
    dispatch({ type: 'opened', draft: read.draft });
  };
  const onPlace = (placeOf: (text: string) => Place) => {
    const area = box.current;
    if (!area || refused === null) return;
    if (inBox.current !== refused.turn) put(refused.text);
    inBox.current = refused.turn;
    const { start, end } = placeOf(area.value);
    const details = area.closest('details');
    if (details) details.open = true;
    area.focus();
    area.setSelectionRange(start, Math.max(start, end));
    // Browsers bring a selection into view only while somebody types.
    const line = area.value.slice(0, start).split('\n').length - 1;
    area.scrollTop = Math.max(0, line - 3) * (area.scrollHeight / area.value.split('\n').length);
  };
  const isStale = subject.kind === 'case' && subject.faults.length > 0;
  const later = useLater(subject);
  const sound = later.kind === 'case' ? later.sound : null;
  const wasStale = later.kind === 'case' && later.faults.length > 0;
  return (
    <PageProvider value={page}>
      <a
        class="skip"
        href={`#${places.framework}`}
        onClick={(event) => {
          event.preventDefault();
          dispatch({ type: 'jump', to: places.framework });
        }}
      >
        {t.skip}
      </a>
      <Header />
      <Contents isCase={subject.kind === 'case'} />
      <main>
        <p class="privacy">{t.privacy}</p>
        <section class="case" aria-labelledby={places.case}>
          <h2 id={places.case} tabIndex={-1}>
            {t.start.head}: {titleOf(subject, locale)}
          </h2>
          {state.before.length > 0 && (
            <p class="note">
              <button type="button" onClick={() => dispatch({ type: 'restored' })}>
                {t.restore}
              </button>
            </p>
          )}
          <Start {...{ onText }} />
          <CaseText draft={subject.kind === 'case' ? subject.draft : null} {...{ box, onText, put, aside }} />
        </section>
        {refused !== null && <Complaint {...{ refused, onPlace }} onClose={() => setRefused(null)} />}
        {subject.kind === 'case' && (
          <section class="known" aria-labelledby="facts-head">
            <h2 id="facts-head">{t.facts.head}</h2>
            <DraftFaults {...{ subject }} />
            <Facts key={state.opening} draft={subject.draft} />
          </section>
        )}
        <Framework {...{ state, isStale }} />
        {sound && !sound.isWhole && <Large count={(sound.case.parties ?? []).length} />}
        {sound?.isWhole && <Overview {...{ sound, framework }} isStale={wasStale} />}
        {sound?.isWhole && <Across {...{ sound }} isStale={wasStale} />}
        <Share {...{ subject, framework, party }} />
        <Report subject={later} {...{ framework }} isStale={wasStale} />
      </main>
      <div class="unseen" aria-live="polite" role="status">
        {spoken}
      </div>
    </PageProvider>
  );
}

function titleOf(subject: Subject, locale: State['locale']): string {
  if (subject.kind === 'case') return textIn(subject.draft, 'title');
  const { definition } = subject.shared;
  return nameOf(definition.id, locale, [definition]);
}

/** Takes the focus where a jump leads. */
function useJump({ jump }: State) {
  useEffect(() => {
    if (jump === null) return;
    const target = document.getElementById(jump.to);
    if (!target) return;
    for (
      let outer = target.closest('details');
      outer;
      outer = outer.parentElement?.closest('details') ?? null
    )
      outer.open = true;
    target.focus();
    target.scrollIntoView({ block: 'start' });
  }, [jump]);
}

/** Says in one sentence what an answer has changed in the framework that is shown; nothing where it changed nothing. */
function useChangeTold(state: State, { t, locale, say }: Page) {
  const told = useRef<{ readonly of: string; readonly summary: string } | null>(null);
  const { subject, framework, party, isEdited } = state;
  useEffect(() => {
    if (subject.kind === 'case' && subject.faults.length > 0) {
      if (isEdited) say(t.faulty(subject.faults.length + subject.omitted));
      return;
    }
    const { definition, verdicts } = shownOf(subject, framework);
    const verdict = verdictOn(party, verdicts);
    if (verdict === undefined) return;
    const named = subject.kind === 'case' && subject.sound ? { case: subject.sound.case } : {};
    const { summary } = explain(verdict, { locale, ...named });
    const of = `${locale} ${definition.id} ${party ?? ''}`;
    const old = told.current;
    told.current = { of, summary };
    if (isEdited && old?.of === of && old.summary !== summary)
      say(t.changed(nameOf(definition.id, locale, [definition]), summary));
  }, [subject, framework, party, isEdited, locale, t, say]);
}

/** Asks before the page is left with what was typed; nothing is kept anywhere. */
function warnedBeforeLoss(isEdited: boolean) {
  if (!isEdited) return undefined;
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
