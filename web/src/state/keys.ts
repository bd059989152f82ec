import { effect, signal } from '@preact/signals';
import { type Inputs, useLayoutEffect } from 'preact/hooks';
import { read, write } from './storage.js';

/** Whether keys without Ctrl do something; people who speak to their machine switch them off. */
export const singleKeys = signal(read('keys') !== 'off');

effect(() => write('keys', singleKeys.value ? null : 'off'));

/** What each key does where it is pressed; the innermost place that knows a key takes it. */
export type Keymap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const maps: Keymap[] = [];

/** Listens to keys as long as the calling component stands on the page, from the moment it is drawn; `inputs` as for `useEffect`. */
export function useKeys(map: Keymap, inputs: Inputs): void {
  useLayoutEffect(() => {
    maps.push(map);
    return () => {
      maps.splice(maps.indexOf(map), 1);
    };
  }, inputs);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.shadowRoot !== null ||
      target.closest('dialog[open]') !== null)
  );
}

addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  const long = event.key === 'Escape' || event.key === '/';
  if (!long && !singleKeys.value) return;
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
  if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('a, button')) return;
  for (let i = maps.length - 1; i >= 0; i--) {
    const action = maps[i]![event.key];
    if (!action) continue;
    event.preventDefault();
    action(event);
    return;
  }
});
