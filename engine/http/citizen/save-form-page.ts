import { randomUUID } from 'node:crypto';
import type { DraftView, Result } from '../../application/api.ts';
import { draftIn } from '../../application/drafts/draft-in-language.ts';
import { readLang } from '../../contract/language.ts';
import type { FormModel, FormPage } from '../../definition/bundle.ts';
import {
  addItem,
  findFieldAt,
  issuesOfPost,
  readPostedPage,
  sayRefusal,
  removeItem,
  uploadMessages,
  type UploadLimits,
  type ValidationIssue,
} from '../../rules/index.ts';
import type { AppRequest, AppResponse, HttpContext, UploadedFile } from '../context.ts';
import { citizenUrls } from './citizen-urls.ts';
import { openDraft } from './draft-session.ts';
import { textsOf } from './texts-of.ts';
import { findNewQuestions, withoutNewQuestions } from './new-questions.ts';
import { formPageUrl, returnsToReview, showFormPage } from './show-form-page.ts';
import { showFailure } from './show-failure.ts';
import { isStopped } from './stop-routes.ts';

type Verb = 'next' | 'save' | 'add' | 'remove' | 'remove-upload' | 'lang';
interface Action {
  verb: Verb;
  path: string;
  item: string;
}
interface Saved {
  view: DraftView;
  /** Files that were refused, at their field. */
  fileIssues: ValidationIssue[];
}

/** A posted page: everything readable is stored, with or without mistakes; then the mistakes, new questions or the next page. */
export async function saveFormPage(context: HttpContext, request: AppRequest, response: AppResponse): Promise<void> {
  const before = await openDraft(context, request, response);
  if (!before) return;
  const pageId = request.params['page'] ?? '';
  const page = before.pages.find((entry) => entry.page.id === pageId)?.page;
  // Hidden meanwhile (a second window): on to the first page that is still open.
  if (!page) return response.redirect(303, nextUrl(before, -1, false));
  const { fields } = response.locals;
  const action = readAction(fields['_action']);
  const read = readPostedPage(page, before.answers, fields, before.bundle.form.lang);
  const stored = await store(context, response, before, page, action);
  if (!stored.ok) return showFailure(response, stored);
  const { view, fileIssues } = stored.value;
  const show = (issues: ValidationIssue[], newQuestions = false): void => {
    const status = issues.length > 0 ? 422 : 200;
    showFormPage(context, request, response, view, pageId, { issues, newQuestions, status });
  };
  if (action.verb === 'lang' && fileIssues.length === 0) return showInLanguage(request, response, view, { pageId, lang: action.path });
  if (action.verb === 'save' && fileIssues.length === 0) return showSaved(request, response, view, pageId);
  if (action.verb !== 'next') return show(fileIssues);
  if (isStopped(view)) return response.redirect(303, citizenUrls(view.ref.tenant).stop(view.ref.id));
  const issues = issuesOfPost([...fileIssues, ...read.issues], view.evaluation, page);
  const questions = findNewQuestions(page, before, view, fields['_fields']);
  if (questions.size > 0) return show(withoutNewQuestions(issues, questions), true);
  if (issues.length > 0) return show(issues);
  const position = view.pages.findIndex((entry) => entry.page.id === pageId);
  response.redirect(303, nextUrl(view, position, returnsToReview(request)));
}

function readAction(posted: string | string[] | undefined): Action {
  const [verb = '', path = '', item = ''] = String([posted ?? 'next'].flat().at(-1)).split(':');
  const known: Verb[] = ['next', 'save', 'add', 'remove', 'remove-upload', 'lang'];
  return { verb: known.find((candidate) => candidate === verb) ?? 'next', path, item };
}

async function store(
  { app }: HttpContext,
  response: AppResponse,
  before: DraftView,
  page: FormPage,
  { verb, path, item }: Action,
): Promise<Result<Saved>> {
  const { drafts } = app;
  const newId = randomUUID();
  const { form } = before.bundle;
  // Whoever changes the language has not left the page: nothing on it is called wrong yet.
  const keep = verb === 'lang' ? drafts.keepAnswers : drafts.savePage;
  let saved = await keep(before.ref, page.id, (previous) => {
    const { answers } = readPostedPage(page, previous, response.locals.fields);
    return verb === 'add' ? addItem(answers, path, newId) : verb === 'remove' ? removeItem(answers, path, item) : answers;
  });
  if (!saved.ok) return saved;
  if (verb === 'remove-upload') {
    const removed = await drafts.removeUpload(before.ref, path, item);
    // Removed already (a second click): the page as it is now says so.
    if (removed.ok) saved = removed;
  }
  const fileIssues: ValidationIssue[] = [];
  for (const file of response.locals.files) {
    const limits = uploadLimits(before, page, file.field);
    if (!limits) continue;
    const added = file.truncated ? tooLarge(file, limits) : await drafts.addUpload(before.ref, file.field, file);
    if (added.ok) saved = { ok: true, value: added.value.view };
    else fileIssues.push({ path: file.field, code: 'upload', message: refusalIn(added.message, { file, limits, lang: form.lang }) });
  }
  return { ok: true, value: { view: draftIn(saved.value, response.locals.lang), fileIssues } };
}

/** What an upload field of this page takes; undefined when there is no such field: then nobody asked for the file. */
export function uploadLimits(view: DraftView, page: FormPage | undefined, path: string): UploadLimits | undefined {
  if (page && path.split('.')[0] !== page.id) return undefined;
  const found = findFieldAt(view.bundle.form, path);
  return found?.path === path ? found.field.upload : undefined;
}

export function tooLarge(file: UploadedFile, limits: UploadLimits): { ok: false; status: number; message: string } {
  return { ok: false, status: 413, message: uploadMessages['too-large'](file.name.slice(-120), limits) };
}

/** Why a file is not taken, in the language of the form. */
export function refusalIn(
  message: string,
  { file, limits, lang }: { file: UploadedFile; limits: UploadLimits; lang: FormModel['lang'] },
): string {
  const why = refusals.find((candidate) => uploadMessages[candidate](file.name, limits) === message);
  return why ? sayRefusal(why, file.name, limits, lang) : message;
}
const refusals = Object.keys(uploadMessages) as (keyof typeof uploadMessages)[];

/** The same page in another language, with all that was typed. */
function showInLanguage(request: AppRequest, response: AppResponse, view: DraftView, wanted: { pageId: string; lang: string }): void {
  const lang = readLang(wanted.lang);
  if (lang !== undefined) response.locals.keepLang(lang);
  response.redirect(303, withoutMistakes(formPageUrl(view, wanted.pageId, returnsToReview(request))));
}

/** To the page that says how to go on later; staff stay. By way of a redirect, so that reloading does not post again; `gespeichert` keeps the page free of mistakes not asked for. */
function showSaved(request: AppRequest, response: AppResponse, view: DraftView, pageId: string): void {
  response.locals.flash({ kind: 'success', title: textsOf(response).saved });
  if (view.channel === 'online') return response.redirect(303, citizenUrls(view.ref.tenant).later(view.ref.id));
  response.redirect(303, withoutMistakes(formPageUrl(view, pageId, returnsToReview(request))));
}

const withoutMistakes = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}gespeichert=1`;

/** The next page, or the review; who came from the review goes back there by way of pages that have become incomplete. */
function nextUrl(view: DraftView, position: number, toReview: boolean): string {
  const firstOpen = view.pages.find((entry) => entry.state !== 'complete')?.page.id;
  const next = toReview || position < 0 ? firstOpen : view.pages[position + 1]?.page.id;
  return next === undefined ? citizenUrls(view.ref.tenant).review(view.ref.id) : formPageUrl(view, next, toReview);
}
