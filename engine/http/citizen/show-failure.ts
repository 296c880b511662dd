import type { AppResponse } from '../context.ts';

/** An expected failure as a German page that says what to do next. */
export function showFailure(
  response: AppResponse,
  failure: { status: number; message: string },
  next?: { label: string; url: string },
): void {
  const title = failure.status === 404 ? 'Nicht gefunden' : 'Das geht gerade nicht';
  const home = { label: 'Zur Startseite', url: `/${response.locals.tenant.tenant}/` };
  response.locals.page(
    { kind: 'citizen-error', status: failure.status, title, text: failure.message, next: next ?? home },
    { title, status: failure.status },
  );
}
