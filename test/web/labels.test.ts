import { describe, expect, it } from 'vitest';
import { curveBetween } from '../../web/src/graph/bezier.js';
import { type LabelWish, placeLabels } from '../../web/src/graph/labels.js';
import { placeLineLabels } from '../../web/src/graph/line-labels.js';

const view = { width: 400, height: 300 };
const wish = (id: number, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  r: 5,
  width: 60,
  height: 16,
  forced: false,
  needed: false,
  links: [],
  ...more,
});
const place = (wishes: LabelWish[], before = new Map<number, number>()) =>
  placeLabels(wishes, wishes, view, before);

describe('names beside their nodes', () => {
  it('stand to the right where nothing is in the way', () => {
    expect(place([wish(1, 100, 100)])).toEqual([{ id: 1, x: 110, y: 100 }]);
  });

  it.each([
    ['a link that leaves to the right', wish(1, 100, 100, { links: [{ x: 1, y: 0 }] })],
    ['the rim of the map', wish(1, 380, 100)],
  ])('go to the left for %s', (_, one) => {
    expect(place([one])[0]!.x).toBe(one.x - 5 - 5 - 60);
  });

  it('never cover each other', () => {
    const wishes = Array.from({ length: 40 }, (_, i) =>
      wish(i, 60 + (i % 8) * 36, 60 + Math.floor(i / 8) * 36),
    );
    const placed = place(wishes);
    expect(placed.length).toBeGreaterThan(5);
    for (const a of placed)
      for (const b of placed)
        if (a.id < b.id) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true);
  });

  it('are left out where there is no place, unless they are forced', () => {
    const crowd = Array.from({ length: 9 }, (_, i) =>
      wish(i, 100 + (i % 3) * 9, 100 + Math.floor(i / 3) * 9),
    );
    expect(place(crowd).length).toBeLessThan(9);
    expect(place(crowd.map(one => ({ ...one, forced: true })))).toHaveLength(9);
  });

  it('stay on their side when that is nearly as good', () => {
    const before = new Map([[1, 1]]);
    expect(place([wish(1, 200, 100)], before)[0]!.x).toBeLessThan(200);
  });
});

describe('words in lines', () => {
  const line = curveBetween({ x: 0, y: 50 }, { x: 300, y: 50 }, 0);
  const across = curveBetween({ x: 150, y: 0 }, { x: 150, y: 100 }, 0);

  it('stand where they are wished', () => {
    const { places } = placeLineLabels([{ curve: line, width: 60, best: 0.5, forced: false }], []);
    expect(places).toEqual([0.5]);
  });

  it('move along their line out of the way of a node and of a word before', () => {
    const { places } = placeLineLabels(
      [
        { curve: across, width: 50, best: 0.5, forced: true },
        { curve: line, width: 60, best: 0.5, forced: false },
      ],
      [{ x: 90, y: 50, r: 8 }],
    );
    expect(places[0]).toBe(0.5);
    expect(places[1]).toBeGreaterThan(0.65);
  });

  it('are left out where the line is too short', () => {
    const { places, boxes } = placeLineLabels([{ curve: across, width: 120, best: 0.5, forced: true }], []);
    expect(places).toEqual([null]);
    expect(boxes).toEqual([]);
  });
});
