import type { VegaLiteSpec } from 'kemitraan/render';
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';

/**
 * A chart as the address of a picture, without its title, which the page says itself. Nothing in it is evaluated: its
 * expressions are interpreted.
 */
export async function drawn({ title: _, ...spec }: VegaLiteSpec): Promise<string> {
  const { spec: vega } = compile(spec as unknown as TopLevelSpec);
  const view = new View(parse(vega, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
