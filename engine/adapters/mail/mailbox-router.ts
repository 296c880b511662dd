import { Router } from 'express';
import { html } from '../sandbox-page/html.ts';
import { sendSandboxPage, serveSandboxCss } from '../sandbox-page/sandbox-page.ts';
import type { StoredMail } from './folder-mailer.ts';

const title = 'Postausgang (Test)';
const time = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium', timeStyle: 'short' });

/** Development mailbox: shows what would have been sent. Only there when mail goes to a folder. */
export function createMailboxRouter(mailer: { list(): Promise<StoredMail[]> }): Router {
  const router = Router();
  router.get('/sandbox.css', serveSandboxCss());
  router.get('/', async (request, response) => {
    const mails = await mailer.list();
    const main = html`<h1>${title}</h1>
      <p>Diese Installation verschickt keine E-Mails. Hier steht, was sie verschickt hätte, das Neueste oben.</p>
      ${mails.length === 0 && html`<p>Es wurde noch keine E-Mail geschrieben.</p>`} ${mails.map(showMail)}`;
    sendSandboxPage(response, {
      title,
      banner: 'Testbetrieb – es wird keine E-Mail verschickt',
      css: `${request.baseUrl}/sandbox.css`,
      main,
    });
  });
  return router;
}

const showMail = (mail: StoredMail) =>
  html`<article>
    <h2>${mail.subject}</h2>
    <p class="meta">An ${mail.to}, von ${mail.from}, ${time.format(new Date(mail.at))} Uhr</p>
    <pre>${mail.text}</pre>
  </article>`;
