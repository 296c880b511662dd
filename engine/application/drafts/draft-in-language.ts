import { translateBundle, translatePage } from '../../definition/texts/translate-bundle.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { PageLang } from '../../definition/language.ts';
import { issueIn, type ValidationIssue } from '../../rules/index.ts';
import type { DraftView } from '../api.ts';

/** The draft as a person who chose this language sees it. Verdict and answers are the same; only the words differ. */
export function draftIn(view: DraftView, lang: PageLang): DraftView {
  const bundle = translateBundle(view.bundle, lang);
  if (bundle === view.bundle) return view;
  const pages = view.pages.map((entry) => ({ ...entry, page: pageIn(entry.page, view.bundle, bundle) }));
  const issues = view.evaluation.issues.map((issue) => sayIn(issue, view.bundle, bundle));
  const rule = view.stop && bundle.workflow.eligibility?.find(({ id }) => id === view.stop?.rule.id);
  const stop = view.stop && { ...view.stop, rule: rule ?? view.stop.rule };
  // The fees stay what they are: assessed when somebody asks.
  return Object.create(view, {
    ...fixed({ bundle, pages, stop }),
    ...fixed({ evaluation: { ...view.evaluation, issues } }),
  }) as DraftView;
}

const fixed = (values: object): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, { value, enumerable: true }]));

/** A page of an offer names the places left: it is no page of the bundle. */
function pageIn(page: DraftView['pages'][number]['page'], german: Bundle, { form }: Bundle): typeof page {
  const place = form.pages.findIndex(({ id }) => id === page.id);
  const same = german.form.pages[place] === page;
  return same || !form.lang ? (form.pages[place] ?? page) : translatePage(page, german, form.lang);
}

function sayIn(issue: ValidationIssue, german: Bundle, { form, workflow }: Bundle): ValidationIssue {
  if (issue.code !== 'rule') return issueIn(form, issue);
  const index = german.workflow.rules?.findIndex(({ message }) => message === issue.message) ?? -1;
  return { ...issue, message: workflow.rules?.[index]?.message ?? issue.message };
}
