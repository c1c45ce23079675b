import type { PartialDate } from '../../case/partial-date.js';
import type { Locale } from '../../core/locale.js';
import { chartWords } from '../../explain/chart-words.js';
import { sayDate } from '../../explain/dates.js';
import type { OwnDictionary } from '../../explain/own-dictionary.js';
import { explainProcedure } from '../../explain/procedure.js';
import { wordsOf } from '../../explain/words.js';
import { auditHistory } from '../../forms/procedure/audit-history.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import type { ProcedureHistory } from '../../forms/procedure/history.js';
import type { ProcedureVerdict } from '../../forms/procedure/verdict.js';
import { chartText } from './chart-text.js';
import { chartOf, flat, type VegaLiteSpec } from './spec.js';
import { asOfLayers, dueLayers, eventLayers, nameLayers, withAxes } from './timeline-layers.js';
import { rowsOf, spanOf } from './timeline-rows.js';

/** How to draw a history. */
export interface TimelineOptions {
  readonly locale: Locale;
  readonly chart: 'timeline';
  /** The procedure that the history is of. */
  readonly definition: ProcedureDefinition;
  /** The day, month or year as of which it is read. Left out, nothing is overdue. */
  readonly asOf?: PartialDate;
  /** Texts of the caller's own, in place of those of the language. */
  readonly dictionary?: OwnDictionary;
}

/** The events of a history as points, or as spans where the day is not known, with what was due when. */
export function timelineChart(
  history: ProcedureHistory,
  { locale, definition, asOf, dictionary }: TimelineOptions,
): VegaLiteSpec {
  const verdict: ProcedureVerdict = auditHistory(definition, history, asOf === undefined ? {} : { asOf });
  const words = wordsOf('toVegaLite', locale, undefined, dictionary);
  const said = explainProcedure(definition, verdict, words);
  const told = words.section('charts', chartWords[locale]).timeline;
  const { names, dues } = rowsOf(history, definition, verdict, words);
  const events = history.events.map(({ date }, at) => ({ row: names[at] ?? '', span: spanOf(date) }));
  const limit = spanOf(asOf);
  return chartOf(
    {
      title: told.title(chartText(said.framework)),
      subtitle: history.title === undefined ? [] : [chartText(history.title)],
      description: told.description(said.summary, history.events.length, dues.length),
      height: names.length > 0 ? { step: 36 } : flat,
      layer: [
        ...nameLayers(names),
        ...(limit && asOf ? asOfLayers(limit, told.asOf(sayDate(asOf, words.calendar))) : []),
        ...eventLayers(events, told),
        ...dueLayers(dues, told),
      ].map((layer) => withAxes(layer, names, told)),
    },
    words,
  );
}
