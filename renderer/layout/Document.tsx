import type { ReactNode } from 'react';
import { langTags } from '../../engine/contract/language.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { words } from '../messages/words.ts';
import { Alert } from '../ui/Alert.tsx';
import { classes } from '../ui/classes.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HtmlPage } from './HtmlPage.tsx';

/**
 * The complete page around a body.
 * @param scripts asset names loaded as modules
 * @param preload addresses of modules that those scripts import later
 * @param hasErrors puts "Fehler:" before the title, so that it is the first thing read out
 */
export function Document(props: {
  shell: Shell;
  scripts?: string[];
  preload?: string[];
  wide?: boolean;
  hasErrors?: boolean;
  children: ReactNode;
}) {
  const { shell, scripts, preload } = props;
  const title = `${props.hasErrors ? words.errorPrefix : ''}${shell.title} – ${shell.tenant.name}`;
  return (
    <HtmlPage lang={langTags[shell.lang]} title={title} scripts={scripts} preload={preload} className={`aw-body--${shell.area}`}>
      {shell.tenant.example ? (
        <p className="aw-example-banner" role="note">
          {words.exampleTown(shell.tenant.name)}
        </p>
      ) : null}
      <Header shell={shell} />
      <main id="inhalt" tabIndex={-1} className={classes('aw-container', 'aw-main', props.wide && 'aw-main--wide')}>
        {shell.flash ? (
          <div className="aw-flash">
            <Alert tone={shell.flash.kind} title={shell.flash.title} live>
              {shell.flash.text}
            </Alert>
          </div>
        ) : null}
        {props.children}
      </main>
      <Footer shell={shell} />
    </HtmlPage>
  );
}
