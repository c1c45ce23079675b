import type { Sector } from '../../case/vocabulary.js';
import type { NetworkWords, TieKind } from '../../explain/network-words.js';
import { along, bearing, directions, type Place, tenth } from './circle.js';
import { type DrawnParty, lineHeight, listOf } from './network-list.js';
import { byTable, countLines, lineBreak, lines, pixelLayer, textAt } from './pixels.js';
import type { ChartLayer, JsonObject } from './spec.js';
import { type DrawnTie, type Line, tieKinds } from './ties.js';

/** One shape for each sector; what each is stands beside it in words as well. */
const shapes: Readonly<Record<Sector, string>> = {
  government: 'square',
  business: 'diamond',
  community: 'circle',
  university: 'triangle-up',
  'civil-society': 'triangle-down',
  finance: 'cross',
  media: 'M0,-1L0.3,-0.3L1,0L0.3,0.3L0,1L-0.3,0.3L-1,0L-0.3,-0.3Z',
  other: 'M-0.5,-0.9L0.5,-0.9L1,0L0.5,0.9L-0.5,0.9L-1,0Z',
};

/** How the line of each kind is drawn; its ends say the rest: a full head where it is told, a hollow one where it may be. */
const strokes: Readonly<Record<TieKind, JsonObject>> = {
  'two-way': { strokeWidth: 2.5 },
  'one-way': { strokeWidth: 1.25 },
  'return-unknown': { strokeWidth: 1.25, strokeDash: [6, 3] },
  open: { strokeWidth: 1.25, strokeDash: [1.5, 3] },
};

const ink = '#1B3A57';
const text = '#111111';

/** Up to how many parties the names stand at the circle; beyond, numbers stand there and the names in the list. */
const mostNamed = 12;

/** The circle, and beside it in words what its shapes and lines are. */
export function networkLayers(
  parties: readonly DrawnParty[],
  ties: readonly DrawnTie[],
  told: NetworkWords,
): { readonly layer: readonly ChartLayer[]; readonly width: number; readonly height: number } {
  const isNamed = parties.length <= mostNamed;
  const radius = Math.max(150, 11 * parties.length);
  const [room, above] = isNamed ? [150, 70] : [40, 40];
  const centre = { x: radius + room, y: radius + above };
  const ways = directions(parties.length);
  const places = ways.map(({ x, y }) => ({
    x: tenth(centre.x + x * radius),
    y: tenth(centre.y + y * radius),
  }));
  const listX = 2 * (radius + room) + 10;
  const list = listOf(isNamed ? [] : parties, ties, told, listX);
  if (parties.length === 0) return { layer: [], width: listX, height: 1 };
  const lined = [...ties.map((tie) => lineOf(tie, places)), ...list.samples];
  const labels = parties.map((party, at) => labelOf(party, at, isNamed, ways[at], centre, radius, told));
  const nodes = parties.map(({ name, sector, about }, at) => ({ name, sector, about, ...places[at] }));
  return {
    width: listX + 400,
    height: Math.max(2 * (radius + above), list.height),
    layer: [
      ...tieKinds.map((kind) => ruleLayer(lined, kind)),
      ...['present', 'possible'].map((state) => headLayer(lined.flatMap(headsOf), state)),
      pixelLayer(
        [...nodes, ...list.nodes],
        { type: 'point', filled: true, opacity: 1, size: 170, color: ink },
        { x: 'x', y: 'y' },
        { shape: byTable('sector', shapes), description: { field: 'about', type: 'nominal' } },
      ),
      ...['left', 'center', 'right'].map((align) =>
        textLayer(
          labels.filter((one) => one.align === align),
          align,
        ),
      ),
      textLayer(list.texts, 'left'),
    ],
  };
}

function lineOf({ from, to, kind, there, back }: DrawnTie, places: readonly Place[]): Line {
  const [one = origin, other = origin] = [places[from], places[to]];
  return { kind, there, back, from: along(one, other, 13), to: along(other, one, 13) };
}

const origin: Place = { x: 0, y: 0 };

function ruleLayer(all: readonly Line[], kind: TieKind): ChartLayer {
  const values = all
    .filter((line) => line.kind === kind)
    .map(({ from, to }) => ({ x: from.x, y: from.y, endX: to.x, endY: to.y }));
  const at = { x: 'x', y: 'y', x2: 'endX', y2: 'endY' };
  return pixelLayer(values, { type: 'rule', color: ink, aria: false, ...strokes[kind] }, at);
}

/** A head at each end at which it is told, or may be. */
function headsOf({ from, to, there, back }: Line) {
  const head = (tail: Place, tip: Place, state: string) => ({
    ...along(tip, tail, 4),
    angle: bearing(tail, tip),
    state,
  });
  return [head(from, to, there), head(to, from, back)];
}

function headLayer(heads: readonly JsonObject[], state: string): ChartLayer {
  const values = heads.filter((head) => head.state === state);
  const isFull = state === 'present';
  const mark = {
    type: 'point',
    shape: 'triangle-up',
    opacity: 1,
    size: 70,
    aria: false,
    stroke: ink,
    strokeWidth: 1.25,
  };
  return pixelLayer(
    values,
    { ...mark, fill: isFull ? ink : '#FFFFFF' },
    { x: 'x', y: 'y' },
    { angle: { field: 'angle', type: 'quantitative', scale: null } },
  );
}

function textLayer(values: readonly JsonObject[], align: string): ChartLayer {
  const mark = { type: 'text', align, color: text, lineHeight };
  return pixelLayer(values, mark, { x: 'textX', y: 'textY' });
}

/** How far a text stands from its party, by the side that it begins at. */
const besides = { left: 14, center: 0, right: -14 } as const;

/** The name of a party outside the circle, or its number alone. */
function labelOf(
  { name, about }: DrawnParty,
  at: number,
  isNamed: boolean,
  way: Place = origin,
  centre: Place,
  radius: number,
  told: NetworkWords,
) {
  const named = `${lines(told.party(at + 1, name), 20, 3)}${lineBreak}${lines(about, 24, 2)}`;
  const label = isNamed ? named : String(at + 1);
  const half = (countLines(label) * lineHeight) / 2;
  const y = tenth(centre.y + way.y * (radius + 12 + Math.abs(way.y) * half));
  const align = Math.abs(way.x) < 0.2 ? 'center' : way.x > 0 ? 'left' : 'right';
  const x = tenth(centre.x + way.x * radius + besides[align]);
  return { align, ...textAt(label, x, y, lineHeight) };
}
