import type {
  AgreementKind,
  CommunicationDirection,
  DependencyKind,
  Fund,
  Resource,
  SourceExtent,
} from '../../../src/case/vocabulary.js';
import type { Locale } from '../../../src/core/locale.js';
import { dictionaries } from '../../../src/explain/dictionaries.js';

/** The choices of a case that the library has no words for, in one language. */
export interface CodeWords {
  readonly resource: Readonly<Record<Resource, string>>;
  readonly fund: Readonly<Record<Fund, string>>;
  readonly direction: Readonly<Record<CommunicationDirection, string>>;
  readonly dependency: Readonly<Record<DependencyKind, string>>;
  readonly agreement: Readonly<Record<AgreementKind, string>>;
  readonly extent: Readonly<Record<SourceExtent, string>>;
}

/** A choice in words, by the key of its field; the code where there are none. */
export function codeIn(locale: Locale, own: CodeWords): (key: string, code: string) => string {
  const { sectors, standings, functions } = dictionaries[locale];
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    sector: sectors,
    standing: standings,
    function: functions,
    resource: own.resource,
    fund: own.fund,
    direction: own.direction,
    // No code stands in both.
    kind: { ...own.dependency, ...own.agreement },
    extent: own.extent,
  };
  return (key, code) => {
    const table = Object.hasOwn(tables, key) ? tables[key] : undefined;
    return table && Object.hasOwn(table, code) ? (table[code] ?? code) : code;
  };
}
