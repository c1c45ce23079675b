/** A number times itself. Not a power, whose last bit engines may differ in. */
export function squareOf(value: number): number {
  return value * value;
}
