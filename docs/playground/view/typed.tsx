import { useEffect, useRef, useState } from 'preact/hooks';

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
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onValue);
  latest.current = onValue;
  // What comes from elsewhere, as another case, takes the place of what stands here.
  useEffect(() => {
    if (timer.current === undefined) setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (text: string) => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (text !== value) latest.current(text);
  };
  const shared = {
    ...rest,
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
