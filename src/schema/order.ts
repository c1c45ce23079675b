import { cut } from '../core/error.js';
import type { Fault, FaultPath } from '../core/fault.js';
import { isKeyed } from './kind.js';

/** How many keys of one object have a place; the others come after them, in the order in which they were found. */
const mostPlaces = 10_000;

type Places = ReadonlyMap<string, number>;

/**
 * The faults in the order in which a reader of the document comes to them, whatever the order of its keys: an object
 * before what is in it, and what should be there but is not after what is. Throws only what reading the document does.
 */
export function inDocumentOrder(faults: readonly Fault[], document: unknown): readonly Fault[] {
  const known = new Map<object, Places>();
  const placed = faults.map((fault) => ({ fault, place: placeOf(fault.path, document, known) }));
  placed.sort((a, b) => compare(a.place, b.place));
  return placed.map(({ fault }) => fault);
}

function placeOf(path: FaultPath, document: unknown, known: Map<object, Places>): readonly number[] {
  let at = document;
  return path.map((step, index) => {
    const parent = at;
    if (typeof parent !== 'object' || parent === null) return Number.POSITIVE_INFINITY;
    // The last value is not looked into, so that a getter under an unknown key is not called.
    if (index < path.length - 1) at = Reflect.get(parent, step);
    if (typeof step === 'number') return step;
    const places = known.get(parent) ?? placesIn(parent);
    known.set(parent, places);
    return places.get(step) ?? Number.POSITIVE_INFINITY;
  });
}

function placesIn(parent: object): Places {
  const places = new Map<string, number>();
  if (!isKeyed(parent)) return places;
  for (const key in parent) {
    if (places.size === mostPlaces) break;
    places.set(cut(key), places.size);
  }
  return places;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, place] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (place !== other) return place < other ? -1 : 1;
  }
  return a.length - b.length;
}
