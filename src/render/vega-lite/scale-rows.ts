import type { Interval } from '../../core/interval.js';
import type { VerdictChartWords } from '../../explain/chart-dictionary.js';
import type { Status } from '../../forms/criteria/membership.js';
import { sentence } from './chart-text.js';
import { countLines, lineBreak, lineHeight, lines } from './pixels.js';

/** A row of a picture on a scale from 0 to 1. */
export interface ScaleRow {
  readonly label: string;
  /** Where it lies; `null` where it does not apply, or is only the head of those below it, and nothing is drawn. */
  readonly level: Interval | null;
  /** What is drawn smaller below it. */
  readonly beside?: Interval | null;
  /** Tells points apart by shape as well as by place. */
  readonly status?: Status;
  /** What stands at its end, one below the other. */
  readonly ends: readonly string[];
  readonly isHead?: true;
}

/** A row with its place from top to bottom. */
export interface PlacedRow extends ScaleRow {
  readonly middle: number;
  readonly labelled: string;
  readonly ended: string;
}

/** How wide the scale is, in pixels. */
export const scaleWidth = 340;

/** The space between two rows, in pixels. */
export const rowGap = 9;

/** How high a bar is, in pixels. */
export const barHeight = 14;

/** Rows one below the other, each as high as its texts, and the height of all of them. */
export function placed(rows: readonly ScaleRow[]): { readonly rows: PlacedRow[]; readonly height: number } {
  let height = rowGap;
  const all = rows.map((row) => {
    const labelled = lines(row.label, 38, 4);
    const ended = row.ends.map((end) => lines(end, 40, 3)).join(lineBreak);
    const drawn = barHeight + (row.beside ? 2 * rowGap : 4);
    const own = Math.max(drawn, lineHeight * Math.max(countLines(labelled), countLines(ended)));
    const one = { ...row, labelled, ended, middle: height + own / 2 };
    height += own + rowGap;
    return one;
  });
  return { rows: all, height };
}

/** A row in words. */
export function saidOf({ label, ends }: ScaleRow, told: VerdictChartWords): string {
  return sentence(told.row(label, ends.join(', ')));
}
