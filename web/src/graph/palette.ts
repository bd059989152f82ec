/** Red, green and blue, 0–1. */
export type Rgb = readonly [number, number, number];

/** The colours of the theme that the map is drawn with, as CSS writes them. */
export interface Palette {
  ground: string;
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  /** In the order of `TONES`. */
  tones: readonly string[];
}

/** Reads `rgb(…)`, `color(srgb …)` or `#rrggbb` as the browser gives them. */
export function rgb(css: string): Rgb {
  const hex = /^#([0-9a-f]{6})$/i.exec(css);
  if (hex) {
    const value = Number.parseInt(hex[1]!, 16);
    return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
  }
  const numbers = css.match(/[\d.]+/g)?.map(Number) ?? [];
  const scale = css.startsWith('color(') ? 1 : 255;
  const [r = 0, g = 0, b = 0] = numbers.slice(0, 3).map(value => value / scale);
  return [r, g, b];
}

/** `share` of the first colour, the rest of the second. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (i: 0 | 1 | 2) => a[i] * share + b[i] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** The colour as `#rrggbb`, which sigma and the browser both read. */
export function css(colour: Rgb): string {
  const hex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${colour.map(hex).join('')}`;
}
