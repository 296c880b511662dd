import { langTags } from '../../engine/contract/language.ts';
import type { LanguageChoice as Choice, Shell } from '../../engine/contract/pages.ts';
import { words } from '../messages/words.ts';

/** Each language in its own words. */
const names: Record<Choice['lang'], string> = { de: 'Deutsch', en: 'English', 'de-leicht': 'Leichte Sprache' };

/**
 * Languages this page can be had in. A link for most pages; on a form a button that posts it, so that what was typed is kept, with or
 * without script.
 */
export function LanguageChoice({ languages }: Pick<Shell, 'languages'>) {
  if (!languages) return null;
  const posts = languages.some(({ url }) => url === undefined);
  return (
    <nav aria-label={words.language} className="aw-languages">
      {/* Enter in a field means "Weiter", not the first button of the form in the document. */}
      {posts ? (
        <button type="submit" form="form" name="_action" value="next" className="kern-sr-only" tabIndex={-1} aria-hidden="true">
          {words.next}
        </button>
      ) : null}
      <ul>
        {languages.map((choice) => (
          <li key={choice.lang}>
            <Way choice={choice} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Way({ choice: { lang, current, url } }: { choice: Choice }) {
  const tag = langTags[lang];
  if (current)
    return (
      <span className="aw-languages__current" lang={tag} aria-current="true">
        {names[lang]}
      </span>
    );
  if (url !== undefined)
    return (
      <a href={url} lang={tag} hrefLang={tag}>
        {names[lang]}
      </a>
    );
  return (
    <button type="submit" form="form" name="_action" value={`lang:${lang}`} lang={tag} className="aw-languages__post">
      {names[lang]}
    </button>
  );
}
