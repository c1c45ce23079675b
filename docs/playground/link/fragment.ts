import { type Locale, locales } from 'kemitraan/explain';

/** What the fragment of an address asks the page to show. */
export interface Fragment {
  readonly locale?: Locale;
  /** A case string: one verdict. */
  readonly string?: string;
  /** A whole case, packed. */
  readonly case?: string;
  /** What is none of these, as a link is whose beginning was altered. */
  readonly other?: string;
}

/** Reads a fragment, with or without its `#`; a language that was cut is passed over. Never throws. */
export function readFragment(fragment: string): Fragment {
  const parts = fragment.replace(/^#/, '').split('&');
  const valueAt = (key: string) => {
    const part = parts.find((one) => one.startsWith(`${key}=`));
    return part === undefined ? undefined : decoded(part.slice(key.length + 1));
  };
  const [lang, string, packed] = [valueAt('lang'), valueAt('s'), valueAt('case')];
  const other = parts.find((one) => !['lang=', 's=', 'case='].some((key) => isBegun(one, key)));
  const locale = locales.find((one) => one === lang);
  return {
    ...(locale !== undefined && { locale }),
    ...(string !== undefined && { string }),
    ...(packed !== undefined && { case: packed }),
    ...(other !== undefined && { other: decoded(other) }),
  };
}

/** Whether a part is under a key; of the language, which a link can do without, also where it was cut within the key. */
function isBegun(part: string, key: string): boolean {
  return part.startsWith(key) || (key === 'lang=' && key.startsWith(part));
}

/** Writes a fragment. Case strings and packed cases hold only characters that an address leaves alone. */
export function writeFragment({ locale, string, case: packed }: Fragment): string {
  const parts = [
    ...(string === undefined ? [] : [`s=${string}`]),
    ...(packed === undefined ? [] : [`case=${packed}`]),
    ...(locale === undefined ? [] : [`lang=${locale}`]),
  ];
  return `#${parts.join('&')}`;
}

/** Some programs write signs of an address as percents; a text that is none of those stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
