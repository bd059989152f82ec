import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/top.css';
import './style/rail.css';
import './style/stage.css';
import './style/time.css';
import './style/panel.css';
import './style/article.css';
import './style/pair.css';
import './style/console.css';
import './style/ingest.css';
import './style/narrow.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { lang } from './i18n/index.js';
import { generation } from './state/answer.js';
import { connected } from './state/api.js';
import { filter, graph, loadSummary } from './state/app.js';
import { followFilter, loadGraph } from './state/graph-answer.js';
import { exposeHandle } from './state/handle.js';
import { App } from './views/app.js';

effect(() => {
  document.documentElement.lang = lang.value;
});

/** What the page knows of the graph is fetched at the start, after every change, and when the server comes back. */
effect(() => {
  void generation.value;
  if (!connected.value) return;
  void loadSummary();
  void loadGraph();
});

effect(() => {
  void filter.value;
  if (graph.value) followFilter();
});

exposeHandle();
render(<App />, document.getElementById('app')!);
