import { Command, Option } from 'commander';
import { type Analyser, openAnalyser, toConllu } from '../analyse/index.js';
import { type Article, LANGUAGES } from '../model/index.js';
import { isProblem, read } from '../read/index.js';

interface AnalyseOptions {
  json?: boolean;
  model?: string;
  lang?: string;
}

/** `actant analyse FILE…`: sentences, tokens, trees and names of articles. */
export function analyseCommand(): Command {
  return new Command('analyse')
    .description('print sentences, tokens, trees and names as CoNLL-U or JSON')
    .argument('<path...>', 'files or folders, - for stdin')
    .addOption(
      new Option('--json', 'one JSON line an article: its text with the analysis').conflicts('conllu'),
    )
    .option('--conllu', 'CoNLL-U (the default)')
    .option('--model <model>', 'analysis model: fast, or a path (default: the full one that ships)')
    .option('--lang <code>', 'language of the text (default: identified)')
    .action(async (paths: string[], options: AnalyseOptions) => {
      const analyser = await openAnalyser(options.model === undefined ? {} : { model: options.model });
      try {
        for await (const item of read(paths)) {
          if (isProblem(item)) {
            console.error(`actant: ${item.path}${item.line ? `:${item.line}` : ''}: ${item.message}`);
            process.exitCode = 2;
          } else await print(item, analyser, options);
        }
      } finally {
        await analyser.close();
      }
    });
}

async function print(article: Article, analyser: Analyser, { json, lang }: AnalyseOptions): Promise<void> {
  const analysis = await analyser.analyse(article.text, lang ?? article.lang);
  if (!(LANGUAGES as readonly string[]).includes(analysis.lang))
    console.error(
      `actant: »${article.title}« is in ${analysis.lang}, which is not analysed (${LANGUAGES.join(', ')} are)`,
    );
  if (json) console.log(JSON.stringify({ article: article.id, text: article.text, ...analysis }));
  else process.stdout.write(toConllu(analysis, { id: article.id }));
}
