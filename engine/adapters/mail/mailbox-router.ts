import { Router } from 'express';
import type { StoredMail } from './folder-mailer.ts';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Development mailbox: shows what would have been sent. Only there when mail goes to a folder. */
export function createMailboxRouter(mailer: { list(): Promise<StoredMail[]> }): Router {
  const router = Router();
  router.get('/', async (_request, response) => {
    const mails = await mailer.list();
    const rows = mails.map(
      (mail) =>
        `<article><h2>${escape(mail.subject)}</h2><p>An ${escape(mail.to)}, von ${escape(mail.from)}, ${new Date(mail.at).toLocaleString('de-DE', { timeZone: 'Europe/Berlin' })}</p><pre>${escape(mail.text)}</pre></article>`,
    );
    const body = rows.length > 0 ? rows.join('') : '<p>Es wurde noch keine E-Mail geschrieben.</p>';
    response.send(
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Postausgang (Test)</title></head><body><main><h1>Postausgang (Test)</h1><p>Diese E-Mails wurden nicht versandt.</p>${body}</main></body></html>`,
    );
  });
  return router;
}
