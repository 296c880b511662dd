import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler, Response } from 'express';
import { html, type Html } from './html.ts';

export interface SandboxPage {
  title: string;
  /** Text of the banner that says that this is a test service. */
  banner: string;
  /** Address of the style sheet. */
  css: string;
  main: Html;
  /** Origins that a form of this page leads to; Chromium applies form-action to the redirects after a post. */
  formTargets?: string[];
  status?: number;
}

/** Sends a page of a test service: no script, no foreign sources, never cached, never indexed. */
export function sendSandboxPage(response: Response, page: SandboxPage): void {
  const formAction = ["'self'", ...(page.formTargets ?? [])].join(' ');
  response
    .status(page.status ?? 200)
    .set(
      'content-security-policy',
      `default-src 'none'; style-src 'self'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    )
    .set('x-content-type-options', 'nosniff')
    .set('referrer-policy', 'no-referrer')
    .set('cache-control', 'no-store')
    .set('x-robots-tag', 'noindex')
    .type('html')
    .send(
      html`<!doctype html>
        <html lang="de">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>${page.title}</title>
            <link rel="stylesheet" href="${page.css}" />
          </head>
          <body>
            <header><p class="banner">${page.banner}</p></header>
            <main>${page.main}</main>
          </body>
        </html>`.source,
    );
}

/** @param file default: the sheet beside this source, found from the directory the server was started in */
export function serveSandboxCss(file = join(process.cwd(), 'engine/adapters/sandbox-page/sandbox.css')): RequestHandler {
  const css = readFileSync(file, 'utf8');
  return (_request, response) =>
    void response.set('x-content-type-options', 'nosniff').set('cache-control', 'max-age=3600').type('css').send(css);
}
