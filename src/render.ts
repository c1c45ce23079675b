export { type ObservationColumn, type ObservationRow, observationColumns } from './case/observation-row.js';
export type { CslItem } from './render/csl-item.js';
export { type NetworkList, networkLists } from './render/graph-ml-edges.js';
export type { BibliographyInput } from './render/grounds.js';
export { inNotebook, type NotebookOptions } from './render/in-notebook.js';
export type { MarkdownOptions } from './render/markdown-options.js';
export type {
  SurveyJsChoice,
  SurveyJsForm,
  SurveyJsPage,
  SurveyJsQuestion,
  SurveyJsRepeat,
  SurveyJsValidator,
  SurveyJsValue,
} from './render/surveyjs/survey.js';
export { toBibtex } from './render/to-bibtex.js';
export { type CodingSheetOptions, toCodingSheet } from './render/to-coding-sheet.js';
export { type BibliographyOptions, toCsl } from './render/to-csl.js';
export { type GraphMlOptions, toGraphMl } from './render/to-graph-ml.js';
export { toMarkdown } from './render/to-markdown.js';
export { type MermaidOptions, type ProcedureMermaidOptions, toMermaid } from './render/to-mermaid.js';
export { type RowsOptions, toRows } from './render/to-rows.js';
export { type SurveyJsOptions, toSurveyJs } from './render/to-survey-js.js';
export { toVegaLite, type VegaLiteOptions } from './render/to-vega-lite.js';
export { toXlsForm, type XlsFormOptions } from './render/to-xls-form.js';
export type { AgreementOptions } from './render/vega-lite/agreement.js';
export type { BarsOptions } from './render/vega-lite/bars.js';
export type { HeatMapOptions } from './render/vega-lite/heat-map.js';
export type { LorenzOptions } from './render/vega-lite/lorenz.js';
export type { NetworkOptions } from './render/vega-lite/network.js';
export type { ChartLayer, Json, JsonObject, VegaLiteSpec } from './render/vega-lite/spec.js';
export type { TimelineOptions } from './render/vega-lite/timeline.js';
export type { VerdictChart, VerdictChartOptions } from './render/vega-lite/verdict-chart.js';
export {
  type VerdictColumn,
  type VerdictRow,
  type VerdictRowKind,
  verdictColumns,
  verdictRowKinds,
} from './render/verdict-row.js';
export {
  type ChoicesRow,
  choicesColumns,
  type SettingsRow,
  type SurveyRow,
  settingsColumns,
  surveyColumns,
  type XlsForm,
} from './render/xlsform/sheets.js';
