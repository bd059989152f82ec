import { signal } from '@preact/signals';
import { read, write } from './storage.js';

export type Scheme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

function firstScheme(): Scheme {
  const chosen = document.documentElement.dataset.theme ?? read('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Colour scheme of the page; follows the system until a person chooses one. */
export const scheme = signal<Scheme>(firstScheme());

dark.addEventListener('change', event => {
  if (!read('theme')) scheme.value = event.matches ? 'dark' : 'light';
});

export function setScheme(chosen: Scheme): void {
  document.documentElement.dataset.theme = chosen;
  write('theme', chosen);
  scheme.value = chosen;
}
