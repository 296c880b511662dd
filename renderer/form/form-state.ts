import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { JsonObject, UploadValue } from '../../engine/definition/bundle.ts';
import { viewForm, type ValidationIssue } from '../../engine/rules/index.ts';

/** A file on its way to the server. */
export interface Transfer {
  id: string;
  name: string;
  percent: number;
  /** `datei` of the file whose place it takes. */
  replaces?: string;
}
export type SaveState = { kind: 'saved'; at: string } | { kind: 'offline' } | { kind: 'refused'; reason: string };

/** All that a page shows. Immutable: each change makes a new one, and parts that did not change stay the same objects. */
export interface FormState {
  /** As typed so far, with what is hidden now: it comes back when its question does. */
  answers: JsonObject;
  /** As the server would store it: pruned, with derived values. */
  settled: JsonObject;
  /** Instance paths that are not shown. */
  hidden: Set<string>;
  /** What is wrong now, said or not. */
  verdict: ValidationIssue[];
  /** What has been said at the fields: path → message. */
  issues: Map<string, string>;
  /** What is listed at the top since the last attempt to go on. */
  summary: ValidationIssue[];
  /** Item path of the upload field (`baeume.<id>.foto`) → files on their way. */
  transfers: Map<string, Transfer[]>;
  /** Files that were just taken from this device: `datei` → address of a preview. */
  previews: Map<string, string>;
  saved?: SaveState;
  /** The login ends soon, or has ended. */
  ending?: { kind: 'soon'; minutes: number } | { kind: 'ended' };
  /** Read out politely when it changes. */
  announcement: string;
  /** The script of the page runs. */
  enhanced: boolean;
}

/** The state that the server draws and the browser begins with: both compute it from the same view. */
export function createFormState(view: FormPageView): FormState {
  const { hidden, answers: settled } = view.verdict ?? viewForm(view.form, view.answers, view.today);
  return {
    answers: view.answers,
    settled,
    hidden,
    // What only the server knows is no part of the browser's own verdict; it stays said until its field is touched.
    verdict: [],
    issues: new Map(view.issues.map((issue) => [issue.path, issue.message])),
    summary: view.issues,
    transfers: new Map(),
    previews: new Map(),
    announcement: '',
    enhanced: false,
  };
}

/** Files of an upload field, as they stand in the answers. */
export const asUploads = (value: unknown): UploadValue[] => (Array.isArray(value) ? (value as UploadValue[]) : []);
