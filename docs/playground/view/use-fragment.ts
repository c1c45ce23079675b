import { useEffect, useRef } from 'preact/hooks';
import { readFragment, writeFragment } from '../link/fragment.js';
import { openFragment } from '../state/open-fragment.js';
import type { Action, State } from '../state/state.js';
import type { Refused } from './complaint.js';

/** Follows the fragment of the address: at first, and whenever another is gone to. Keeps the language in it, and of a link what stands here. */
export function useFragment(
  { locale, isEdited, opening }: State,
  dispatch: (action: Action) => void,
  refuse: (fault: Refused['fault'], text: string) => void,
  onOpened: () => void,
): void {
  const current = useRef({ refuse, onOpened });
  current.current = { refuse, onOpened };
  const now = useRef(opening);
  now.current = opening;
  // How many subjects had been opened when the link was followed, its own included.
  const linked = useRef(opening);
  useEffect(() => {
    let turn = 0;
    const follow = async () => {
      turn += 1;
      const own = turn;
      linked.current = now.current;
      const { locale: asked } = readFragment(location.hash);
      if (asked !== undefined) dispatch({ type: 'locale', locale: asked });
      const read = await openFragment(location.hash);
      // Another link was followed meanwhile.
      if (read === null || own !== turn) return;
      if (!read.ok) {
        const { fault } = read;
        return current.current.refuse(fault, 'text' in fault ? fault.text : '');
      }
      current.current.onOpened();
      linked.current = now.current + 1;
      dispatch(read.action);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [dispatch]);
  useEffect(() => {
    const { string, case: packed } = readFragment(location.hash);
    // Once something is edited, or another case is opened, the link no longer says what stands here.
    const kept =
      isEdited || opening !== linked.current
        ? {}
        : { ...(string && { string }), ...(packed && { case: packed }) };
    const wanted = writeFragment({ ...kept, locale });
    if (location.hash !== wanted) history.replaceState(null, '', wanted);
  }, [locale, isEdited, opening]);
}
