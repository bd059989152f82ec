import { Command } from 'commander';
import { openAnalyserPool } from '../analyse/index.js';
import { type CheckReport, checkCodebook } from '../eval/index.js';
import { DEFAULT_CODEBOOK, loadCodebook, referenceOf } from '../extract/index.js';
import { loadActors } from '../resolve/index.js';

/** `actant codebook check` and `actant codebook docs`. */
export function codebookCommand(): Command {
  return new Command('codebook')
    .description('check the codebook, or print its reference')
    .addCommand(checkSubcommand())
    .addCommand(docsSubcommand());
}

function checkSubcommand(): Command {
  return new Command('check')
    .description(
      'validate types and frames, run every example and counter-example, report conflicts and dead frames',
    )
    .argument('[folder]', 'folder of the codebook (default: the one that ships)', DEFAULT_CODEBOOK)
    .action(async (folder: string) => {
      const codebook = loadCodebook(folder);
      const analyser = await openAnalyserPool();
      try {
        const report = await checkCodebook(codebook, analyser, loadActors());
        console.log(reportText(report));
        if (report.findings.some(({ kind }) => kind === 'example' || kind === 'counter-example'))
          process.exitCode = 2;
      } finally {
        await analyser.close();
      }
    });
}

function docsSubcommand(): Command {
  return new Command('docs')
    .description('print the reference of types and cues as Markdown')
    .argument('[folder]', 'folder of the codebook (default: the one that ships)', DEFAULT_CODEBOOK)
    .action((folder: string) => {
      process.stdout.write(referenceOf(loadCodebook(folder)));
    });
}

function reportText({ frames, triggers, examples, findings, uncovered }: CheckReport): string {
  const lines = findings.map(
    ({ file, line, frame, kind, message }) => `${file}:${line}: frame ${frame}: ${kind}: ${message}`,
  );
  for (const { lang, types } of uncovered)
    if (types.length > 0) lines.push(`${lang}: no frame for ${types.join(', ')}`);
  lines.push(`${frames} frames, ${triggers} triggers, ${examples} examples, ${findings.length} findings`);
  return lines.join('\n');
}
