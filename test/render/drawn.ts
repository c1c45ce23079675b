import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from '../../src/render/vega-lite/spec.js';

/** What Vega-Lite and Vega have to say of a chart, and the chart as they draw it. */
export interface Drawn {
  readonly svg: string;
  readonly warnings: readonly string[];
  /** How many marks are drawn for each layer, by its name (`layer_0`). */
  readonly marks: Readonly<Record<string, number>>;
  /** Where each text stands that the picture shows, in pixels of the picture. */
  readonly texts: readonly TextBox[];
  readonly width: number;
  readonly height: number;
}

/** A text, with the box around it. `bounds` is at least as wide as it is in any common font, `likely` as it is in most. */
export interface TextBox {
  readonly text: string;
  readonly bounds: Box;
  readonly likely: Box;
}

/** A box by its corners. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Compiles a chart and draws it. */
export async function draw(spec: VegaLiteSpec): Promise<Drawn> {
  const warnings: string[] = [];
  const note = (...said: readonly unknown[]) => {
    warnings.push(said.join(' '));
    return logger;
  };
  const quiet = () => logger;
  const logger = { level: () => logger, error: note, warn: note, info: quiet, debug: quiet };
  // A copy as JSON gives it: what is no JSON would be lost.
  const plain = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  const { spec: compiled } = compile(plain, { logger: logger as never });
  const view = new View(parse(compiled), { renderer: 'none', logger: logger as never });
  const svg = await view.toSVG();
  const { root } = view.scenegraph() as unknown as { readonly root: Mark };
  const [x, y] = view.origin();
  const { left = 0, top = 0 } = view.padding() as { readonly left?: number; readonly top?: number };
  const texts = boxesIn(root, x + left, y + top);
  const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
  view.finalize();
  return { svg, warnings, marks: marksIn(root), texts, width, height };
}

/** A node of what Vega draws. */
interface Mark {
  readonly name?: string;
  readonly items?: readonly Mark[];
  readonly marktype?: string;
  readonly bounds?: Box;
  readonly x?: number;
  readonly y?: number;
  readonly text?: string | readonly string[];
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** How wide a character is in most fonts, as a share of their size; Vega takes 0.8 where it cannot measure. */
const [usual, widest] = [0.56, 0.8];

function boxesIn({ marktype, items = [] }: Mark, left: number, top: number): TextBox[] {
  if (marktype !== 'text')
    return items.flatMap((item) =>
      (item.items ?? []).flatMap((inner) => boxesIn(inner, left + (item.x ?? 0), top + (item.y ?? 0))),
    );
  return items.flatMap(({ bounds, text = '', align = 'left' }) => {
    if (!bounds || text.length === 0) return [];
    const { x1, x2, y1, y2 } = bounds;
    const box = { x1: x1 + left, x2: x2 + left, y1: y1 + top, y2: y2 + top };
    const spare = (box.x2 - box.x1) * (1 - usual / widest);
    const [before, after] = { left: [0, 1], center: [0.5, 0.5], right: [1, 0] }[align] as [number, number];
    const likely = { ...box, x1: box.x1 + spare * before, x2: box.x2 - spare * after };
    return [{ text: [text].flat().join(' '), bounds: box, likely }];
  });
}

/** The texts of which some is outside of the picture. */
export function outsideOf({ texts, width, height }: Drawn): string[] {
  return texts
    .filter(({ bounds: { x1, x2, y1, y2 } }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height)
    .map(({ text }) => text);
}

/** The pairs of texts that stand on each other. */
export function overlapsIn({ texts }: Drawn): string[] {
  const meet = (a: Box, b: Box) =>
    Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1;
  return texts.flatMap(({ text, likely }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(likely, other.likely))
      .map((other) => `${text} | ${other.text}`),
  );
}

function marksIn({ name = '', items = [] }: Mark): Record<string, number> {
  const own = name.startsWith('layer_') ? { [name.replace(/_marks$/, '')]: items.length } : {};
  return Object.assign(own, ...items.map(marksIn));
}

/** The texts that an SVG shows, as a reader sees them. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text
      // Lines of one text.
      .replaceAll('</tspan><tspan', '</tspan> <tspan')
      .replaceAll(/<\/?tspan[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}
