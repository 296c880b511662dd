import type { ReactNode } from 'react';
import type { Shell } from '../../engine/contract/pages.ts';
import { de } from '../messages/de.ts';
import { Alert } from '../ui/Alert.tsx';
import { classes } from '../ui/classes.ts';
import { assetUrl } from './assets.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

/**
 * The complete page around a body. No inline script, no inline style: the Content-Security-Policy forbids both.
 * @param scripts asset names loaded as modules, e.g. `['form.js']`
 * @param preload addresses of modules that those scripts import later: fetched at once
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
  const { shell, scripts = [], preload = [] } = props;
  return (
    <html lang={shell.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${props.hasErrors ? de.errorPrefix : ''}${shell.title} – ${shell.tenant.name}`}</title>
        <link rel="preload" href="/assets/fonts/FiraSans-Regular.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={assetUrl('app.css')} />
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        {scripts.map((name) => (
          <script key={name} type="module" src={assetUrl(name)} />
        ))}
        {preload.map((address) => (
          <link key={address} rel="modulepreload" href={address} />
        ))}
      </head>
      <body className={classes('aw-body', `aw-body--${shell.area}`)}>
        <a className="aw-skip-link" href="#inhalt">
          {de.skipToContent}
        </a>
        {shell.tenant.example ? (
          <p className="aw-example-banner" role="note">
            {de.exampleTown(shell.tenant.name)}
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
      </body>
    </html>
  );
}
