import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * Puts a text into the box. What somebody wrote there is laid aside, and can be put back: it is no text that was put there and
 * left as it was.
 */
export function useAside(box: RefObject<HTMLTextAreaElement | null>) {
  const [aside, setAside] = useState<string | null>(null);
  const current = useRef(aside);
  const lay = (text: string | null) => {
    current.current = text;
    setAside(text);
  };
  const given = useRef('');
  const put = (text: string) => {
    const area = box.current;
    if (!area || area.value === text) return;
    const isWritten = area.value.trim() !== '' && area.value !== given.current;
    // What was laid aside is somebody's own when it is put back.
    const isOwn = text === current.current;
    if (isWritten) lay(area.value);
    else if (isOwn) lay(null);
    area.value = text;
    given.current = isOwn ? '' : text;
  };
  return [aside, put] as const;
}
