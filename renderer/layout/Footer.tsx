import type { Shell } from '../../engine/contract/pages.ts';
import { German } from '../ui/Said.tsx';
import { words } from '../messages/words.ts';

/** Pages the law asks for, and the one that checks letters. */
const links = (): { path: string; label: string }[] => [
  { path: 'leichte-sprache', label: words.easyLanguage },
  { path: 'gebaerdensprache', label: words.signLanguage },
  { path: 'barrierefreiheit', label: words.accessibility },
  { path: 'impressum', label: words.imprint },
  { path: 'datenschutz', label: words.privacy },
  { path: 'pruefen', label: words.verify },
];

/** Who runs this, how to reach them, and the pages the law asks for. */
export function Footer({ shell }: { shell: Shell }) {
  const { tenant } = shell;
  const base = `/${tenant.id}`;
  return (
    <footer className="aw-footer">
      <div className="aw-container aw-footer__content">
        <div className="aw-footer__contact">
          <p className="aw-footer__town">
            <German>{tenant.letterhead}</German>
          </p>
          <p>
            {tenant.phone ? <a href={`tel:${tenant.phone.replace(/[^+\d]/g, '')}`}>{tenant.phone}</a> : null}
            <a href={`mailto:${tenant.email}`}>{tenant.email}</a>
          </p>
        </div>
        <nav aria-label={words.footer}>
          <ul className="aw-footer__links">
            {links().map(({ path, label }) => (
              <li key={path}>
                <a href={`${base}/${path}`}>{label}</a>
              </li>
            ))}
            {shell.reportUrl ? (
              <li>
                <a href={shell.reportUrl}>{words.reportBarrier}</a>
              </li>
            ) : null}
            {shell.mailboxUrl ? (
              <li>
                <a href={shell.mailboxUrl}>{words.mailbox}</a>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
