import type { DraftView, Result } from '../../application/api.ts';
import { fromItemPath, readPostedPage } from '../../rules/index.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { findOwnDraft } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { refuse } from './refuse.ts';
import { refusalIn, tooLarge, uploadLimits } from './save-form-page.ts';

/** What the enhanced form calls in the background: answers in JSON, refusals as problem+json (RFC 9457). */

/** Autosave: the fields of the page as in a post. Says nothing about mistakes. */
export async function keepAnswers({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const view = await ownDraft(app, request, response);
  const page = view?.bundle.form.pages.find((candidate) => candidate.id === request.params['page']);
  if (!view) return;
  if (!page) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const kept = await app.drafts.keepAnswers(
    view.ref,
    page.id,
    (previous) => readPostedPage(page, previous, response.locals.fields).answers,
  );
  answer(response, kept, () => ({ saved: true, ...(view.identity && { secondsLeft: response.locals.session.secondsLeft }) }));
}

/** One file (`path`, `file`, and `ersetzt` when it takes another's place) in, its stored value out. */
export async function keepUpload({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { files, fields } = response.locals;
  const view = await ownDraft(app, request, response);
  if (!view) return;
  const [file] = files;
  if (!file) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const path = String(fields['path'] ?? file.field);
  const limits = uploadLimits(view, undefined, fromItemPath(view.answers, path) ?? path);
  if (file.truncated)
    return refuse(response, limits ? tooLarge(file, limits) : { status: 413, message: textsOf(response).fileTooLarge(file.name) });
  const replaces = fields['ersetzt'] === undefined ? undefined : String(fields['ersetzt']);
  const added = await app.drafts.addUpload(view.ref, path, file, replaces);
  if (!added.ok && added.code === 'upload-refused' && response.locals.lang === 'en' && limits)
    return refuse(response, { ...added, message: refusalIn(added.message, { file, limits, lang: 'en' }) });
  answer(response, added, ({ upload }) => ({ upload }));
}

/** Takes one file back (`path`). */
export async function removeUpload({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const view = await ownDraft(app, request, response);
  if (!view) return;
  const path = String(response.locals.fields['path'] ?? '');
  answer(response, await app.drafts.removeUpload(view.ref, path, request.params['blob'] ?? ''), () => ({ removed: true }));
}

/** The draft of this session; otherwise refuses itself, in words that say what to do. */
async function ownDraft(app: HttpContext['app'], request: AppRequest, response: AppResponse): Promise<DraftView | undefined> {
  const found = await findOwnDraft(app, response, request.params['draft'] ?? '');
  if (found.ok) return found.view;
  const ended = { status: 401, code: 'login-ended', message: textsOf(response).loginEndedHere };
  refuse(response, found.reason === 'login' ? ended : { status: 404, message: textsOf(response).draftGone });
  return undefined;
}

function answer<T>(response: AppResponse, result: Result<T>, toBody: (value: T) => object): void {
  if (result.ok) response.json(toBody(result.value));
  else refuse(response, result);
}
