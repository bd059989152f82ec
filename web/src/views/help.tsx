import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../i18n/index.js';
import { singleKeys } from '../state/keys.js';
import { Preferences } from './preferences.js';

export const helpOpen = signal(false);

/** The list of keys. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const { help, keys } = words.value;
  return (
    <dialog
      ref={dialog}
      class="sheet-d"
      aria-labelledby="help-t"
      onClose={() => {
        helpOpen.value = false;
      }}
    >
      <div class="dh2">
        <h2 id="help-t">{help.title}</h2>
        <button
          type="button"
          class="ib x"
          aria-label={help.close}
          onClick={() => {
            helpOpen.value = false;
          }}
        >
          ×
        </button>
      </div>
      <dl class="keys">
        {Object.entries(keys).map(([key, what]) => (
          <div key={key}>
            <dt>
              {(key === 'arrows' ? '← → ↑ ↓' : key).split(' ').map(part => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="prefs">
        <Preferences />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={event => {
            singleKeys.value = event.currentTarget.checked;
          }}
        />
        {help.single}
      </label>
    </dialog>
  );
}
