import type { ArticleWithGraph, EvidenceStatement } from '../../../src/query/answers.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { graphView } from '../state/app.js';
import { MiniMap } from './mini-map.js';

/** The graph of one article, bound to its text: what is hovered or chosen here is so there. */
export function ArticleMap({
  article,
  chosen,
  hovered,
  onHover,
  onChoose,
}: {
  article: ArticleWithGraph;
  chosen: string | null;
  hovered: string | null;
  onHover(statement: string | null): void;
  onChoose(statement: EvidenceStatement | null): void;
}) {
  const { articles } = words.value;
  const lit = article.statements.find(({ id }) => id === (hovered ?? chosen)) ?? null;
  const ofEvent = (event: string | null) =>
    article.statements.find(statement => statement.event === event) ?? null;
  const actors = article.graph.actors.map(actor => actor.id);
  return (
    <section class="amap" aria-label={articles.graph}>
      <div class="pn">
        <span>{articles.graph}</span>
        <span class="grow" />
        {actors.length > 0 && (
          <Link
            class="lk"
            to={{
              ...graphView.value,
              selection: lit ? { kind: 'event', id: lit.event } : { kind: 'actor', id: actors[0]! },
            }}
          >
            {articles.inGraph}
          </Link>
        )}
      </div>
      <div class="amap-b">
        {actors.length > 0 && (
          <MiniMap
            graph={article.graph}
            chosen={lit?.event ?? null}
            onChoose={event => onChoose(ofEvent(event))}
            onHover={event => onHover(ofEvent(event)?.id ?? null)}
          />
        )}
      </div>
    </section>
  );
}
