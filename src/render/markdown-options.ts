import type { ExplainOptions } from '../explain/explain.js';

/** How to lay a report out. */
export interface MarkdownOptions extends ExplainOptions {}
