import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from '../../../src/render/vega-lite/spec.js';
import type { Box } from '../drawn.js';
import { over, type Rgb, rgbOf } from './colours.js';

/** Something that is painted: what it is, where, and in which colours, over what lies beneath it. */
export interface Painted {
  readonly type: string;
  /** Whether it is of an axis, a grid or a title, or of the data. */
  readonly role: string;
  readonly text: string;
  readonly shape: string;
  readonly dash: string;
  readonly box: Box;
  readonly fill?: Rgb;
  readonly stroke?: Rgb;
  /** What lies beneath the middle of it. */
  readonly ground: Rgb;
}

interface Node {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly Node[];
  readonly bounds?: Box;
  readonly x?: number;
  readonly y?: number;
  readonly text?: string | readonly string[];
  readonly shape?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly strokeOpacity?: number;
  readonly align?: 'left' | 'center' | 'right';
}

const white: Rgb = [1, 1, 1];

/** All that a chart paints, in the order in which it is painted. */
export async function paintedIn(spec: VegaLiteSpec): Promise<Painted[]> {
  const { spec: compiled } = compile(JSON.parse(JSON.stringify(spec)) as TopLevelSpec);
  const view = await new View(parse(compiled), { renderer: 'none' }).runAsync();
  const found: Painted[] = [];
  walk((view.scenegraph() as unknown as { readonly root: Node }).root, 0, 0, 'mark', found);
  view.finalize();
  return found;
}

function walk(mark: Node, left: number, top: number, within: string, found: Painted[]): void {
  const role = mark.role && mark.role !== 'frame' ? mark.role : within;
  for (const item of mark.items ?? []) {
    if (mark.marktype === 'group')
      for (const inner of item.items ?? [])
        walk(inner, left + (item.x ?? 0), top + (item.y ?? 0), role, found);
    else take(mark.marktype ?? '', role, item, left, top, found);
  }
}

function take(type: string, role: string, item: Node, left: number, top: number, found: Painted[]): void {
  const {
    bounds,
    text = '',
    shape = '',
    opacity = 1,
    fillOpacity = 1,
    strokeOpacity = 1,
    align = 'left',
  } = item;
  if (!bounds || opacity === 0 || (type === 'text' && text.length === 0)) return;
  const box = { x1: bounds.x1 + left, x2: bounds.x2 + left, y1: bounds.y1 + top, y2: bounds.y2 + top };
  // The wide boxes of texts reach beyond what is written: its beginning surely lies there.
  const reach = type === 'text' ? { left: 0.1, center: 0.5, right: 0.9 }[align] : 0.5;
  const at = { x: box.x1 + (box.x2 - box.x1) * reach, y: (box.y1 + box.y2) / 2 };
  const ground = groundAt(at.x, at.y, found);
  const isDrawn = (colour: string | undefined): colour is string =>
    colour !== undefined && colour !== null && !['transparent', 'none', ''].includes(colour);
  found.push({
    type,
    role,
    text: [text].flat().join(' '),
    shape,
    dash: (item.strokeDash ?? []).join(' '),
    box,
    ...(isDrawn(item.fill) && { fill: over(rgbOf(item.fill), opacity * fillOpacity, ground) }),
    ...(isDrawn(item.stroke) &&
      item.strokeWidth !== 0 && { stroke: over(rgbOf(item.stroke), opacity * strokeOpacity, ground) }),
    ground,
  });
}

/** What the last box that was filled here left behind. */
function groundAt(x: number, y: number, found: readonly Painted[]): Rgb {
  const holds = ({ x1, x2, y1, y2 }: Box) => x1 <= x && x <= x2 && y1 <= y && y <= y2;
  const beneath = [...found]
    .reverse()
    .find(({ type, fill, box }) => type === 'rect' && fill !== undefined && holds(box));
  return beneath?.fill ?? white;
}
