import type { Shell } from '../../engine/contract/pages.ts';
import { de } from '../messages/de.ts';

/** Who runs this, how to reach them, and the three pages the law asks for. */
export function Footer({ shell }: { shell: Shell }) {
  const { tenant } = shell;
  const base = `/${tenant.id}`;
  return (
    <footer className="aw-footer">
      <div className="aw-container aw-footer__content">
        <div className="aw-footer__contact">
          <p className="aw-footer__town">{tenant.letterhead}</p>
          <p>
            {tenant.phone ? <a href={`tel:${tenant.phone.replace(/[^+\d]/g, '')}`}>{tenant.phone}</a> : null}
            <a href={`mailto:${tenant.email}`}>{tenant.email}</a>
          </p>
        </div>
        <nav aria-label={de.footer}>
          <ul className="aw-footer__links">
            <li>
              <a href={`${base}/impressum`}>{de.imprint}</a>
            </li>
            <li>
              <a href={`${base}/datenschutz`}>{de.privacy}</a>
            </li>
            <li>
              <a href={`${base}/barrierefreiheit`}>{de.accessibility}</a>
            </li>
            <li>
              <a href={`${base}/pruefen`}>{de.verify}</a>
            </li>
            {shell.mailboxUrl ? (
              <li>
                <a href={shell.mailboxUrl}>{de.mailbox}</a>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
