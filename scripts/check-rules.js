// Keeps two promises of the code base: imports point only towards the model, and field terms are spelled one way.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A folder of src/ may import itself and folders of an earlier row. */
const LAYERS = [
  ['model'],
  ['read'],
  ['analyse'],
  ['resolve'],
  ['extract'],
  ['eval', 'store'],
  ['query'],
  ['graph', 'export'],
  ['ingest'],
  ['server'],
  ['cli'],
];
const LAYER_OF = new Map(LAYERS.flatMap((folders, layer) => folders.map(folder => [folder, layer])));

/** Packages that only one folder may import. */
const OWNED_PACKAGES = [
  { pattern: /^(neo4j-driver|@grafeo-db\/js)$/, owner: 'src/store/' },
  { pattern: /^onnxruntime-node$/, owner: 'src/analyse/' },
];

/** Wrong spelling → field term. */
const TERMS = [
  [/\banaly[z]e(r|rs|s|d)?\b/i, 'analyse'],
  [/\bcode[- _]book/i, 'codebook'],
  [/\bdep[_-]?rel(ation)?s?\b(?<!\bdeprels?)/i, 'deprel'],
  [/\blemmata\b/i, 'lemmas'],
  [/\bfactivity\b|\bveridicality\b/i, 'factuality'],
  [/\bstatment|\bstatemnt/i, 'statement'],
  [/\btrigger[- ]?words?\b/i, 'trigger'],
  [/\bcue[- ]?words?\b/i, 'cue'],
];

/** @param {string} folder */
function* sourceFiles(folder) {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !path.includes('/dist/')) yield path;
  }
}

const problems = [];

for (const folder of ['src', 'web/src', 'test', 'bench']) {
  let files;
  try {
    files = [...sourceFiles(folder)].sort();
  } catch (error) {
    if (error.code === 'ENOENT') continue;
    throw error;
  }
  for (const file of files) {
    const name = relative(ROOT, file);
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1]);
    for (const specifier of imports) problems.push(...importProblems(name, specifier));
    text.split('\n').forEach((line, index) => {
      for (const [wrong, right] of TERMS)
        if (wrong.test(line)) problems.push(`${name}:${index + 1}: the field term is "${right}"`);
    });
  }
}

/** @param {string} name @param {string} specifier */
function importProblems(name, specifier) {
  if (name.startsWith('src/')) {
    for (const { pattern, owner } of OWNED_PACKAGES)
      if (pattern.test(specifier) && !name.startsWith(owner))
        return [`${name}: only ${owner} imports ${specifier}`];
    const from = name.split('/')[1];
    const target = specifier.startsWith('.') ? join(name, '..', specifier).split('/') : [];
    if (target[0] === 'src' && target[1] !== from && target.length > 2) {
      if (!LAYER_OF.has(from) || !LAYER_OF.has(target[1]))
        return [`${name}: src/${target[1]} has no place in the layers`];
      if (LAYER_OF.get(target[1]) >= LAYER_OF.get(from))
        return [`${name}: src/${from} must not import src/${target[1]}`];
    }
  }
  if (name.startsWith('web/src/graph/') && /preact/.test(specifier))
    return [`${name}: web/src/graph is free of the UI library`];
  return [];
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
