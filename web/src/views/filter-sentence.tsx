import type { ComponentChildren } from 'preact';
import { daySpan } from '../../../src/query/days.js';
import { type Choice, FACETS, type Facet } from '../../../src/query/filter.js';
import { FACTUALITIES } from '../graph/scales.js';
import { date, days, names, score } from '../i18n/format.js';
import { lang, words } from '../i18n/index.js';
import { actorRows, filter, goGraph, graph, graphView } from '../state/app.js';
import { unhid } from '../state/producers.js';
import { valueName } from './rail.js';

const MOST_NAMED = 3;

/** The filter as one sentence whose parts lead to where they are set. */
export function FilterSentence() {
  const { rail } = words.value;
  const { choices, from, to, minScore } = filter.value;
  const { open, hidden } = graphView.value;
  const parts: ComponentChildren[] = [factualityPart(choices.factuality)];
  const time = timeWords(from, to);
  if (time) parts.push(<PartLink to="time">{time}</PartLink>);
  if (minScore > 0) parts.push(<PartLink to="f-score">{rail.withScore(score(minScore))}</PartLink>);
  for (const facet of FACETS) {
    const choice = choices[facet];
    if (!choice || facet === 'factuality') continue;
    parts.push(<PartLink to={`f-${facet}`}>{choiceWords(facet, choice)}</PartLink>);
  }
  if (open.length > 0) {
    const nameOf = (id: string) => graph.value?.actors[actorRows.value.get(id) ?? -1]?.name ?? id;
    parts.push(rail.around(names(open.map(nameOf))));
  }
  if (hidden.length > 0)
    parts.push(
      <button type="button" class="lk" onClick={() => goGraph(unhid)}>
        {rail.hidden(hidden.length)}
      </button>,
    );
  return (
    <p class="fsen">
      {parts.map((part, n) => (
        <span key={n}>
          {n > 0 && ', '}
          {part}
        </span>
      ))}
      .
    </p>
  );
}

function PartLink({ to, children }: { to: string; children: ComponentChildren }) {
  return (
    <a
      href={`#${to}`}
      onClick={event => {
        event.preventDefault();
        const target = document.getElementById(to);
        target?.scrollIntoView({ block: 'nearest' });
        target?.querySelector<HTMLElement>('button, input')?.focus();
      }}
    >
      {children}
    </a>
  );
}

function factualityPart(choice: Choice | undefined): ComponentChildren {
  const { factualities, rail } = words.value;
  const let_ = FACTUALITIES.filter(value => !choice || choice.values.includes(value) === choice.only);
  const text =
    let_.length === 0
      ? rail.nothing
      : names(
          let_.map(value => factualities[value]),
          'disjunction',
        );
  return (
    <PartLink to="f-factuality">
      {text.charAt(0).toLocaleUpperCase(words.value.locale) + text.slice(1)}
    </PartLink>
  );
}

function timeWords(from: string | null, to: string | null): string | null {
  const { rail } = words.value;
  const first = from ? daySpan(from)?.first : undefined;
  const last = to ? daySpan(to)?.last : undefined;
  if (first !== undefined && last !== undefined) {
    const span = days(first, last);
    return first === last ? span : lang.value === 'de' ? `vom ${span}` : span;
  }
  if (from) return rail.from(date(from));
  return to ? rail.until(date(to)) : null;
}

function choiceWords(facet: Facet, choice: Choice): string {
  const { rail, facets } = words.value;
  const listed = choice.values.slice(0, MOST_NAMED).map(value => valueName(facet, value));
  if (choice.values.length > MOST_NAMED) listed.push(rail.more(choice.values.length - MOST_NAMED));
  if (choice.only)
    return rail.onlyFacet(facets[facet], listed.length > 0 ? names(listed, 'disjunction') : rail.nothing);
  return rail.without(names(listed));
}
