import type { ActorAnswer } from '../../../src/query/answers.js';
import { actorCypher } from '../../../src/query/show.js';
import { number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { ExternalMark, KindMark, ToneMark, typeTone, typeWord } from '../parts/marks.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { actorRows, drawn, goGraph, graph, graphView, types } from '../state/app.js';
import { pins, unpin } from '../state/pins.js';
import { hid, selected } from '../state/producers.js';
import { newestEvents } from '../state/shown-events.js';
import { EventList } from './event-list.js';
import { toggleOpen } from './map.js';
import { MergeBox } from './merge.js';
import { CloseButton } from './panel.js';
import { ShowQuery } from './show-query.js';

const MOST_ALIASES = 8;
const MOST_NEIGHBOURS = 8;

/** An actor: its names, what it does by type, with whom, and its events in view. */
export function ActorPanel({ id }: { id: string }) {
  const { value, error, retry } = useAnswer<ActorAnswer>(`/api/actors/${encodeURIComponent(id)}`);
  const { actor: texts } = words.value;
  if (error?.status === 404)
    return (
      <>
        <div class="pn">
          <span class="grow" />
          <CloseButton />
        </div>
        <Empty title={texts.gone} />
      </>
    );
  if (error && !value) return <Failed error={error} retry={retry} />;
  if (!value || value.id !== id) return <Loading lines={8} />;
  return <ActorOf actor={value} />;
}

function ActorOf({ actor }: { actor: ActorAnswer }) {
  const { actor: texts, kinds, panel } = words.value;
  const row = actorRows.value.get(actor.id);
  const events = newestEvents.value.filter(
    event => graph.value!.events.source[event] === row || graph.value!.events.target[event] === row,
  );
  return (
    <>
      <div class="pn">
        <KindMark kind={actor.kind} /> <span>{kinds[actor.kind]}</span>
        <span class="grow" />
        <CloseButton />
      </div>
      <div class="pscroll" tabindex={0} role="region" aria-label={panel.label}>
        <div class="ah2">
          <h2 class="an">{actor.name}</h2>
          {actor.description && <p>{actor.description}</p>}
          {actor.aliases.length > 0 && (
            <p class="alias">
              {texts.also} {actor.aliases.slice(0, MOST_ALIASES).join(' · ')}
              {actor.aliases.length > MOST_ALIASES &&
                ` · ${words.value.rail.more(actor.aliases.length - MOST_ALIASES)}`}
            </p>
          )}
          <Actions actor={actor} />
        </div>
        <TypeTable actor={actor} />
        <Neighbours actor={actor} />
        <MergeBox actor={actor} />
        <div class="sh">
          <h3>{words.value.stage.events(2)}</h3>
          <span>{texts.inView(events.length, actor.events)}</span>
        </div>
        <div class="sts">
          <EventList key={events.slice(0, 24).join()} rows={events} />
        </div>
      </div>
      <ShowQuery cypher={() => actorCypher(actor.id)} />
    </>
  );
}

function Actions({ actor }: { actor: ActorAnswer }) {
  const { actor: texts } = words.value;
  const { open } = graphView.value;
  const isOpen = open.includes(actor.id);
  return (
    <div class="rev">
      <button
        type="button"
        class="bt pri"
        onClick={() => goGraph(view => toggleOpen(view, actor.id))}
        aria-describedby="opens"
      >
        {isOpen ? texts.collapse : open.length > 0 ? texts.add : texts.expand}
        <kbd>O</kbd>
      </button>
      <button type="button" class="bt" onClick={() => goGraph(view => hid(view, actor.id))}>
        {texts.hide}
        <kbd>H</kbd>
      </button>
      {pins.value[actor.id] && (
        <button type="button" class="bt" onClick={() => unpin(actor.id)}>
          {texts.pin}
        </button>
      )}
      <span class="grow" />
      {actor.wikidata && (
        <a
          class="lk"
          href={`https://www.wikidata.org/wiki/${encodeURIComponent(actor.wikidata)}`}
          target="_blank"
          rel="noreferrer noopener"
        >
          {texts.wikidata}
          <ExternalMark />
        </a>
      )}
      <span class="vh" id="opens">
        {texts.opens(actor.neighbours.length, actor.events)}
      </span>
    </div>
  );
}

function TypeTable({ actor }: { actor: ActorAnswer }) {
  const { actor: texts } = words.value;
  const most = Math.max(1, ...actor.types.map(({ out, in: in_ }) => Math.max(out, in_)));
  if (actor.types.length === 0) return null;
  return (
    <table class="tt">
      <caption>{texts.does}</caption>
      <thead>
        <tr>
          <th scope="col" class="num">
            {texts.acts}
          </th>
          <th scope="col">
            <span class="vh">{words.value.facets.type}</span>
          </th>
          <th scope="col">{texts.isTarget}</th>
        </tr>
      </thead>
      <tbody>
        {actor.types.slice(0, 10).map(({ type, out, in: in_ }) => {
          const tone = typeTone(type);
          const symmetric = types.value.get(type)?.symmetric ?? false;
          const both = out + in_;
          return (
            <tr key={type}>
              <td class="num">
                {symmetric ? number(both) : out > 0 && number(out)}{' '}
                <Bar value={symmetric ? both : out} most={most} />
              </td>
              <th scope="row">
                <ToneMark tone={tone} /> {typeWord(type)}
              </th>
              <td>
                {!symmetric && in_ > 0 && (
                  <>
                    <Bar value={in_} most={most} /> {number(in_)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bar({ value, most }: { value: number; most: number }) {
  return <i class="bar" style={{ width: `${Math.max(value > 0 ? 2 : 0, (value / most) * 56)}px` }} />;
}

function Neighbours({ actor }: { actor: ActorAnswer }) {
  const { actor: texts } = words.value;
  if (actor.neighbours.length === 0) return null;
  return (
    <section class="nb">
      <h3>{texts.neighbours}</h3>
      <ul>
        {actor.neighbours.slice(0, MOST_NEIGHBOURS).map(neighbour => (
          <li key={neighbour.id}>
            <button
              type="button"
              onClick={() => goGraph(view => selected(view, { kind: 'actor', id: neighbour.id }))}
            >
              <KindMark kind={neighbour.kind} /> {neighbour.name}
            </button>
            <Link
              class="lk"
              to={{ page: 'pair', a: actor.id, b: neighbour.id, from: null, to: null, event: null }}
              aria-label={`${actor.name} ${words.value.panel.and} ${neighbour.name}: ${neighbour.events}`}
            >
              {number(neighbour.events)}
            </Link>
          </li>
        ))}
      </ul>
      {drawn.value && actor.neighbours.length > MOST_NEIGHBOURS && (
        <p class="card-n">{words.value.rail.more(actor.neighbours.length - MOST_NEIGHBOURS)}</p>
      )}
    </section>
  );
}
