/** A colour as red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What those see who lack one kind of cone, from linear red, green and blue.
 *
 * Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009). A physiologically-based model for simulation of color vision
 * deficiency. IEEE Transactions on Visualization and Computer Graphics 15 (6), 1291-1298, severity 1.0.
 */
export const deficiencies: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as it is written in a picture: `#rgb`, `#rrggbb`, or one of the names that Vega writes. */
export function rgbOf(written: string): Rgb {
  const names: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000', gray: '#808080' };
  const text = names[written] ?? written;
  const digits = /^#(?:[\da-f]{3}){1,2}$/i.test(text) ? text.slice(1) : undefined;
  if (digits === undefined) throw new Error(`no colour that is known here: ${written}`);
  const parts = digits.length === 3 ? [...digits].map((one) => one + one) : (digits.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / 255);
  return [red, green, blue];
}

/** A colour that lets through some of another behind it. */
export function over(front: Rgb, opacity: number, back: Rgb): Rgb {
  const mixed = front.map((part, at) => part * opacity + (back[at] ?? 0) * (1 - opacity));
  return mixed as unknown as Rgb;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness of CIE 1976, 0 to 100: what is left of a colour in grey. */
export function lightness(colour: Rgb): number {
  return labOf(colour.map(linear) as unknown as Rgb)[0];
}

/** How far apart two colours are for somebody who lacks a kind of cone, as a distance in CIE 1976 L*a*b*. */
export function distance(one: Rgb, other: Rgb, kind: keyof typeof deficiencies | 'none'): number {
  const [a, b] = [one, other].map((colour) => {
    const light = colour.map(linear) as unknown as Rgb;
    return labOf(kind === 'none' ? light : seenBy(light, deficiencies[kind]));
  }) as [Rgb, Rgb];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}

function seenBy(light: Rgb, matrix: Matrix): Rgb {
  const seen = matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0));
  return seen.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
}

/** From linear sRGB by the matrix of IEC 61966-2-1, with the white of D65. */
function labOf([red, green, blue]: Rgb): Rgb {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
  const root = (value: number) =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const [fx, fy, fz] = [root(x), root(y), root(z)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
