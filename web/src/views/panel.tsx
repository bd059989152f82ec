import { words } from '../i18n/index.js';
import { goGraph, graphView } from '../state/app.js';
import { selected } from '../state/producers.js';
import { ActorPanel } from './actor-panel.js';
import { Digest } from './digest.js';
import { EvidencePanel } from './evidence.js';
import { PairPanel } from './pair-panel.js';

/** What is known of the thing that is chosen; with nothing chosen, the newest events in view. */
export function Panel() {
  const { selection } = graphView.value;
  const { panel } = words.value;
  return (
    <aside class={`panel ${selection ? '' : 'idle'}`} aria-label={panel.label}>
      {selection === null && <Digest />}
      {selection?.kind === 'event' && <EvidencePanel key={selection.id} id={selection.id} />}
      {selection?.kind === 'actor' && <ActorPanel key={selection.id} id={selection.id} />}
      {selection?.kind === 'pair' && <PairPanel a={selection.a} b={selection.b} />}
    </aside>
  );
}

export function CloseButton() {
  return (
    <button
      type="button"
      class="ib x"
      aria-label={words.value.panel.close}
      onClick={() => goGraph(view => selected(view, null))}
    >
      ×
    </button>
  );
}
