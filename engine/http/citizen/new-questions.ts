import type { DraftView } from '../../application/api.ts';
import type { FormPage } from '../../definition/bundle.ts';
import { visitFields } from '../../rules/form-fields.ts';
import { getAt, isHidden, type ValidationIssue } from '../../rules/index.ts';

/**
 * Questions of this page that came up by the answers just given: shown now, not on the page that was posted, not answered.
 * `posted` is the marker `_fields`; without it (and for files, which it need not list) what was hidden before counts as not shown.
 */
export function findNewQuestions(page: FormPage, before: DraftView, after: DraftView, posted: string | string[] | undefined): Set<string> {
  const listed = posted === undefined ? undefined : new Set([posted].flat().flatMap((names) => names.split(',')));
  const wasShown = (path: string, upload: boolean): boolean =>
    (listed?.has(path) ?? false) || ((upload || !listed) && !isHidden(before.evaluation, path));
  const found = new Set<string>();
  visitFields([page.field], after.answers, (field, path) => {
    if (isHidden(after.evaluation, path)) return false;
    if (field.kind === 'group' || field.kind === 'info' || field.kind === 'derived') return;
    if (getAt(after.answers, path) === undefined && !wasShown(path, field.kind === 'upload')) found.add(path);
  });
  return found;
}

/** Issues at questions nobody has seen yet are no mistakes; those at a group around such a question neither. */
export function withoutNewQuestions(issues: ValidationIssue[], questions: Set<string>): ValidationIssue[] {
  return issues.filter((issue) => ![...questions].some((path) => path === issue.path || path.startsWith(`${issue.path}.`)));
}
