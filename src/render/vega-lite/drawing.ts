import type { ChartLayer } from './spec.js';

/** What is drawn of a verdict. */
export interface Drawing {
  /** Each row in words. */
  readonly rows: readonly string[];
  /** The reasons that are told above the picture, by code. */
  readonly also: readonly string[];
  /** What else is told there. */
  readonly notes?: readonly string[];
  /**
   * What stands above the picture: what the verdict comes to, where it does so in one sentence; the name of the framework, with
   * the sentences below it; or a sentence of its own.
   */
  readonly title: 'outcome' | 'name' | { readonly text: string };
  readonly width: number;
  readonly height: number;
  readonly layer: readonly ChartLayer[];
}
