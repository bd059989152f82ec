import type { Palette } from '../graph/palette.js';

const TONES = ['--tone-p2', '--tone-p1', '--tone-0', '--tone-n1', '--tone-n2'];

/** The colours of the theme as they come out, for the map; the tokens themselves hold both themes. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ground: colour('--ground'),
    paper: colour('--paper'),
    ink: colour('--ink'),
    ink2: colour('--ink-2'),
    ink3: colour('--ink-3'),
    tones: TONES.map(colour),
  };
  probe.remove();
  return palette;
}

/** Milliseconds that the camera takes; 0 for people who asked for less motion. */
export function cameraMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 280;
}

/** The face of the words on the map. */
export const MAP_FONT = '"Inter Variable", Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
