import { useState } from 'preact/hooks';
import { words } from '../i18n/index.js';
import { go } from '../state/app.js';

/** Shows what is seen as the Cypher that it is, to be copied or opened in the console. */
export function ShowQuery({ cypher, inline = false }: { cypher: () => string; inline?: boolean }) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const { query } = words.value;
  const text = open || !inline ? cypher() : '';
  const body = (
    <div class="qbody">
      <pre>
        <code>{text}</code>
      </pre>
      <p class="qact">
        <button type="button" class="lk" onClick={() => go({ page: 'cypher', query: text, row: null })}>
          {query.open}
        </button>
        <button
          type="button"
          class="lk"
          onClick={() => {
            navigator.clipboard?.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            );
          }}
        >
          {copied ? query.copied : query.copy}
        </button>
      </p>
    </div>
  );
  if (inline)
    return (
      <>
        <button type="button" class="lk show-query" aria-expanded={open} onClick={() => setOpen(!open)}>
          {query.title}
        </button>
        {open && body}
      </>
    );
  return (
    <footer class="qs">
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary class="show-query">
          <span>{query.title}</span>
          {!open && <code>{text.replace(/\s+/g, ' ')}</code>}
        </summary>
        {body}
      </details>
    </footer>
  );
}
