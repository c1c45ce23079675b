import type { ExplainOptions } from '../explain/explain.js';
import type { Definition } from '../forms/definition.js';

/** How to lay a report out. */
export interface MarkdownOptions extends ExplainOptions {
  /** The definitions of a caller's own that gave verdicts of an assessment. */
  readonly definitions?: readonly Definition[];
}
