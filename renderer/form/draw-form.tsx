import { renderToString } from 'react-dom/server';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormPage as Page, JsonValue } from '../../engine/definition/bundle.ts';
import { FormPage } from './FormPage.tsx';
import { createFormState } from './form-state.ts';
import { speakIn, speechOf } from '../messages/speech.ts';
import { FormStore } from './form-store.ts';
import { Templates } from './template.ts';

/** The drawn form of a view, as the browser will hydrate it. Depends on nothing but the view. */
export const drawAnew = (view: FormPageView): string =>
  speakIn(speechOf(view), () => renderToString(<FormPage form={{ view, store: new FormStore(createFormState(view)) }} />));

const mostPerPage = 64;
const templates = new WeakMap<Page, Templates>();

/**
 * As `drawAnew`, but a page on which nothing has been answered is drawn once: all who see the same questions get the same markup, with the ids of
 * their own draft and items. A page that holds an answer, a file or a computed value is drawn for its one person and kept nowhere.
 */
export function drawForm(view: FormPageView): string {
  const seen = whatIsSeen(view);
  if (!seen) return drawAnew(view);
  let ofPage = templates.get(view.page);
  if (!ofPage) templates.set(view.page, (ofPage = new Templates(mostPerPage)));
  return ofPage.html(seen, () => drawAnew(view));
}

/** All that the controls read of a view without answers, beside its page; undefined where anything personal is among it. */
function whatIsSeen(view: FormPageView): unknown {
  const { page, verdict, answers, issues, warning } = view;
  if (!verdict || warning !== undefined || !holdsOnlyIds(answers[page.id]) || !holdsOnlyIds(verdict.answers[page.id])) return undefined;
  // The name of a refused file stands in its message.
  if (issues.some((issue) => issue.code === 'upload')) return undefined;
  const { lang, action, backUrl, stepNumber, stepCount, newQuestions, returnToReview, serviceName } = view;
  const hidden = [...verdict.hidden].filter((path) => path === page.id || path.startsWith(`${page.id}.`));
  const items = [answers[page.id], verdict.answers[page.id]];
  return [
    lang,
    view.channel,
    view.expires,
    action,
    backUrl,
    stepNumber,
    stepCount,
    newQuestions,
    returnToReview,
    serviceName,
    hidden,
    issues,
    items,
  ];
}

/** True for nothing, and for lists whose items were opened but not answered. */
function holdsOnlyIds(value: JsonValue | undefined, name = ''): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every((item) => item !== null && typeof item === 'object' && holdsOnlyIds(item));
  if (value !== null && typeof value === 'object') return Object.entries(value).every(([member, inner]) => holdsOnlyIds(inner, member));
  return name === '_id';
}
