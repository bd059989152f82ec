import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ActorHit } from '../../../src/query/answers.js';
import { words } from '../i18n/index.js';
import { KindMark } from '../parts/marks.js';
import { call } from '../state/api.js';
import { goGraph } from '../state/app.js';
import { selected } from '../state/producers.js';
import { centre } from './map.js';

const DELAY_MS = 90;

/** Finds actors by name or alias while one types. */
export function useActorSearch(text: string): { hits: ActorHit[]; asked: string } {
  const [state, setState] = useState<{ hits: ActorHit[]; asked: string }>({ hits: [], asked: '' });
  useEffect(() => {
    const query = text.trim();
    if (query === '') {
      setState({ hits: [], asked: '' });
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      call<{ actors: ActorHit[] }>(`/api/actors?q=${encodeURIComponent(query.slice(0, 200))}`, {
        signal: abort.signal,
      }).then(
        ({ actors }) => setState({ hits: actors, asked: query }),
        () => undefined,
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return state;
}

/** A field that offers actors: arrows choose, Enter takes, Esc closes. */
export function ActorField({
  label,
  placeholder,
  value = '',
  onPick,
  children,
  className = '',
  id,
}: {
  label: string;
  placeholder: string;
  value?: string;
  onPick(actor: ActorHit): void;
  children?: preact.ComponentChildren;
  className?: string;
  id?: string;
}) {
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { hits, asked } = useActorSearch(open ? text : '');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value), [value]);
  useEffect(() => setActive(0), [asked]);
  const { search } = words.value;
  const pick = (hit: ActorHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    setText(value);
    onPick(hit);
    field.current?.blur();
  };
  const shown = open && asked !== '' && text.trim() !== '';
  return (
    <div class={`field ${className}`}>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={event => event.currentTarget.select()}
        onBlur={() => {
          setOpen(false);
          setText(value);
        }}
        onKeyDown={event => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setActive(now => (hits.length === 0 ? 0 : (now + step + hits.length) % hits.length));
          } else if (event.key === 'Enter') {
            event.preventDefault();
            pick(hits[active]);
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            setText(value);
            setOpen(false);
            event.currentTarget.blur();
          }
        }}
      />
      {children}
      <ul class="hits" id={list} role="listbox" aria-label={label} hidden={!shown}>
        {hits.map((hit, n) => (
          <li
            key={hit.id}
            id={`${list}-${n}`}
            role="option"
            aria-selected={n === active}
            onMouseDown={event => event.preventDefault()}
            onMouseEnter={() => setActive(n)}
            onClick={() => pick(hit)}
          >
            <KindMark kind={hit.kind} />
            <span class={`hn k-${hit.kind}`}>{hit.name}</span>
            {hit.matched !== hit.name && (
              <small>
                {search.also} {hit.matched}
              </small>
            )}
            <span class="hc">{search.events(hit.events)}</span>
          </li>
        ))}
      </ul>
      {shown && hits.length === 0 && <p class="hits none">{search.none(asked)}</p>}
      <p class="vh" role="status">
        {shown ? (hits.length === 0 ? search.none(asked) : search.found(hits.length)) : ''}
      </p>
    </div>
  );
}

/** The search of the top bar: what is picked is chosen on the map and brought into its middle. */
export function Search() {
  const { search } = words.value;
  return (
    <div class="find" role="search">
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <circle cx="6" cy="6" r="4.2" />
        <path d="M9.2 9.2 13 13" />
      </svg>
      <ActorField
        id="search"
        label={search.label}
        placeholder={search.placeholder}
        onPick={hit => {
          goGraph(graph => selected(graph, { kind: 'actor', id: hit.id }));
          centre(hit.id);
        }}
      >
        <kbd>/</kbd>
      </ActorField>
    </div>
  );
}
