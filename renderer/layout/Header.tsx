import type { Shell } from '../../engine/contract/pages.ts';
import { words } from '../messages/words.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { classes } from '../ui/classes.ts';

/** KERN "Kopfzeile": says that this is an official website, before anything else. */
export function Kopfzeile({ shell }: { shell: Shell }) {
  return (
    <div className="kern-kopfzeile">
      <div className="aw-container">
        <div className="kern-kopfzeile__content">
          <span className="kern-kopfzeile__label">{words.official(shell.tenant.name)}</span>
          <LanguageChoice languages={shell.languages} />
        </div>
      </div>
    </div>
  );
}

/** Town, navigation and login state. */
export function Header({ shell }: { shell: Shell }) {
  const office = shell.area === 'office';
  const home = office ? `/${shell.tenant.id}/amt/` : `/${shell.tenant.id}/`;
  return (
    <header className={classes('aw-header', office && 'aw-header--office')}>
      <Kopfzeile shell={shell} />
      <div className="aw-container aw-header__bar">
        <a className="aw-header__town" href={home}>
          {shell.tenant.name}
          {office ? <span className="aw-header__area">{words.office}</span> : null}
        </a>
        <nav aria-label={words.mainNavigation} className="aw-nav">
          <ul>
            {(office ? officeEntries(shell) : citizenEntries(shell)).map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} aria-current={entry.current ? 'page' : undefined}>
                  {entry.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Account shell={shell} />
      </div>
    </header>
  );
}

interface Entry {
  href: string;
  label: string;
  current: boolean;
}

function citizenEntries({ tenant, path, user, draftsUrl }: Shell): Entry[] {
  const base = `/${tenant.id}`;
  const entries: Entry[] = [
    { href: `${base}/`, label: words.services, current: path === base || path === `${base}/` || path.startsWith(`${base}/leistung/`) },
    { href: `${base}/status`, label: words.caseStatus, current: path.startsWith(`${base}/status`) || path.startsWith(`${base}/vorgang/`) },
  ];
  if (draftsUrl) entries.push({ href: draftsUrl, label: words.drafts, current: path.startsWith(draftsUrl) });
  if (user) entries.push({ href: `${base}/postfach`, label: words.postbox, current: path.startsWith(`${base}/postfach`) });
  return entries;
}

function officeEntries({ tenant, path, user }: Shell): Entry[] {
  if (!user) return [];
  const base = `/${tenant.id}/amt`;
  const catalog: Entry = { href: `${base}/katalog`, label: words.catalog, current: path.startsWith(`${base}/katalog`) };
  const cases: Entry[] = [
    { href: `${base}/`, label: words.cases, current: path === base || path === `${base}/` || path.startsWith(`${base}/vorgang/`) },
    {
      href: `${base}/erfassen`,
      label: words.capture,
      current: path.startsWith(`${base}/erfassen`) || path.startsWith(`/${tenant.id}/antrag/`),
    },
    { href: `${base}/druckstapel`, label: words.printStack, current: path.startsWith(`${base}/druckstapel`) },
  ];
  const { offers = ['cases'] } = user;
  return [...(offers.includes('cases') ? cases : []), ...(offers.includes('catalog') ? [catalog] : [])];
}

function Account({ shell }: { shell: Shell }) {
  const base = shell.area === 'office' ? `/${shell.tenant.id}/amt` : `/${shell.tenant.id}`;
  if (!shell.user) {
    if (shell.area === 'office' || !shell.loginUrl) return null;
    return (
      <div className="aw-account">
        <a className="kern-link kern-link--no-visited-state" href={shell.loginUrl}>
          <Icon name="account-circle" />
          {words.login}
        </a>
      </div>
    );
  }
  return (
    <form className="aw-account" method="post" action={`${base}/abmelden`}>
      <span className="aw-account__name">
        <span className="kern-sr-only">{words.loggedInAs} </span>
        {shell.user.name}
        {shell.user.detail ? <span className="aw-account__detail">{shell.user.detail}</span> : null}
      </span>
      <button type="submit" className="kern-btn kern-btn--tertiary kern-btn--x-small">
        <Icon name="logout" />
        <span className="kern-label">{words.logout}</span>
      </button>
    </form>
  );
}
