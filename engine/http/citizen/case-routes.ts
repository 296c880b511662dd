import type { Router } from 'express';
import type { CitizenCase } from '../../application/api.ts';
import { messageFiles } from '../../application/files/incoming-files.ts';
import type { StatusPageView } from '../../contract/citizen-pages.ts';
import { nounWords } from '../../contract/noun.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { mayOpenCase, secretOf } from './case-access.ts';
import { citizenUrls } from './citizen-urls.ts';
import { findOwnDraft, listOwnDrafts, rememberDraft } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { sendFile } from './send-file.ts';
import { showFailure } from './show-failure.ts';

type CaseHandler = (request: AppRequest, response: AppResponse, found: CitizenCase) => Promise<void> | void;

/** Receipt, status page and what the citizen can do after sending; only for who may open the case. */
export function addCaseRoutes(router: Router, context: HttpContext): void {
  const { app } = context;
  const withCase = (handle: CaseHandler) => async (request: AppRequest, response: AppResponse) => {
    const { tenant, identity, lang } = response.locals;
    const number = request.params['number'] ?? '';
    if (!(await mayOpenCase(app, response, number))) {
      keepLateMessage(request, response);
      return response.redirect(303, citizenUrls(tenant.tenant).status(number));
    }
    const found = await app.citizen.find({ tenant: tenant.tenant, number }, identity, lang);
    return found.ok ? handle(request, response, found.value) : showFailure(response, found);
  };
  router.get(
    '/vorgang/:number',
    withCase((_request, response, found) => showStatus(context, response, found, lateMessage(response, found))),
  );
  router.get(
    '/vorgang/:number/quittung',
    withCase((_request, response, found) => showReceipt(context, response, found)),
  );
  router.get(
    '/vorgang/:number/quittung.pdf',
    withCase(async (_request, response, found) => {
      const pdf = await app.citizen.receiptPdf(found.ref);
      if (!pdf.ok) return showFailure(response, pdf);
      sendFile(response, { name: `Eingangsbestätigung ${found.ref.number}.pdf`, mediaType: 'application/pdf', bytes: pdf.value });
    }),
  );
  router.get(
    '/vorgang/:number/daten.zip',
    withCase(async (_request, response, found) => {
      const archive = await app.citizen.exportData(found.ref, response.locals.identity);
      if (!archive.ok) return showFailure(response, archive);
      sendFile(response, { name: `Vorgang ${found.ref.number}.zip`, mediaType: 'application/zip', bytes: archive.value });
    }),
  );
  router.post(
    '/vorgang/:number/widerspruch',
    withCase((_request, response, found) => beginObjection(context, response, found)),
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
    withCase((request, response, found) => showWithdraw(request, response, found)),
  );
  router.post(
    '/vorgang/:number/aktion/:action',
    withCase((request, response, found) => act(context, request, response, found)),
  );
}

/** Text and files of an answer or a message, or the confirmed withdrawal. Refused: the same page again, nothing typed is lost. */
async function act(context: HttpContext, request: AppRequest, response: AppResponse, found: CitizenCase): Promise<void> {
  const { fields, files, flash } = response.locals;
  const action = request.params['action'] ?? '';
  const allowed = found.actions.find((candidate) => candidate.id === action);
  const urls = citizenUrls(found.ref.tenant);
  const back = { label: textsOf(response).toCase, url: urls.case(found.ref.number) };
  if (!allowed) return showFailure(response, { status: 409, message: textsOf(response).actionGone }, back);
  const typed = typeof fields['text'] === 'string' ? fields['text'].slice(0, 10_000) : undefined;
  // A browser never sends a chosen file back to its form: say so, or the answer goes out without it.
  const again = files.length > 0 ? ` ${textsOf(response).filesAgain}` : '';
  const problem = (message: string, status: number): void =>
    showStatus(context, response, found, { action, message: `${message}${again}`, typed }, status);
  const cut = files.find((file) => file.truncated);
  if (cut) return problem(textsOf(response).fileTooLarge(cut.name.slice(-120), textsOf(response).upTo(messageFiles.maxBytes)), 413);
  const acted = await context.app.citizen.act(found.ref, action, { text: typed, files });
  if (!acted.ok) return problem(acted.message, acted.status);
  const { does } = allowed.action;
  if (does === 'reopen') flash({ kind: 'success', title: textsOf(response).reopened });
  else if (does === 'answer') flash({ kind: 'success', title: textsOf(response).answered, text: textsOf(response).answeredText });
  else flash({ kind: 'success', title: does === 'withdraw' ? textsOf(response).withdrawn : textsOf(response).messageSent });
  response.redirect(303, back.url);
}

/** Written to the town when the session had ended already: kept with this browser until the case is open in it again. */
function keepLateMessage(request: AppRequest, response: AppResponse): void {
  const { fields, session } = response.locals;
  const { number = '', action = '' } = request.params;
  const text = fields['text'];
  if (request.method !== 'POST' || typeof text !== 'string' || text.trim() === '' || number.length > 40 || action.length > 80) return;
  for (const key of session.keys()) if (key.startsWith('kept:')) session.delete(key);
  session.set(`kept:case-${number}`, { action, text: text.slice(0, 10_000) });
  response.locals.flash({ kind: 'warning', title: textsOf(response).accessEnded, text: textsOf(response).accessEndedKept });
}

/** That text at its form again, once; it has not been sent. */
function lateMessage(response: AppResponse, found: CitizenCase): StatusPageView['problem'] {
  const { session } = response.locals;
  const key = `kept:case-${found.ref.number}`;
  const kept = session.get<{ action: string; text: string }>(key);
  if (!kept) return undefined;
  session.delete(key);
  const possible = found.actions.some((candidate) => candidate.id === kept.action && !candidate.refused);
  return possible ? { action: kept.action, message: textsOf(response).lateMessage, typed: kept.text } : undefined;
}

/** An objection is a form of its own, linked to this case. It is begun under a login only: without one it would not take the place of writing. */
async function beginObjection({ app }: HttpContext, response: AppResponse, found: CitizenCase): Promise<void> {
  const { identity } = response.locals;
  const urls = citizenUrls(found.ref.tenant);
  const url = urls.case(found.ref.number);
  const { remedy } = found;
  if (!remedy?.running || !remedy.service)
    return showFailure(response, { status: 409, message: textsOf(response).objectionGone }, { label: textsOf(response).toCase, url });
  if (!identity) return response.redirect(303, urls.login(url));
  for (const { id } of (await listOwnDrafts(app, response)).filter((draft) => draft.service === remedy.service)) {
    const own = await findOwnDraft(app, response, id);
    if (own.ok && own.view.objectsTo === found.ref.number) return response.redirect(303, urls.draft(id));
  }
  const started = await app.drafts.start(found.ref.tenant, remedy.service, { channel: 'online', identity, objectsTo: found.ref });
  if (!started.ok) return showFailure(response, started);
  rememberDraft(response, remedy.service, started.value);
  response.redirect(303, urls.draft(started.value.id));
}

function showWithdraw(request: AppRequest, response: AppResponse, found: CitizenCase): void {
  const urls = citizenUrls(found.ref.tenant);
  const url = urls.case(found.ref.number);
  const allowed = found.actions.find((candidate) => candidate.id === request.params['action'] && candidate.action.does === 'withdraw');
  if (!allowed)
    return showFailure(response, { status: 404, message: textsOf(response).actionGone }, { label: textsOf(response).toCase, url });
  // The question is the heading, what follows it explains.
  const [question = '', ...rest] = (
    allowed.action.confirm ?? textsOf(response).withdrawQuestion(nounWords(found.bundle.process.noun))
  ).split(/(?<=\?)\s+/);
  const preline = textsOf(response).caseTitle(found.ref.number);
  const texts = { submitLabel: textsOf(response).withdraw, backLabel: textsOf(response).keepCase };
  const submitUrl = `${url}/aktion/${encodeURIComponent(allowed.id)}`;
  response.locals.page(
    { kind: 'confirm', preline, question, text: rest.join(' ') || undefined, ...texts, submitUrl, backUrl: url },
    { title: allowed.action.label, of: found.bundle },
  );
}

/** Something due before the town starts is not paid yet. What a decision charges is paid as its letter says. */
export function isPaymentOpen(found: CitizenCase): boolean {
  const due = found.fees.lines.filter((line) => line.due.startsWith('before-')).reduce((sum, line) => sum + line.amount, 0);
  const paid = found.payments.filter((payment) => payment.state === 'paid').reduce((sum, payment) => sum + payment.amount, 0);
  return !found.closed && !found.awaitsPlace && due > paid;
}

function showStatus(
  context: HttpContext,
  response: AppResponse,
  found: CitizenCase,
  problem?: StatusPageView['problem'],
  status = problem ? 422 : 200,
): void {
  const urls = citizenUrls(found.ref.tenant);
  const base = urls.case(found.ref.number);
  const loggedIn = response.locals.identity !== undefined;
  response.locals.page(
    {
      kind: 'status',
      case: found,
      base,
      postboxUrl: urls.postbox,
      reportsUrl: urls.reports,
      problem,
      paymentOpen: isPaymentOpen(found),
      loggedIn,
      loginUrl: context.identity && !loggedIn ? urls.login(base) : undefined,
      endSessionUrl: urls.logout,
      exportUrl: urls.exportData(found.ref.number),
      objectionUrl: found.remedy?.service && (loggedIn || context.identity) ? urls.objection(found.ref.number) : undefined,
      objectionLoginUrl: context.identity && !loggedIn ? urls.login(base) : undefined,
      files: messageFiles,
    },
    { title: textsOf(response).caseTitle(found.ref.number), status, of: found.bundle, at: base },
  );
}

async function showReceipt({ app }: HttpContext, response: AppResponse, found: CitizenCase): Promise<void> {
  const { tenant, number } = found.ref;
  const urls = citizenUrls(tenant);
  const paymentOpen = isPaymentOpen(found);
  const links = { payUrl: urls.pay(number), pdfUrl: urls.receiptPdf(number), statusUrl: urls.case(number), endSessionUrl: urls.logout };
  const { identity, session } = response.locals;
  const inPostbox = identity !== undefined && (await app.citizen.owns(found.ref, identity));
  const title = paymentOpen ? textsOf(response).receiptOpenTitle : textsOf(response).receiptTitle;
  response.locals.page(
    { kind: 'receipt', case: found, secret: secretOf(session, number), inPostbox, paymentOpen, ...links },
    { title, of: found.bundle },
  );
}
