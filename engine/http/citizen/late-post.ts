import type { Application, DraftView } from '../../application/api.ts';
import { readPostedPage } from '../../rules/index.ts';
import type { AppRequest, AppResponse } from '../context.ts';

/** A page of a form that came after the login or the session had ended. */
interface LatePost {
  page: string;
  fields: Record<string, string | string[]>;
}
/** More than the largest form of the catalog takes; nobody fills the database with what belongs to no draft. */
const mostCharacters = 100_000;
const keyOf = (draft: string): string => `kept:${draft}`;

/** Keeps what was posted with the session of this browser until the draft is open in it again. @returns whether there was anything */
export function keepLatePost(request: AppRequest, response: AppResponse): boolean {
  const { draft = '', page = '' } = request.params;
  const { fields, session } = response.locals;
  if (request.method !== 'POST' || page === '' || draft.length > 40 || page.length > 100) return false;
  if (Object.keys(fields).length === 0 || JSON.stringify(fields).length > mostCharacters) return false;
  for (const key of session.keys()) if (key.startsWith('kept:')) session.delete(key);
  session.set(keyOf(draft), { page, fields } satisfies LatePost);
  return true;
}

/** The draft with what was posted too late, once. */
export async function withLatePost(app: Application, response: AppResponse, view: DraftView): Promise<DraftView> {
  const { session } = response.locals;
  const kept = session.get<LatePost>(keyOf(view.ref.id));
  if (!kept) return view;
  session.delete(keyOf(view.ref.id));
  const page = view.bundle.form.pages.find((candidate) => candidate.id === kept.page);
  if (!page) return view;
  const saved = await app.drafts.keepAnswers(view.ref, page.id, (previous) => readPostedPage(page, previous, kept.fields).answers);
  return saved.ok ? saved.value : view;
}
