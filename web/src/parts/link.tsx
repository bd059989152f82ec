import type { ComponentChildren } from 'preact';
import { go } from '../state/app.js';
import { formatView, type View } from '../state/view.js';

/** A link to a view: a plain click stays on the page, every other click is the browser's. */
export function Link({
  to,
  children,
  ...rest
}: {
  to: View;
  children: ComponentChildren;
  class?: string;
  title?: string;
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string;
}) {
  return (
    <a
      href={formatView(to)}
      onClick={event => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
      {...rest}
    >
      {children}
    </a>
  );
}
