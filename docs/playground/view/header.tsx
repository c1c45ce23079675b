import { locales } from 'kemitraan/explain';
import { pageWords } from '../words/page-words.js';
import { usePage } from './page-context.js';

/** What the page is, and in which language. */
export function Header() {
  const { t, locale, dispatch } = usePage();
  return (
    <header class="masthead">
      <div>
        <p class="brand">kemitraan</p>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </div>
      <fieldset class="languages">
        <legend>{t.language}</legend>
        {locales.map((one) => (
          <label key={one} lang={one}>
            <input
              type="radio"
              name="language"
              value={one}
              checked={one === locale}
              onChange={() => dispatch({ type: 'locale', locale: one })}
            />
            {pageWords[one].languageName}
          </label>
        ))}
      </fieldset>
    </header>
  );
}
