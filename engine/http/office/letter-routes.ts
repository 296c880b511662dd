import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { LetterView, OfficeCase } from '../../application/api.ts';
import { parseLetterText } from '../../application/letters/parse-letter-text.ts';
import type { LetterBlockView, OfficeLetterPage } from '../../contract/office-pages.ts';
import type { HttpContext } from '../context.ts';
import { caseHead, letterItem } from './case-head.ts';
import { handle, one, param, sendBytes, showFailure, type OfficeCall } from './handle.ts';
import { letterDiff } from './letter-diff.ts';
import { messages } from './messages.de.ts';
import { today } from './office-date.ts';

const MAX_LETTER = 50_000;

/** A letter: preview, what differs from its template, edit; and its PDF. */
export function addLetterRoutes(router: Router, ctx: HttpContext): void {
  const { office } = ctx.app;
  router.get(
    '/vorgang/:number/schreiben/:letter.pdf',
    handle(async (call) => {
      const { request, response, tenant, staff } = call;
      const number = param(request, 'number');
      const pdf = await office.letterPdf({ tenant, number }, staff, param(request, 'letter'));
      if (!pdf.ok) return showFailure(call, pdf);
      sendBytes(response, { name: `${number}-schreiben.pdf`, mediaType: 'application/pdf', bytes: pdf.value }, 'inline');
    }),
  );
  const path = '/vorgang/:number/schreiben/:letter';
  router.get(
    path,
    handle(async (call) => {
      const found = await findLetter(ctx, call);
      if (found) showLetter(ctx, call, found, { text: found.letter.text });
    }),
  );
  router.post(
    path,
    handle(async (call) => {
      const found = await findLetter(ctx, call);
      if (!found) return;
      const { letter } = found;
      const text = one(call.response.locals.fields['text'], MAX_LETTER + 1).replaceAll('\r\n', '\n');
      const issue = letterIssue(text);
      // A mistake keeps the state the person began with: somebody else's text saved meanwhile is not overwritten afterwards.
      const base = one(call.response.locals.fields['stand'], 64);
      if (issue) return showLetter(ctx, call, found, { text, base, issue, status: 422 });
      if (base !== textHash(letter.text)) return showLetter(ctx, call, found, { text, conflict: messages.letterConflict, status: 409 });
      const saved = await office.saveLetter(found.case.ref, call.staff, letter.id, text);
      if (!saved.ok && saved.status === 404) return showFailure(call, saved);
      if (!saved.ok) return showLetter(ctx, call, found, { text, conflict: saved.message, status: saved.status });
      call.response.locals.flash({ kind: 'success', title: messages.savedLetter });
      call.response.redirect(303, call.urls.letter(found.case.ref.number, letter.id));
    }),
  );
}

interface FoundLetter {
  case: OfficeCase;
  letter: LetterView;
}

async function findLetter(ctx: HttpContext, call: OfficeCall): Promise<FoundLetter | undefined> {
  const { request, tenant, staff } = call;
  const found = await ctx.app.office.find({ tenant, number: param(request, 'number') }, staff);
  const letter = found.ok ? found.value.letters.find(({ id }) => id === param(request, 'letter')) : undefined;
  if (found.ok && letter) return { case: found.value, letter };
  showFailure(call, found.ok ? { status: 404, message: '' } : found);
  return undefined;
}

function showLetter(
  ctx: HttpContext,
  call: OfficeCall,
  found: FoundLetter,
  shown: { text: string; base?: string; issue?: string; conflict?: string; status?: number },
): void {
  const { case: of, letter } = found;
  const page: OfficeLetterPage = {
    kind: 'office-letter',
    head: caseHead(of, call.urls, today(ctx.clock)),
    letter: letterItem(letter, of, call.urls),
    url: call.urls.letter(of.ref.number, letter.id),
    base: shown.base ?? textHash(letter.text),
    text: shown.text,
    blocks: letterBlocks(letter.text),
    diff: letterDiff(letter.templateText, letter.text),
    next: nextStep(of, letter, call),
    issue: shown.issue,
    conflict: shown.conflict,
  };
  call.response.locals.page(page, { title: `${letter.title} – ${of.ref.number}`, status: shown.status });
}

/** After reading: sign or send it where this person may, otherwise back to the case. */
function nextStep(of: OfficeCase, letter: LetterView, { urls }: OfficeCall): OfficeLetterPage['next'] {
  const possible = of.actions.find(
    ({ action, refused }) => !refused && (action.does === 'approve' || (action.does === 'send' && action.letter === letter.role)),
  );
  if (letter.state === 'sent' || !possible) return { label: messages.afterLetter, url: urls.case(of.ref.number) };
  return { label: possible.action.label, url: urls.action(of.ref.number, possible.id) };
}

function letterIssue(text: string): string | undefined {
  if (text.trim() === '') return messages.letterEmpty;
  if (text.length > MAX_LETTER) return messages.letterTooLong;
  return /^#\s+\S/.test(text.trim()) ? undefined : messages.letterSubject;
}

function letterBlocks(text: string): LetterBlockView[] {
  const { subject, blocks } = parseLetterText(text);
  const shown: LetterBlockView[] = [{ kind: 'subject', text: subject }];
  for (const block of blocks) if (block.kind !== 'fees') shown.push(block);
  return shown;
}

/** Names the text a person began to edit: saving over another person's newer text is refused. */
function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
