const PREFIX = 'actant.';

/** Reads what this browser remembers; null when it remembers nothing or may not. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // a full or blocked storage must not stop the page
  }
}
