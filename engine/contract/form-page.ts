import type { FormModel, FormPage, JsonObject } from '../definition/bundle.ts';
import type { PageLang } from '../definition/language.ts';
import type { Noun } from '../definition/format.ts';
import type { Evaluation, ValidationIssue } from '../rules/api.ts';

/** One page of the form. The browser gets the same object as JSON (<script type="application/json">) and hydrates with it. */
export interface FormPageView {
  kind: 'form';
  /** Language of the page; what the service says is in the language of `form`. */
  lang: PageLang;
  serviceName: string;
  /** What is being filled in; absent: an Antrag. */
  noun?: Noun;
  /** Form post goes here (multipart when the page has uploads). */
  action: string;
  /** The enhanced page sends one file here (`path`, `file`, `ersetzt`); `<uploadUrl>/<datei>/entfernen` takes it back. Answers are JSON. */
  uploadUrl: string;
  /** The enhanced page sends what is typed so far here, as the fields of the page. */
  autosaveUrl: string;
  /** Plus the `datei` of an upload: the file itself. */
  fileUrl: string;
  backUrl?: string;
  page: FormPage;
  /** Whole model: conditions may read answers of other pages. */
  form: FormModel;
  steps: { id: string; title: string; url: string; state: 'open' | 'current' | 'complete' | 'error' }[];
  stepNumber: number;
  stepCount: number;
  /** Draft answers of all pages. */
  answers: JsonObject;
  /** Of exactly these answers, where it is known already. Not sent: the browser finds the same. */
  verdict?: Pick<Evaluation, 'hidden' | 'answers'>;
  /** Issues of this page to be shown now (none before the first post). */
  issues: ValidationIssue[];
  /** Questions came up because of the answers just given: shown as a notice, no-JS path. */
  newQuestions: boolean;
  /** Pages still missing make this the way back to the review. */
  returnToReview: boolean;
  /** Staff only: the answers so far rule the application out; why. They may go on. */
  warning?: string;
  /** ES module whose default export is the validate function: /assets/validators/<bundle hash>.js */
  validatorUrl: string;
  today: string;
  channel: 'online' | 'paper' | 'counter';
  /** The draft is deleted on this day, soon. */
  expires?: string;
  /** The person is logged in: when that ends, and where a post keeps it going (`{secondsLeft}`). */
  ending?: { secondsLeft: number; url: string };
}
