import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './page-context.js';

/** How long nothing more is typed before it counts, in milliseconds. */
const pause = 250;

/** A text field that tells what was typed after a pause, or when it is left. */
export function Typed({
  value,
  onValue,
  isLong = false,
  ...rest
}: {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isLong?: boolean;
  readonly id?: string;
  readonly list?: string;
  readonly inputMode?: 'numeric';
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-label'?: string;
}) {
  const { pending } = usePage();
  const [typed, setTyped] = useState(value);
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onValue);
  latest.current = onValue;
  const isGone = useRef(false);
  // What comes from elsewhere takes the place of what stands here; what was made of a text while it is typed does not.
  useEffect(() => {
    if (timer.current === undefined && document.activeElement !== element.current) setTyped(value);
  }, [value]);
  const tell = (text: string) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    // A field that is taken away is left as well, when another case may stand here already.
    if (text !== value && !isGone.current) latest.current(text);
  };
  const tellNow = useRef(() => {});
  tellNow.current = () => {
    if (timer.current !== undefined && element.current) tell(element.current.value);
  };
  // Undone before the field is taken out of the page, which leaves it.
  useLayoutEffect(() => {
    const own = () => tellNow.current();
    pending.add(own);
    return () => {
      isGone.current = true;
      pending.delete(own);
      clearTimeout(timer.current);
    };
  }, [pending]);
  const shared = {
    ...rest,
    ref: element,
    value: typed,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      const text = currentTarget.value;
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => tell(text), pause);
    },
    onBlur: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      tell(currentTarget.value),
  } as const;
  return isLong ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />;
}
