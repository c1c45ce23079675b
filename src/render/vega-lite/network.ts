import type { Case, Party } from '../../case/case.js';
import { scopeOf } from '../../case/scope.js';
import { sectors, standings } from '../../case/vocabulary.js';
import { assertOneOf, isText } from '../../core/assert.js';
import type { Locale } from '../../core/locale.js';
import { reading } from '../../core/reading.js';
import { chartWords } from '../../explain/chart-words.js';
import { sayDate } from '../../explain/dates.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { type Words, wordsOf } from '../../explain/words.js';
import { assertCase, invalidCase } from '../../forms/assert-case.js';
import { isCase } from '../../forms/input.js';
import { assertCommunications, waysIn } from '../../frameworks/communication-convergence/ways.js';
import { assertMost } from './assert-names.js';
import { chartText } from './chart-text.js';
import { networkLayers } from './network-layers.js';
import { chartOf, type VegaLiteSpec } from './spec.js';
import { type DrawnTie, tieKinds, tiesOf } from './ties.js';

/** How to draw who tells whom. */
export interface NetworkOptions {
  readonly locale: Locale;
  readonly chart: 'network';
  /** Only undated rows and those dated up to this day, month or year. A partial date. */
  readonly asOf?: string;
  /** The most parties that are shown, the first ones of the case; how many more there are is told. 24 unless given. */
  readonly most?: number;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/**
 * The parties of a case on a circle in their order, and what its communications say of either way between two of them. Throws
 * for what is no sound case, for a date that is none, and for options that are not understood.
 */
export function networkChart(subject: unknown, options: NetworkOptions): VegaLiteSpec {
  const caller = 'toVegaLite';
  assertMost(caller, options.most);
  return reading(caller, 'input', subject, () => {
    if (!isCase(subject)) throw invalidCase('invalid-case', 'input', subject, caller);
    assertCase(subject, caller);
    assertCommunications(subject, caller);
    assertShown(subject, caller);
    return drawn(subject, options, caller);
  });
}

function drawn(subject: Case, { locale, asOf, most = 24, dictionary }: NetworkOptions, caller: string) {
  const own = wordsOf(caller, locale, undefined, dictionary);
  const told = own.section('charts', chartWords[locale]).network;
  const day = asOf === undefined ? {} : { asOf };
  scopeOf(subject, day, caller);
  const parties = subject.parties ?? [];
  const ids = parties.map(({ id }) => id);
  const { pairs, silent } = waysIn(subject, { partners: ids, ...day });
  const all = tiesOf(pairs, ids);
  const ties = all.filter(({ from, to }) => from < most && to < most);
  const shown = parties.slice(0, most);
  const hidden = parties.length - shown.length;
  const isComplete = subject.complete?.includes('communications') ?? false;
  const completeness = told.complete[isComplete ? (silent.length < ids.length ? 'in-part' : 'yes') : 'no'];
  const title = told.title(chartText(subject.title));
  const { layer, width, height } = networkLayers(
    shown.map((party) => nodeOf(party, own)),
    ties,
    told,
  );
  return chartOf(
    {
      title,
      subtitle: [
        ...(asOf === undefined ? [] : [told.upTo(sayDate(asOf, own.calendar))]),
        completeness,
        ...(hidden > 0 ? [told.more(hidden, all.length - ties.length)] : []),
      ],
      description: told.description(title, shown.length, countsOf(ties, own), completeness),
      width,
      height,
      config: { view: { stroke: null } },
      layer,
    },
    own,
  );
}

function nodeOf({ name, sector, standing = 'partner' }: Party, { locale, dictionary, section }: Words) {
  const { about } = section('charts', chartWords[locale]).network;
  const said = dictionary.sectors[sector];
  return {
    name: chartText(name),
    sector,
    about: standing === 'partner' ? about(said) : about(said, dictionary.standings[standing]),
  };
}

function countsOf(ties: readonly DrawnTie[], { locale, section }: Words): string {
  const told = section('charts', chartWords[locale]).network;
  return tieKinds
    .map((kind) => [kind, ties.filter((tie) => tie.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => told.count(told.kinds[kind], count))
    .join('; ');
}

/** Throws `invalid-case` unless what is shown of parties and communications is what a case holds. */
function assertShown({ title, parties = [], communications = [] }: Case, caller: string): void {
  const assertText = (path: string, text: unknown) => {
    if (!isText(text)) throw invalidCase('invalid-case', `input.${path}`, text, caller);
  };
  assertText('title', title);
  for (const [index, { name, sector, standing = 'partner' }] of parties.entries()) {
    const path = `input.parties[${index}]`;
    assertText(`parties[${index}].name`, name);
    assertOneOf(caller, `${path}.sector`, 'invalid-case', sector, sectors);
    assertOneOf(caller, `${path}.standing`, 'invalid-case', standing, standings);
  }
  for (const [index, { mode = '' }] of communications.entries())
    assertText(`communications[${index}].mode`, mode);
}
