export { type Locale, locales, type Wording } from './core/locale.js';
export { type ExplainOptions, explain, type Verdict } from './explain/explain.js';
export { explainFault } from './explain/explain-fault.js';
export type { Explanation, Said, SaidReading, SaidReason } from './explain/explanation.js';
