import type { EvidenceStatement } from '../../../src/query/answers.js';
import { date, score } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { LineMark, typeTone } from '../parts/marks.js';
import { graphView, summary } from '../state/app.js';
import { selected } from '../state/producers.js';
import { EventHead } from './evidence.js';
import { ReviewBar } from './review.js';

/** One statement of an article: what, when, according to whom, how sure, and the way to its event. */
export function StatementCard({ statement }: { statement: EvidenceStatement }) {
  const { panel, factualities, attributions, reviewed, articles } = words.value;
  return (
    <section class="scard">
      <EventHead event={{ ...statement, reports: 1 }} />
      <dl class="meta">
        <div>
          <dt>{panel.when}</dt>
          <dd>{date(statement.date)}</dd>
        </div>
        <div>
          <dt>{panel.according}</dt>
          <dd>
            {statement.speaker && <>{statement.speaker.name} </>}
            <span>{attributions[statement.attribution]}</span>
            {!statement.explicit && <span>, {panel.inferred}</span>}
          </dd>
        </div>
        <div>
          <dt>{panel.state}</dt>
          <dd>
            <LineMark factuality={statement.factuality} tone={typeTone(statement.type)} length={24} />{' '}
            {factualities[statement.factuality]} · {panel.certainty} <b>{score(statement.score)}</b> ·{' '}
            {reviewed[statement.status]}
          </dd>
        </div>
        <div>
          <dt>{panel.frame}</dt>
          <dd>
            <code>{statement.frame}</code>
          </dd>
        </div>
      </dl>
      {summary.value?.can.review && (
        <div class="srev">
          <ReviewBar statement={statement} />
        </div>
      )}
      <p class="pp">
        <Link
          class="lk"
          to={selected({ ...graphView.value, table: false }, { kind: 'event', id: statement.event })}
        >
          {articles.inGraph}
        </Link>
      </p>
    </section>
  );
}
