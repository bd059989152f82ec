import type { RelationType } from '../../model/index.js';
import type { Frame } from './frame.js';
import type { Codebook } from './load.js';

/** The reference of a codebook as Markdown: every type with definition, cues and crosswalk. */
export function referenceOf(codebook: Codebook): string {
  const types = [...codebook.types.values()];
  const rows = types.map(
    ({ name, symmetric, de, plover, mode, cameo, quad, goldstein }) =>
      `| [${name}](#${name.toLowerCase()})${symmetric ? ' ↔' : ''} | ${de.label} | ${or(plover)}${mode ? ` (${mode})` : ''} | ${or(cameo)} | ${quad} | ${or(goldstein)} |`,
  );
  return [
    '# Codebook',
    '',
    'Made by `actant codebook docs` from `seeds/codebook`. ↔ marks symmetric types.',
    '',
    '| type | German | PLOVER | CAMEO | quad class | Goldstein |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    ...types.flatMap(type => section(type, codebook)),
  ].join('\n');
}

const or = (value: string | number | null): string => (value === null ? '–' : String(value));

function section(type: RelationType, { languages }: Codebook): string[] {
  const lines = [`## ${type.name}`, '', `${type.definition.de}  `, type.definition.en, ''];
  for (const [lang, book] of Object.entries(languages)) {
    const frames = book.frames.filter(frame => frame.type.name === type.name);
    if (frames.length === 0) continue;
    lines.push(`**${lang}** ${cues(frames)}`, '');
    const [example] = frames.flatMap(frame => frame.examples);
    if (example) lines.push(`> ${example.text} → ${example.is.join(' ')}`, '');
  }
  return lines;
}

/** Each trigger once, with the words that must stand beside it. */
function cues(frames: readonly Frame[]): string {
  const all = frames.flatMap(frame => {
    const beside = frame.with.map(({ lemmas }) => lemmas.map(({ lemma }) => lemma).join('/')).join(' ');
    return frame.triggers.map(({ lemma }) => (beside ? `${lemma} (+ ${beside})` : lemma));
  });
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'de')).join(', ');
}
