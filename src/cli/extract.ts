import { Command } from 'commander';
import { annotationOf } from '../extract/index.js';
import { type Coding, openCoder } from '../ingest/index.js';
import type { RoleFiller } from '../model/index.js';
import { isProblem, read } from '../read/index.js';

interface ExtractOptions {
  json?: boolean;
  cache?: string;
}

/** `actant extract FILE…`: the statements of articles, without storing them. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what articles state, without storing it')
    .argument('<path...>', 'files or folders, - for stdin')
    .option('--json', 'one JSON line an article, in the format of the annotation guide')
    .option('--cache <folder>', 'keep analyses there')
    .action(async (paths: string[], options: ExtractOptions) => {
      const coder = await openCoder(options.cache ? { cache: options.cache } : {});
      try {
        for await (const item of read(paths)) {
          if (isProblem(item)) {
            console.error(
              `actant: ${item.path}${item.line === undefined ? '' : `:${item.line}`}: ${item.message}`,
            );
            process.exitCode = 2;
          } else {
            const coding = await coder.code(item);
            console.log(options.json ? jsonLine(coding) : textOf(coding));
          }
        }
      } finally {
        await coder.close();
      }
    });
}

const jsonLine = ({ article, resolution, extraction }: Coding): string =>
  JSON.stringify(annotationOf(article, resolution.actors, extraction.statements));

function textOf({ article, resolution, extraction }: Coding): string {
  const nameOf = new Map(resolution.actors.map(({ id, name }) => [id, name]));
  const named = ({ actor }: RoleFiller) => nameOf.get(actor) ?? actor;
  const lines = extraction.statements.map(
    ({ source, type, target, factuality, cue, sentence, score }) =>
      `  ${named(source)} ${type} ${named(target)}  ${factuality}  »${cue}«  sentence ${sentence}  ${score.toFixed(2)}`,
  );
  return [article.title || article.id, ...lines].join('\n');
}
