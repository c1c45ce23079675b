import type { JsonObject, VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';

interface Layer {
  readonly mark: JsonObject;
  readonly encoding: Readonly<Record<string, JsonObject>>;
  readonly values: readonly JsonObject[];
}

/** The layers of a chart, with what is looked at in tests. */
export function layersOf({ layer }: VegaLiteSpec): Layer[] {
  return layer.map(({ mark, encoding, data }) => ({
    mark: mark as JsonObject,
    encoding: encoding as Layer['encoding'],
    values: data.values as readonly JsonObject[],
  }));
}

/** A bar or a point that is drawn. */
export interface DrawnLevel {
  readonly lo: number;
  readonly hi: number;
  readonly look: 'point' | 'range' | 'unknown';
  readonly y: number;
}

/** The bars and points on a scale from 0 to 1, from the top downwards; without what is drawn smaller below them. */
export function drawnLevels(spec: VegaLiteSpec): DrawnLevel[] {
  return layersOf(spec)
    .flatMap(({ mark, encoding, values }) => {
      if (encoding.x?.field !== 'lo') return [];
      const isPoint = mark.type === 'point' && encoding.shape !== undefined;
      if (!isPoint && mark.type !== 'rect') return [];
      const look = isPoint ? 'point' : mark.strokeDash ? 'unknown' : 'range';
      return values.map(({ lo, hi, y }) => ({ lo, hi, y, look }) as DrawnLevel);
    })
    .sort((a, b) => a.y - b.y);
}

/** What stands at the end of each row, or in each cell, as it is told to those who do not see it, from the top downwards. */
export function toldRows(spec: VegaLiteSpec): string[] {
  return layersOf(spec).flatMap(({ encoding, values }) =>
    encoding.description ? values.map(({ said }) => String(said)) : [],
  );
}
