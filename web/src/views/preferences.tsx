import { lang, setLang, words } from '../i18n/index.js';
import { scheme, setScheme } from '../state/theme.js';

/** Language and colour scheme of the page. */
export function Preferences() {
  const { language, theme } = words.value;
  return (
    <>
      <div class="seg" role="group" aria-label={language}>
        {(['de', 'en'] as const).map(code => (
          <button
            key={code}
            type="button"
            aria-pressed={lang.value === code}
            lang={code}
            onClick={() => setLang(code)}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
      <div class="seg" role="group" aria-label={theme.label}>
        {(['light', 'dark'] as const).map(name => (
          <button
            key={name}
            type="button"
            aria-pressed={scheme.value === name}
            onClick={() => setScheme(name)}
          >
            {theme[name]}
          </button>
        ))}
      </div>
    </>
  );
}
