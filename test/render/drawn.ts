import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from '../../src/render/vega-lite/spec.js';

/** What Vega-Lite and Vega have to say of a chart, and the chart as they draw it. */
export interface Drawn {
  readonly svg: string;
  readonly warnings: readonly string[];
  /** How many marks are drawn for each layer, by its name (`layer_0`). */
  readonly marks: Readonly<Record<string, number>>;
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
  const marks = marksIn((view.scenegraph() as unknown as { readonly root: Mark }).root);
  view.finalize();
  return { svg, warnings, marks };
}

/** A node of what Vega draws. */
interface Mark {
  readonly name?: string;
  readonly items?: readonly Mark[];
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
