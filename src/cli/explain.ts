import { Command } from 'commander';
import { explanationOf } from '../extract/index.js';
import { openCoder } from '../ingest/index.js';
import { type Article, articleId, Doc, PartialDate, sha256 } from '../model/index.js';

interface ExplainOptions {
  lang?: string;
  date?: string;
  json?: boolean;
}

/** `actant explain "SENTENCE"`: what every frame that fires found, and why there is or is no statement. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('show why a text gives the statements that it gives, and why it gives no others')
    .argument('<text>', 'a sentence or a few')
    .option('--lang <code>', 'language of the text (default: identified)')
    .option('--date <date>', 'date of publication, e.g. 2025-04-17', date => PartialDate.parse(date))
    .option('--json', 'print mentions, statements and traces as JSON')
    .action(async (text: string, options: ExplainOptions) => {
      const coder = await openCoder();
      try {
        const { article, analysis, resolution, extraction } = await coder.code(articleOf(text, options));
        console.log(
          options.json
            ? JSON.stringify({ resolution, ...extraction }, null, 2)
            : explanationOf(new Doc(article.text, analysis), resolution, extraction),
        );
      } finally {
        await coder.close();
      }
    });
}

const articleOf = (text: string, { date, lang }: ExplainOptions): Article => ({
  id: articleId(text, ''),
  url: '',
  title: '',
  publishedAt: date ?? null,
  lang: lang ?? null,
  outlet: '',
  agency: '',
  license: '',
  sha256: sha256(text),
  text,
});
