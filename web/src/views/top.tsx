import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { Brand } from '../parts/marks.js';
import { graphView, summary, view } from '../state/app.js';
import type { View } from '../state/view.js';
import { helpOpen } from './help.js';
import { Preferences } from './preferences.js';
import { Search } from './search.js';

/** The bar that stands above every view. */
export function Top() {
  const { nav, help, skip } = words.value;
  const page = view.value.page;
  const targets: { page: View['page']; label: string; to: View }[] = [
    { page: 'graph', label: nav.graph, to: graphView.value },
    {
      page: 'article',
      label: nav.article,
      to: { page: 'article', id: null, statement: null, sentence: null, search: '' },
    },
    { page: 'pair', label: nav.pair, to: pairFromSelection() },
    { page: 'cypher', label: nav.cypher, to: { page: 'cypher', query: '', row: null } },
    { page: 'ingest', label: nav.ingest, to: { page: 'ingest' } },
  ];
  return (
    <header class="top">
      <a class="skip" href="#main">
        {skip}
      </a>
      <Link class="brand" to={graphView.value} aria-label="Actant">
        <Brand />
        <span>Actant</span>
      </Link>
      <nav aria-label={nav.label}>
        {targets.map(target => (
          <Link key={target.page} to={target.to} aria-current={page === target.page ? 'page' : undefined}>
            {target.label}
          </Link>
        ))}
      </nav>
      <Search />
      <Store />
      <Preferences />
      <button
        type="button"
        class="help"
        aria-label={help.open}
        title={help.open}
        onClick={() => {
          helpOpen.value = true;
        }}
      >
        ?
      </button>
    </header>
  );
}

/** The pair page opens on what is chosen on the map. */
function pairFromSelection(): View {
  const now = view.value;
  if (now.page === 'pair') return now;
  const { selection } = graphView.value;
  const [a, b] =
    selection?.kind === 'pair'
      ? [selection.a, selection.b]
      : selection?.kind === 'actor'
        ? [selection.id, null]
        : [null, null];
  return { page: 'pair', a, b, from: null, to: null, event: null };
}

function Store() {
  const known = summary.value;
  if (!known) return <div class="store" />;
  const { store } = words.value;
  return (
    <div class="store" title={`Actant ${known.version}`}>
      <b>{known.store.name}</b>
      <span>
        {store.articles(known.counts.articles)} · {store.events(known.counts.events)}
      </span>
    </div>
  );
}
