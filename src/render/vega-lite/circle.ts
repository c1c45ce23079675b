/** A place in a picture, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The directions of places on a circle, the first at the top and then clockwise, all equally far apart: x = sin a, y = -cos a,
 * a = 2 pi i / n for the i-th of n. Rounded to 12 significant digits, since engines differ in the last.
 */
export function directions(count: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return { x: exact(Math.sin(angle)), y: exact(-Math.cos(angle)) };
  });
}

/** How far a line from one place to another is turned clockwise from straight up, in whole degrees from 0 to 359. */
export function bearing(from: Place, to: Place): number {
  const degrees = (exact(Math.atan2(to.x - from.x, from.y - to.y)) * 180) / Math.PI;
  return (Math.round(degrees) + 360) % 360;
}

/** The place on the way from one to another that is so many pixels from the first. */
export function along(from: Place, to: Place, pixels: number): Place {
  const length = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const share = length > 0 ? pixels / length : 0;
  return { x: tenth(from.x + (to.x - from.x) * share), y: tenth(from.y + (to.y - from.y) * share) };
}

/** To a tenth of a pixel. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}

const exact = (value: number) => Number(value.toPrecision(12)) + 0;
