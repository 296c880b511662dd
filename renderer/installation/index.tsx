import { renderToStaticMarkup } from 'react-dom/server';
import type { InstallationPage, RenderInstallation } from '../../engine/contract/installation-pages.ts';
import { HtmlPage } from '../layout/HtmlPage.tsx';
import { de } from '../messages/de.ts';
import { installationDe as texts } from '../messages/installation.de.ts';
import { LinkButton, PageHeading } from '../ui/index.ts';
import { TownsPage } from './TownsPage.tsx';

/** Pages of no town: an own header, no navigation, nothing of a town but its entry in the list. */
export const renderInstallation: RenderInstallation = (page, { mailboxUrl }) =>
  `<!doctype html>${renderToStaticMarkup(
    <HtmlPage
      lang="de"
      title={`${page.kind === 'towns' ? texts.titleOf(page.query) : page.title} – ${texts.name}`}
      className="aw-body--citizen"
    >
      <header className="aw-header">
        <div className="aw-container aw-header__bar">
          <a className="aw-header__town" href="/">
            {texts.name}
          </a>
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="aw-container aw-main aw-main--wide">
        <Body page={page} />
      </main>
      {mailboxUrl ? (
        <footer className="aw-footer">
          <nav className="aw-container" aria-label={de.footer}>
            <ul className="aw-footer__links">
              <li>
                <a href={mailboxUrl}>{de.mailbox}</a>
              </li>
            </ul>
          </nav>
        </footer>
      ) : null}
    </HtmlPage>,
  )}`;

function Body({ page }: { page: InstallationPage }) {
  if (page.kind === 'towns') return <TownsPage page={page} />;
  return (
    <>
      <PageHeading title={page.title} lead={page.text} />
      <LinkButton href="/">{texts.toStart}</LinkButton>
    </>
  );
}
