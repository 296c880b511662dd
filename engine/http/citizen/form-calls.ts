import type { Result } from '../../application/api.ts';
import { fromItemPath, readPostedPage } from '../../rules/index.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { draftRefOf } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { refuse } from './refuse.ts';
import { refusalIn, tooLarge, uploadLimits } from './save-form-page.ts';

/** What the enhanced form calls in the background: answers in JSON, refusals as problem+json (RFC 9457). */

/** Autosave: the fields of the page as in a post. Says nothing about mistakes. */
export async function keepAnswers({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const ref = draftRefOf(response, request.params['draft'] ?? '');
  const opened = ref && (await app.drafts.open(ref));
  if (!ref || !opened?.ok) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const page = opened.value.bundle.form.pages.find((candidate) => candidate.id === request.params['page']);
  if (!page) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const kept = await app.drafts.keepAnswers(ref, page.id, (previous) => readPostedPage(page, previous, response.locals.fields).answers);
  answer(response, kept, () => ({ saved: true }));
}

/** One file (`path`, `file`, and `ersetzt` when it takes another's place) in, its stored value out. */
export async function keepUpload({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const { files, fields } = response.locals;
  const ref = draftRefOf(response, request.params['draft'] ?? '');
  const [file] = files;
  if (!ref || !file) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const path = String(fields['path'] ?? file.field);
  if (file.truncated) {
    const opened = await app.drafts.open(ref);
    const limits = opened.ok ? uploadLimits(opened.value, undefined, fromItemPath(opened.value.answers, path) ?? path) : undefined;
    return refuse(response, limits ? tooLarge(file, limits) : { status: 413, message: textsOf(response).fileTooLarge(file.name) });
  }
  const replaces = fields['ersetzt'] === undefined ? undefined : String(fields['ersetzt']);
  const added = await app.drafts.addUpload(ref, path, file, replaces);
  if (!added.ok && added.code === 'upload-refused' && response.locals.lang === 'en') {
    const opened = await app.drafts.open(ref);
    const limits = opened.ok ? uploadLimits(opened.value, undefined, fromItemPath(opened.value.answers, path) ?? path) : undefined;
    if (limits) return refuse(response, { ...added, message: refusalIn(added.message, { file, limits, lang: 'en' }) });
  }
  answer(response, added, ({ upload }) => ({ upload }));
}

/** Takes one file back (`path`). */
export async function removeUpload({ app }: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const ref = draftRefOf(response, request.params['draft'] ?? '');
  if (!ref) return refuse(response, { status: 404, message: textsOf(response).draftGone });
  const path = String(response.locals.fields['path'] ?? '');
  answer(response, await app.drafts.removeUpload(ref, path, request.params['blob'] ?? ''), () => ({ removed: true }));
}

function answer<T>(response: AppResponse, result: Result<T>, toBody: (value: T) => object): void {
  if (result.ok) response.json(toBody(result.value));
  else refuse(response, result);
}
