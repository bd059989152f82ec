/** Bytes of a text that the server takes. */
export const MOST_TEXT = 2_000_000;

export interface Submission {
  text: string;
  title: string;
  url: string;
  outlet: string;
  publishedAt: string | null;
  lang: string | null;
}

/** A text that was in a file, or why there is none. */
export type ReadFile = { name: string; submission: Submission } | { name: string; problem: string };

interface Words {
  tooLong(size: string, limit: string): string;
  notText(name: string): string;
  unreadable(name: string): string;
}

/** The texts in files: a text file holds one, with front matter if it has any; a JSONL file one a line. */
export async function readFiles(files: readonly File[], words: Words): Promise<ReadFile[]> {
  const found: ReadFile[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const text = decode(bytes);
      if (text === null) found.push({ name: file.name, problem: words.notText(file.name) });
      else found.push(...textsIn(file.name, text, words));
    } catch {
      found.push({ name: file.name, problem: words.unreadable(file.name) });
    }
  }
  return found;
}

/** UTF-8, or what Windows wrote in the West; null when it is no text at all. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The texts of one file by its ending. */
export function textsIn(name: string, text: string, words: Pick<Words, 'tooLong' | 'notText'>): ReadFile[] {
  if (name.endsWith('.jsonl')) {
    return text
      .split('\n')
      .map((line, n) => ({ line: line.trim(), place: `${name}:${n + 1}` }))
      .filter(({ line }) => line !== '')
      .map(({ line, place }) => fromJson(place, line, words));
  }
  return [checked(name, frontMatter(name, text), words)];
}

function fromJson(place: string, line: string, words: Pick<Words, 'tooLong' | 'notText'>): ReadFile {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return { name: place, problem: words.notText(place) };
  }
  const text = (key: string) => (typeof value[key] === 'string' ? value[key] : '');
  if (text('text') === '') return { name: place, problem: words.notText(place) };
  return checked(
    text('title') || place,
    {
      text: text('text'),
      title: text('title'),
      url: text('url'),
      outlet: text('outlet'),
      publishedAt: text('publishedAt') || text('date') || null,
      lang: ['de', 'en'].includes(text('lang')) ? text('lang') : null,
    },
    words,
  );
}

/** Reads the `---` block of simple `key: value` lines with which Markdown files begin. */
function frontMatter(name: string, text: string): Submission {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  const fields = new Map<string, string>();
  for (const line of match?.[1]?.split(/\r?\n/) ?? []) {
    const [, key, value] = /^(\w+):\s*"?(.*?)"?\s*$/.exec(line) ?? [];
    if (key && value) fields.set(key, value);
  }
  const field = (key: string) => fields.get(key) ?? '';
  return {
    text: match ? text.slice(match[0].length) : text,
    title: field('title') || (match ? '' : name.replace(/\.\w+$/, '')),
    url: field('url'),
    outlet: field('outlet'),
    publishedAt: field('date') || null,
    lang: ['de', 'en'].includes(field('lang')) ? field('lang') : null,
  };
}

function checked(name: string, submission: Submission, words: Pick<Words, 'tooLong'>): ReadFile {
  const bytes = new TextEncoder().encode(submission.text).length;
  if (bytes <= MOST_TEXT) return { name, submission };
  const mega = (count: number) => `${(count / 1_000_000).toFixed(1)} MB`;
  return { name, problem: words.tooLong(mega(bytes), mega(MOST_TEXT)) };
}
