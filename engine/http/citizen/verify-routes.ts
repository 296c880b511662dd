import { createHash } from 'node:crypto';
import type { Router } from 'express';
import type { VerifyPageView } from '../../contract/citizen-pages.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';
import { createTryLimiter } from './try-limiter.ts';

/** Whether a letter or a receipt comes from this town and was not changed. For everybody; files are compared and not kept. */
export function addVerifyRoutes(router: Router, context: HttpContext): void {
  const limiter = createTryLimiter({ tries: 60, windowMs: 600_000, clock: context.clock });
  router.get('/pruefen', (_request: AppRequest, response: AppResponse) => show(response, {}));
  router.post('/pruefen', async (request: AppRequest, response: AppResponse) => {
    const from = request.ip ?? '';
    if (!limiter.allows(from)) {
      response.set('retry-after', '600');
      return showFailure(response, { status: 429, message: textsOf(response).tooManyTries });
    }
    limiter.failed(from);
    const { files } = response.locals;
    return files.length > 0 || response.locals.fields['was'] === 'schreiben'
      ? verifyLetter(context, response)
      : verifyHistory(context, response);
  });
}

type Shown = Omit<VerifyPageView, 'kind' | 'url'>;

function show(response: AppResponse, shown: Shown): void {
  const { verify: url } = citizenUrls(response.locals.tenant.tenant);
  const wrong = shown.problem !== undefined;
  response.locals.page({ kind: 'verify', url, ...shown }, { title: textsOf(response).verifyTitle, status: wrong ? 422 : 200 });
}

async function verifyLetter({ app }: HttpContext, response: AppResponse): Promise<void> {
  const [file] = response.locals.files;
  if (!file) return show(response, { problem: { at: 'datei', message: textsOf(response).verifyNoFile } });
  if (file.truncated) return show(response, { problem: { at: 'datei', message: textsOf(response).fileTooLarge(file.name.slice(-120)) } });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const letter = await app.verify.letter(response.locals.tenant.tenant, sha256);
  show(response, { result: letter ? { kind: 'letter', ...letter } : { kind: 'letter-unknown' } });
}

async function verifyHistory({ app }: HttpContext, response: AppResponse): Promise<void> {
  const { fields, tenant } = response.locals;
  const number = String(fields['nummer'] ?? '')
    .replace(/\s/g, '')
    .replace(/[–—−]/g, '-')
    .slice(0, 40);
  const hash = String(fields['pruefwert'] ?? '').slice(0, 200);
  if (number === '') return show(response, { hash, problem: { at: 'nummer', message: textsOf(response).verifyNoNumber } });
  if (hash.replace(/\s/g, '') === '')
    return show(response, { number, problem: { at: 'pruefwert', message: textsOf(response).verifyNoHash } });
  const found = await app.verify.history(tenant.tenant, number, hash);
  show(response, { number, hash, result: found ? { kind: 'history', ...found } : { kind: 'history-unknown' } });
}
