import type { Filter } from '../../../src/query/filter.js';
import type { GraphView, Selection } from './view.js';

/** Chooses an event, an actor or a pair; null chooses nothing. The first sentence is read first. */
export function selected(view: GraphView, selection: Selection | null): GraphView {
  return { ...view, selection, sentence: 0 };
}

export function filtered(view: GraphView, filter: Filter): GraphView {
  return { ...view, filter };
}

/** Reads another sentence of the evidence, within its bounds. */
export function sentenceRead(view: GraphView, sentence: number, of: number): GraphView {
  return { ...view, sentence: Math.max(0, Math.min(of - 1, sentence)) };
}

/** Shows the neighbourhood of an actor, alone if none was open before. */
export function opened(view: GraphView, actor: string): GraphView {
  const open = view.open.includes(actor) ? view.open : [...view.open, actor];
  return { ...view, open, hidden: view.hidden.filter(other => other !== actor) };
}

/** Closes the neighbourhood of an actor; with the last one closed everything is shown. */
export function collapsed(view: GraphView, actor: string): GraphView {
  return { ...view, open: view.open.filter(other => other !== actor) };
}

/** Takes an actor out of the picture; a selection that needs it goes with it. */
export function hid(view: GraphView, actor: string): GraphView {
  const { selection } = view;
  const gone =
    (selection?.kind === 'actor' && selection.id === actor) ||
    (selection?.kind === 'pair' && (selection.a === actor || selection.b === actor));
  return {
    ...view,
    hidden: view.hidden.includes(actor) ? view.hidden : [...view.hidden, actor],
    open: view.open.filter(other => other !== actor),
    selection: gone ? null : selection,
  };
}

/** Brings every hidden actor back. */
export function unhid(view: GraphView): GraphView {
  return { ...view, hidden: [] };
}

/** One step back towards the plain map: first the selection goes, then the neighbourhoods. */
export function stepBack(view: GraphView): GraphView {
  if (view.selection) return selected(view, null);
  if (view.open.length > 0) return { ...view, open: [] };
  return view;
}
