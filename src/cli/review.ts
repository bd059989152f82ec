import { Command } from 'commander';
import { exportReviews, readReviewsFile } from '../export/index.js';
import { InputError, REVIEW_FIELDS, type Review } from '../model/index.js';
import { addReview, importReviews, type NewReview, readReviews, undoReview } from '../store/index.js';
import { type StoreOptions, storeOption, userName, withStore } from './options.js';
import { toTable } from './table.js';
import { writeText } from './write-text.js';

interface ReviewOptions extends StoreOptions {
  by: string;
  note: string;
}

type ChangeOptions = ReviewOptions & { [field in (typeof REVIEW_FIELDS)[number]]?: string | true };

/** `actant review …`: judge statements, and take judgements back. */
export function reviewCommand(): Command {
  const command = new Command('review').description('judge statements; what the machine said is kept apart');
  const judge = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument('<statement>', 'id of the statement')
      .addOption(storeOption())
      .option('--by <name>', 'who judges', userName())
      .option('--note <text>', 'why', '');

  for (const verdict of ['confirm', 'reject', 'note'] as const) {
    judge(verdict, DESCRIPTIONS[verdict]).action((statement: string, { store, by, note }: ReviewOptions) =>
      record(store, { statement, verdict, by, note }),
    );
  }
  judge('change', 'correct a statement')
    .option('--type <name>', 'the relation type')
    .option('--source <actor>', 'id of the actor that acts')
    .option('--target <actor>', 'id of the other actor')
    .option('--direction', 'turn source and target round')
    .option('--date <date>', '2025, 2025-04, 2025-04-17 or unknown')
    .option('--factuality <name>', 'asserted, reported, planned, hypothetical or negated')
    .action((statement: string, options: ChangeOptions) =>
      record(options.store, toChange(statement, options)),
    );
  command
    .command('undo')
    .description('take a review back')
    .argument('<review>', 'id of the review')
    .addOption(storeOption())
    .action(async (review: string, { store }: StoreOptions) => {
      await withStore(store, opened => undoReview(opened, review));
      console.log(`review ${review} is taken back`);
    });
  command
    .command('list')
    .description('all reviews, the oldest first')
    .addOption(storeOption())
    .action(async ({ store }: StoreOptions) => {
      const reviews = await withStore(store, readReviews, { readOnly: true });
      console.log(reviews.length === 0 ? 'no reviews' : toTable(COLUMNS, reviews.sort(byTime).map(toRow)));
    });
  command
    .command('export')
    .description('write all reviews as JSONL')
    .addOption(storeOption())
    .option('--out <file>', 'file to write (default: stdout)')
    .action(({ store, out }: StoreOptions & { out?: string }) =>
      withStore(store, opened => writeText(exportReviews(opened), out), { readOnly: true }),
    );
  command
    .command('import')
    .description('add reviews that were exported; those of statements that are not there wait for them')
    .argument('<file>', 'JSONL written by `actant review export`')
    .addOption(storeOption())
    .action(async (file: string, { store }: StoreOptions) => {
      const reviews = await readReviewsFile(file);
      await withStore(store, opened => importReviews(opened, reviews));
      console.log(`${reviews.length} reviews imported`);
    });
  return command;
}

const DESCRIPTIONS = {
  confirm: 'say that a statement is right',
  reject: 'say that a statement is wrong: it is no longer drawn',
  note: 'remark on a statement without judging it',
};

const COLUMNS = ['id', 'statement', 'verdict', 'field', 'before', 'after', 'by', 'at', 'note'] as const;

async function record(store: string, review: NewReview): Promise<void> {
  const made = await withStore(store, opened => addReview(opened, review));
  console.log(`review ${made.review.id} recorded (\`actant review undo ${made.review.id}\` takes it back)`);
}

function toChange(statement: string, options: ChangeOptions): NewReview {
  const given = REVIEW_FIELDS.filter(field => options[field] !== undefined);
  const [field] = given;
  if (!field || given.length > 1) {
    throw new InputError(`say one thing to change: ${REVIEW_FIELDS.map(name => `--${name}`).join(', ')}`);
  }
  const value = options[field];
  const after = typeof value === 'string' && !(field === 'date' && value === 'unknown') ? value : null;
  return { statement, verdict: 'change', field, after, by: options.by, note: options.note };
}

function byTime(a: Review, b: Review): number {
  return `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1;
}

function toRow(review: Review) {
  return Object.fromEntries(COLUMNS.map(column => [column, review[column]]));
}
