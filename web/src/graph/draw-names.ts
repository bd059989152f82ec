import { fontOf, type Measure, moreFont, type PlacedName } from './name-layout.js';
import type { Scene } from './scene.js';

const HALO = 4;
const MORE_GAP = 4;

/** Writes names where they were placed. */
export function drawNames(ctx: CanvasRenderingContext2D, names: readonly PlacedName[], scene: Scene): void {
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO;
  ctx.strokeStyle = scene.palette.ground;
  for (const name of names) writeName(ctx, name, scene);
  ctx.restore();
}

/** Measures texts by a canvas, each once. */
export function measureWith(ctx: CanvasRenderingContext2D): Measure {
  return (text, font, spacing) => {
    const key = `${font} ${spacing} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      ctx.font = font;
      ctx.letterSpacing = `${spacing}px`;
      width = ctx.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

const widths = new Map<string, number>();

/** Widths are measured anew: another face has come. */
export function forgetWidths(): void {
  widths.clear();
}

function writeName(ctx: CanvasRenderingContext2D, name: PlacedName, { palette, font }: Scene): void {
  ctx.font = fontOf(name, font);
  ctx.letterSpacing = `${name.spacing}px`;
  ctx.strokeText(name.text, name.x, name.y);
  ctx.fillStyle = name.strong ? palette.ink : palette.ink2;
  ctx.fillText(name.text, name.x, name.y);
  if (!name.more) return;
  ctx.font = moreFont(font);
  ctx.letterSpacing = '0px';
  const x = name.x + name.width + MORE_GAP;
  ctx.strokeText(name.more, x, name.y);
  ctx.fillStyle = palette.ink3;
  ctx.fillText(name.more, x, name.y);
}
