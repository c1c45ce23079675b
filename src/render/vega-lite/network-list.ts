import type { Sector } from '../../case/vocabulary.js';
import type { NetworkWords } from '../../explain/network-words.js';
import { countLines, lines } from './pixels.js';
import type { JsonObject } from './spec.js';
import { type DrawnTie, type Line, tieKinds } from './ties.js';

/** A party as it is drawn. */
export interface DrawnParty {
  readonly name: string;
  readonly sector: Sector;
  /** Its sector and standing in words. */
  readonly about: string;
}

/** The height of a line of text, in pixels. */
export const lineHeight = 14;

/** Up to how many ties are listed; of more it is told how many. */
const mostListed = 60;

/** What stands beside the circle: the parties where they are not named at it, then the ties by kind, each with a sample. */
export function listOf(
  parties: readonly DrawnParty[],
  ties: readonly DrawnTie[],
  told: NetworkWords,
  x: number,
) {
  const texts: JsonObject[] = [];
  const nodes: JsonObject[] = [];
  const samples: Line[] = [];
  let y = 10;
  const write = (line: string, indent: number) => {
    texts.push({ text: line, textX: x + indent, textY: y });
    y += countLines(line) * lineHeight + 3;
  };
  for (const [at, { name, sector, about }] of parties.entries()) {
    nodes.push({ name, sector, about, x: x + 8, y });
    write(lines(`${told.party(at + 1, name)} (${about})`, 58, 2), 20);
  }
  if (parties.length > 0) y += 8;
  let left = mostListed;
  for (const kind of tieKinds) {
    const some = ties.filter((tie) => tie.kind === kind);
    const [sample] = some;
    if (!sample) continue;
    const { there, back } = sample;
    samples.push({ kind, there, back, from: { x, y }, to: { x: x + 40, y } });
    write(lines(told.kinds[kind], 54, 2), 50);
    for (const { from, to, modes } of some.slice(0, left)) {
      const how = modes.length > 0 ? `: ${modes.join('; ')}` : '';
      write(lines(`${told.tie[kind](from + 1, to + 1)}${how}`, 62, 3), 10);
    }
    if (some.length > left) write(told.moreTies(some.length - left), 10);
    left = Math.max(0, left - some.length);
    y += 8;
  }
  if (ties.length === 0) write(told.noTies, 0);
  return { texts, nodes, samples, height: y };
}
