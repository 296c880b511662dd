import type { Router } from 'express';
import type { CitizenCase } from '../../application/api.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { mayOpenCase } from './case-access.ts';
import { citizenTexts } from './messages.de.ts';
import { showFailure } from './show-failure.ts';
import { createTryLimiter } from './try-limiter.ts';

/** Receipt, status page and what the citizen can do after sending. */
export function addCaseRoutes(router: Router, context: HttpContext): void {
  const { app } = context;
  const limiter = createTryLimiter({ tries: 10, windowMs: 600_000, now: () => context.clock.now().getTime() });

  router.get('/status', (request: AppRequest, response: AppResponse) => {
    response.locals.page(
      { kind: 'status-login', number: String(request.query['nummer'] ?? '').slice(0, 40), failed: false },
      { title: 'Stand abfragen' },
    );
  });
  router.post('/status', async (request: AppRequest, response: AppResponse) => {
    const { tenant, fields, session } = response.locals;
    const number = String(fields['nummer'] ?? '')
      .trim()
      .slice(0, 40);
    if (!limiter.allow(request.ip ?? '') || !limiter.allow(number))
      return showFailure(response, { status: 429, message: citizenTexts.tooManyTries });
    if (!(await app.citizen.unlock(tenant.tenant, number, String(fields['code'] ?? '')))) {
      return response.locals.page({ kind: 'status-login', number, failed: true }, { title: 'Stand abfragen', status: 422 });
    }
    session.renew();
    session.set(`case:${number}`, true);
    response.redirect(303, `/${tenant.tenant}/vorgang/${number}`);
  });

  const withCase =
    (handle: (request: AppRequest, response: AppResponse, found: CitizenCase) => Promise<void> | void) =>
    async (request: AppRequest, response: AppResponse) => {
      const { tenant, identity } = response.locals;
      const number = request.params['number'] ?? '';
      if (!(await mayOpenCase(app, response, number)))
        return response.redirect(303, `/${tenant.tenant}/status?nummer=${encodeURIComponent(number)}`);
      const found = await app.citizen.find({ tenant: tenant.tenant, number }, identity);
      return found.ok ? handle(request, response, found.value) : showFailure(response, found);
    };

  router.get(
    '/vorgang/:number',
    withCase((_request, response, found) => showStatus(response, found)),
  );
  router.get(
    '/vorgang/:number/quittung',
    withCase((_request, response, found) => showReceipt(response, found)),
  );
  router.get(
    '/vorgang/:number/quittung.pdf',
    withCase(async (_request, response, found) => {
      const pdf = await app.citizen.receiptPdf(found.ref);
      if (!pdf.ok) return showFailure(response, pdf);
      sendFile(response, { name: `Eingangsbestaetigung-${found.ref.number}.pdf`, mediaType: 'application/pdf', bytes: pdf.value });
    }),
  );
  router.get(
    '/vorgang/:number/datei/:file',
    withCase(async (request, response, found) => {
      const file = await app.citizen.readFile(found.ref, request.params['file'] ?? '');
      return file.ok ? sendFile(response, file.value) : showFailure(response, file);
    }),
  );
  router.get(
    '/vorgang/:number/aktion/:action',
    withCase((request, response, found) => {
      const allowed = found.actions.find((candidate) => candidate.id === request.params['action'] && candidate.action.does === 'withdraw');
      if (!allowed) return showFailure(response, { status: 404, message: citizenTexts.caseLocked });
      response.locals.page(
        {
          kind: 'withdraw',
          case: found,
          action: allowed.id,
          base: baseOf(found),
          question: allowed.action.confirm ?? citizenTexts.withdrawQuestion,
        },
        { title: allowed.action.label },
      );
    }),
  );
  router.post(
    '/vorgang/:number/aktion/:action',
    withCase(async (request, response, found) => {
      const { fields, files } = response.locals;
      const typed = typeof fields['text'] === 'string' ? fields['text'].slice(0, 10_000) : undefined;
      const does = found.actions.find((candidate) => candidate.id === request.params['action'])?.action.does;
      const acted = await app.citizen.act(found.ref, request.params['action'] ?? '', {
        text: typed,
        files: files.filter((file) => !file.truncated),
      });
      if (!acted.ok) return showStatus(response, found, { problem: acted.message, typed, status: acted.status });
      const title = does === 'answer' ? citizenTexts.answered : does === 'withdraw' ? citizenTexts.withdrawn : citizenTexts.messageSent;
      response.locals.flash({ kind: 'success', title });
      response.redirect(303, baseOf(found));
    }),
  );
}

const baseOf = (found: CitizenCase): string => `/${found.ref.tenant}/vorgang/${found.ref.number}`;

/** Something of what was charged is not paid yet. */
export function isPaymentOpen(found: CitizenCase): boolean {
  const due = found.fees.lines.filter((line) => line.due !== 'after-decision').reduce((sum, line) => sum + line.amount, 0);
  const paid = found.payments.filter((payment) => payment.state === 'paid').reduce((sum, payment) => sum + payment.amount, 0);
  return !found.closed && due > paid;
}

function showStatus(response: AppResponse, found: CitizenCase, more: { problem?: string; typed?: string; status?: number } = {}): void {
  const { problem, typed, status = 200 } = more;
  response.locals.page(
    { kind: 'status', case: found, base: baseOf(found), problem, typed, paymentOpen: isPaymentOpen(found) },
    { title: `Vorgang ${found.ref.number}`, status },
  );
}

function showReceipt(response: AppResponse, found: CitizenCase): void {
  const secret = response.locals.session.get<string>(`secret:${found.ref.number}`);
  const base = baseOf(found);
  response.locals.page(
    {
      kind: 'receipt',
      case: found,
      secret,
      paymentOpen: isPaymentOpen(found),
      payUrl: `${base}/bezahlen`,
      pdfUrl: `${base}/quittung.pdf`,
      statusUrl: base,
    },
    { title: 'Ihr Antrag ist eingegangen' },
  );
}

/** As a download, never shown inline from a stranger's upload. */
export function sendFile(response: AppResponse, file: { name: string; mediaType: string; bytes: Buffer }): void {
  response.set({
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.type(file.mediaType).send(file.bytes);
}
