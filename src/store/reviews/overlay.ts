import type { CodedArticle, Review, RoleFiller, Statement } from '../../model/index.js';

export type Status = 'auto' | 'confirmed' | 'edited' | 'rejected';

/** A statement as it counts after its reviews. */
export interface ReviewedStatement {
  statement: Statement;
  status: Status;
  /** The machine's values of what reviewers changed; null when they changed nothing. */
  machine: Partial<Statement> | null;
}

/** A coded article with its statements as they count. */
export interface ReviewedCoding {
  coded: CodedArticle;
  statements: ReviewedStatement[];
}

const PRECISION = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Lays reviews over what the machine said, in the order in which they were made. */
export function overlay(machine: Statement, reviews: readonly Review[]): ReviewedStatement {
  const ordered = [...reviews].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const changes = ordered.filter(review => review.verdict === 'change');
  const statement = { ...machine };
  for (const review of changes) Object.assign(statement, changeOf(statement, review));
  const fields = [
    ...new Set(changes.flatMap(review => Object.keys(changeOf(machine, review)) as (keyof Statement)[])),
  ];
  const last = ordered.findLast(({ verdict }) => verdict === 'confirm' || verdict === 'reject')?.verdict;
  return {
    statement,
    status:
      last === 'reject'
        ? 'rejected'
        : changes.length > 0
          ? 'edited'
          : last === 'confirm'
            ? 'confirmed'
            : 'auto',
    machine: fields.length === 0 ? null : Object.fromEntries(fields.map(field => [field, machine[field]])),
  };
}

function changeOf(now: Statement, { field, after }: Review): Partial<Statement> {
  switch (field) {
    case 'date':
      return {
        date: after,
        datePrecision: after === null ? 'unknown' : PRECISION[after.length as keyof typeof PRECISION],
        dateSource: after === null ? null : 'explicit',
      };
    case 'direction':
      return { source: now.target, target: now.source };
    case 'source':
    case 'target':
      return { [field]: byReviewer(now[field], after!) };
    case 'type':
    case 'factuality':
      return { [field]: after! };
    case null:
      return {};
  }
}

/** The words stay, the actor behind them is another. */
function byReviewer(filler: RoleFiller, actor: string): RoleFiller {
  return { ...filler, actor, resolver: 'review', score: 1 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
