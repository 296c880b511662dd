import type { ReactNode } from 'react';
import { words } from '../messages/words.ts';
import { classes } from '../ui/classes.ts';
import { assetUrl } from './assets.ts';

/**
 * Head and body of every page. No inline script, no inline style: the Content-Security-Policy forbids both.
 * @param scripts asset names loaded as modules, e.g. `['form.js']`
 * @param preload addresses of modules that those scripts import later: fetched at once
 */
export function HtmlPage(props: {
  lang: string;
  title: string;
  scripts?: string[];
  preload?: string[];
  className: string;
  children: ReactNode;
}) {
  const { scripts = [], preload = [] } = props;
  return (
    <html lang={props.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>{props.title}</title>
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
      <body className={classes('aw-body', props.className)}>
        <a className="aw-skip-link" href="#inhalt">
          {words.skipToContent}
        </a>
        {props.children}
      </body>
    </html>
  );
}
