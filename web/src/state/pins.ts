import { signal } from '@preact/signals';
import { read, write } from './storage.js';

/** Places that a person gave to actors, by id, in graph coordinates. */
export const pins = signal<Readonly<Record<string, readonly [number, number]>>>(load());

function load(): Record<string, [number, number]> {
  try {
    const value: unknown = JSON.parse(read('pins') ?? '{}');
    const entries = Object.entries(value ?? {}).filter(
      ([, place]) => Array.isArray(place) && place.length === 2 && place.every(Number.isFinite),
    );
    return Object.fromEntries(entries) as Record<string, [number, number]>;
  } catch {
    return {};
  }
}

export function pin(id: string, x: number, y: number): void {
  pins.value = { ...pins.value, [id]: [x, y] };
  write('pins', JSON.stringify(pins.value));
}

export function unpin(id: string): void {
  const { [id]: _gone, ...others } = pins.value;
  pins.value = others;
  write('pins', JSON.stringify(others));
}
