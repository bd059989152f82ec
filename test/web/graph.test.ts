import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS, FACTUALITIES, TONES } from '../../src/model/index.js';
import { DEFAULT_FILTER, parseFilter } from '../../src/query/filter.js';
import { narrow, prepare, scoped } from '../../src/query/narrow.js';
import { curveBetween, distanceTo, leaves, pointAt } from '../../web/src/graph/bezier.js';
import { FAN_MAX, fanBends, labelPlaces, stripOffsets } from '../../web/src/graph/fan.js';
import { actorStrength, focusOn, linkStrength, NO_FOCUS, nearActors } from '../../web/src/graph/focus.js';
import { crowdScale, linkWidth, nodeRadius } from '../../web/src/graph/measures.js';
import { mapNames, surname } from '../../web/src/graph/names.js';
import { nearestLink } from '../../web/src/graph/nearest.js';
import { LINK_FLOATS, packLinks } from '../../web/src/graph/pack.js';
import { css, mix, rgb } from '../../web/src/graph/palette.js';
import { type Picture, picture } from '../../web/src/graph/picture.js';
import { project, sameProjection } from '../../web/src/graph/projection.js';
import {
  KINDS,
  FACTUALITIES as SCALE_FACTUALITIES,
  TONES as SCALE_TONES,
} from '../../web/src/graph/scales.js';
import { stretchedTo } from '../../web/src/graph/stretch.js';
import { COAST_SLICE } from '../support/coast-slice.js';
import { TYPES_BY_NAME } from '../support/codebook-types.js';

const prepared = prepare(COAST_SLICE, TYPES_BY_NAME);
const pictureOf = (query = '', open: string[] = []): Picture => {
  const filter = parseFilter(new URLSearchParams(query), { ...DEFAULT_FILTER, choices: {} }).filter;
  return picture(
    prepared,
    scoped(prepared, narrow(prepared, filter), { open, hidden: [] }),
    TYPES_BY_NAME,
    open,
  );
};
const rowOf = (id: string) => COAST_SLICE.actors.findIndex(actor => actor.id === id);
const pairOf = ({ pairs }: Picture, a: string, b: string) =>
  pairs.findIndex(pair => [pair.a, pair.b].sort().join() === [rowOf(a), rowOf(b)].sort().join());

describe('the scales of the map are those of the model', () => {
  it.each([
    [SCALE_TONES, TONES],
    [SCALE_FACTUALITIES, FACTUALITIES],
    [KINDS, ACTOR_KINDS],
  ])('%j', (scale, model) => {
    expect(scale).toEqual(model);
  });
});

describe('curves', () => {
  const straight = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);

  it('bend to the left of their way, seen with y downwards', () => {
    expect(pointAt(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4), 0.5)).toEqual({ x: 50, y: -20 });
    expect(pointAt(curveBetween({ x: 100, y: 0 }, { x: 0, y: 0 }, 0.4), 0.5)).toEqual({ x: 50, y: 20 });
  });

  it.each([
    [{ x: 50, y: 0 }, 0],
    [{ x: 50, y: 7 }, 7],
    [{ x: 130, y: 40 }, 50],
  ])('%j is %i pixels away from a straight one', (point, distance) => {
    expect(distanceTo(straight, point)).toBeCloseTo(distance, 5);
  });

  it('leave their nodes at the rim', () => {
    expect(pointAt(straight, leaves(straight, 12, false)).x).toBeCloseTo(12, 1);
    expect(pointAt(straight, leaves(straight, 12, true)).x).toBeCloseTo(88, 1);
  });
});

describe('a fan', () => {
  it.each([1, 2, 3, 5, FAN_MAX])('of %i lines spreads evenly and evenly to both sides', n => {
    const bends = fanBends(n);
    expect(bends).toHaveLength(n);
    expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0, 10);
    const gaps = bends.slice(1).map((bend, i) => bend - bends[i]!);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 10);
  });

  it('never bends further than a line can be followed', () => {
    expect(Math.max(...fanBends(40))).toBeLessThan(1.1);
  });

  it('staggers the words of neighbours', () => {
    expect(labelPlaces(4)).toEqual([0.4, 0.6, 0.4, 0.6]);
  });

  it('lays strips side by side around the chord', () => {
    expect(stripOffsets([4, 2], 1)).toEqual([-1.5, 2.5]);
  });
});

describe('the picture of the coast', () => {
  it('draws every event in view as a line, pairs with more than eight as strips', () => {
    const whole = pictureOf();
    const bundle = pairOf(whole, 'state:nordland', 'state:sudland');
    expect(whole).toMatchObject({ events: 28, actors: 11, reports: 29 });
    expect(whole.pairs.filter(pair => pair.bundled)).toEqual([whole.pairs[bundle]]);
    expect(whole.links.filter(link => link.event >= 0)).toHaveLength(16);
    const strips = whole.links.filter(link => link.pair === bundle);
    expect(strips.map(({ source, tone, head }) => [source, TONES[tone], head])).toEqual([
      [rowOf('state:nordland'), 'words_against', true],
      [rowOf('state:nordland'), 'deeds_against', true],
      [rowOf('state:sudland'), 'words_against', true],
    ]);
  });

  it('shows a bundle line by line once filters leave eight or fewer', () => {
    const some = pictureOf('type=SANCTIONED,THREATENED');
    expect(some.pairs).toHaveLength(1);
    expect(some.pairs[0]!.bundled).toBe(false);
    expect(some.links).toHaveLength(8);
  });

  it('draws mutual acts without a head and in the middle of the fan', () => {
    const { links, pairs } = pictureOf('factuality=!hypothetical,negated');
    const met = links.filter(link => COAST_SLICE.types[COAST_SLICE.events.type[link.event]!] === 'MET');
    expect(met.map(link => link.head)).toEqual([false, false]);
    const fan = pairs[met[0]!.pair]!.events;
    expect(fan.indexOf(met[0]!.event)).toBe(1);
  });

  it('is the same whenever it is made', () => {
    expect(pictureOf()).toEqual(pictureOf());
  });

  it('keeps an open actor even when no event of its is in view', () => {
    const lonely = pictureOf('type=AIDED', ['person:emmanuel-macron']);
    expect(lonely.events).toBe(0);
    expect(lonely.shown[rowOf('person:emmanuel-macron')]).toBe(1);
  });
});

describe('focus', () => {
  const whole = pictureOf();
  const accused = COAST_SLICE.types.indexOf('ACCUSED');
  const event = COAST_SLICE.events.type.indexOf(accused);

  it('of an event is its line and both its ends', () => {
    const focus = focusOn(whole, { event });
    expect([...focus.actors].sort()).toEqual([rowOf('person:anna-berg'), rowOf('person:jorg-tal')].sort());
    expect(whole.links[focus.link]!.event).toBe(event);
  });

  it('of an event in a bundle is the bundle', () => {
    const bundled = whole.pairs[pairOf(whole, 'state:nordland', 'state:sudland')]!.events[3]!;
    const focus = focusOn(whole, { event: bundled });
    expect(focus.pair).toBe(pairOf(whole, 'state:nordland', 'state:sudland'));
    expect(whole.links[focus.link]!.event).toBe(-1);
  });

  it.each([{ event: 9999 }, { actor: -1 }, {}])('of what is not in the picture (%j) is none', what => {
    expect(focusOn(whole, what)).toEqual(NO_FOCUS);
  });

  it('fades what touches nothing chosen, bundles less', () => {
    const focus = focusOn(whole, { actor: rowOf('person:emmanuel-macron') });
    const near = nearActors(whole, focus);
    const strengths = whole.links.map((link, index) => linkStrength(focus, link, index));
    expect(new Set(strengths)).toEqual(new Set([1, 0.48, 0.7]));
    expect(actorStrength(focus, near, rowOf('person:anna-berg'))).toBe(1);
    expect(actorStrength(focus, near, rowOf('state:nordland'))).toBeLessThan(1);
  });
});

describe('what the graphics card gets', () => {
  const whole = pictureOf();
  const places = {
    x: COAST_SLICE.actors.map((_, row) => row * 10),
    y: COAST_SLICE.actors.map((_, row) => row * row),
    radius: COAST_SLICE.actors.map(() => 5),
  };

  it('is one instance a link, straight ones first', () => {
    const { data, straight, curved } = packLinks(whole, places, () => 1);
    expect(data).toHaveLength(whole.links.length * LINK_FLOATS);
    expect(straight + curved).toBe(whole.links.length);
    const bends = whole.links.map((_, n) => data[n * LINK_FLOATS + 6]!);
    expect(bends.slice(0, straight).every(bend => bend === 0)).toBe(true);
    expect(bends.slice(straight).every(bend => bend !== 0)).toBe(true);
  });

  it('has faint links under strong ones', () => {
    const { data, straight } = packLinks(whole, places, (_, index) => (index % 2 ? 1 : 0.5));
    const strengths = whole.links.map((_, n) => data[n * LINK_FLOATS + 12]!);
    const sorted = (list: number[]) => [...list].sort((a, b) => a - b);
    expect(strengths.slice(0, straight)).toEqual(sorted(strengths.slice(0, straight)));
    expect(strengths.slice(straight)).toEqual(sorted(strengths.slice(straight)));
  });
});

describe('the link under the pointer', () => {
  const links = pictureOf('type=ACCUSED,REJECTED').links;
  const places = {
    x: COAST_SLICE.actors.map((_, row) => row * 40),
    y: COAST_SLICE.actors.map(() => 0),
    radius: [],
  };
  const screen = project({ scale: [1, 1], shift: [0, 50], size: 1, width: 400, height: 300 }, places);

  it('is the nearest within eight pixels, none beyond', () => {
    expect(links).toHaveLength(2);
    links.forEach((link, n) => {
      const curve = curveBetween(screen.toScreen(link.source), screen.toScreen(link.target), link.bend);
      const { x, y } = pointAt(curve, 0.5);
      expect(nearestLink(links, screen, { x, y: y + 2 })).toBe(n);
    });
    expect(nearestLink(links, screen, { x: 100, y: 250 })).toBe(-1);
  });

  it('is found wherever the camera has moved', () => {
    const moved = project({ scale: [2, 2], shift: [-30, 70], size: 1, width: 400, height: 300 }, places);
    expect(sameProjection(moved, screen)).toBe(false);
    const { source, target, bend } = links[0]!;
    const middle = pointAt(curveBetween(moved.toScreen(source), moved.toScreen(target), bend), 0.5);
    expect(nearestLink(links, moved, middle)).toBe(0);
  });
});

describe('names and sizes', () => {
  it.each([
    ['Emmanuel Macron', 'Macron'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Benedikt XVI.', 'Benedikt XVI.'],
    ['Lula', 'Lula'],
    ['Xi Jinping', 'Xi'],
    ['Kim Jong-un', 'Kim'],
    ['Li Andersson', 'Andersson'],
    ['Wang Müller', 'Müller'],
    ['Jean Asselborn-Weiß', 'Asselborn-Weiß'],
  ])('%s is called %s', (name, short) => {
    expect(surname(name)).toBe(short);
  });

  it('a surname that two have is not short enough', () => {
    const actors = COAST_SLICE.actors.map(actor => ({ ...actor }));
    const names = mapNames(actors);
    expect(names[rowOf('person:ida-stein')]).toBe('Ida Stein');
    expect(names[rowOf('person:jorg-tal')]).toBe('Tal');
  });

  it.each([
    [1, 1.3],
    [4, 2],
    [16, 3.4],
  ])('%i reports are %f pixels wide', (reports, width) => {
    expect(linkWidth(reports)).toBeCloseTo(width, 10);
  });

  it('actors grow with their events but not without end, and shrink in a crowd', () => {
    expect(nodeRadius(4)).toBeCloseTo(6.5);
    expect(nodeRadius(10_000)).toBe(nodeRadius(120));
    expect(crowdScale(50)).toBe(1);
    expect(crowdScale(5000)).toBeLessThan(0.5);
  });

  it.each([
    ['#102030', [16, 32, 48]],
    ['rgb(16, 32, 48)', [16, 32, 48]],
    ['color(srgb 0.0627 0.1255 0.188)', [16, 32, 48]],
  ])('%s is read as a colour', (text, parts) => {
    expect(rgb(text).map(part => Math.round(part * 255))).toEqual(parts);
    expect(css(mix(rgb(text), [0, 0, 0], 1))).toBe('#102030');
  });
});

it.each([
  [2, [0, 20]],
  [9, [0, 24]],
  [0.5, [0, 10]],
])('places in a box %d times as wide as high', (shape, x) => {
  expect(stretchedTo(shape, [0, 10], [0, 10])).toEqual(x);
});
