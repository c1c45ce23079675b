import { useEffect, useState } from 'preact/hooks';

/** A value as it was when the browser last had a moment: what is long to draw waits until an answer is shown. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState<{ readonly value: Value }>({ value });
  useEffect(() => {
    const timer = setTimeout(() => setLater({ value }), 0);
    return () => clearTimeout(timer);
  }, [value]);
  return later.value;
}
