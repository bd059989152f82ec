import { useEffect } from 'preact/hooks';
import { words } from '../i18n/index.js';
import { connected } from '../state/api.js';
import { ignored, notice, view } from '../state/app.js';
import { useKeys } from '../state/keys.js';
import { Article } from './article.js';
import { Console } from './console.js';
import { Explore } from './explore.js';
import { Help, helpOpen } from './help.js';
import { Ingest } from './ingest.js';
import { Pair } from './pair.js';
import { Top } from './top.js';

/** The page: the bar, one view, and what is said in passing. */
export function App() {
  const now = view.value;
  const { page } = now;
  const { nav, states, help, review } = words.value;
  useEffect(() => {
    document.title = `${nav[page]} · Actant`;
  }, [page, nav]);
  useKeys(
    {
      '/': () => document.getElementById('search')?.focus(),
      '?': () => {
        helpOpen.value = true;
      },
    },
    [],
  );
  return (
    <div class={`page v-${page}`}>
      <Top />
      {!connected.value && (
        <p class="banner" role="alert">
          {states.lost}
        </p>
      )}
      {ignored.value.length > 0 && (
        <p class="banner" role="status">
          {states.ignored(ignored.value.join(', '))}
          <button
            type="button"
            class="ib"
            aria-label={help.close}
            onClick={() => {
              ignored.value = [];
            }}
          >
            ×
          </button>
        </p>
      )}
      {now.page === 'graph' && <Explore />}
      {now.page === 'article' && <Article view={now} />}
      {now.page === 'pair' && <Pair view={now} />}
      {now.page === 'cypher' && <Console view={now} />}
      {now.page === 'ingest' && <Ingest />}
      {notice.value && (
        <p class="toast" role="status">
          {notice.value.text}
          {notice.value.undo && (
            <button type="button" class="lk" onClick={notice.value.undo}>
              {review.undo}
            </button>
          )}
        </p>
      )}
      <Help />
    </div>
  );
}
