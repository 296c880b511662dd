import type { FormPage } from '../definition/bundle.ts';
import type { Evaluation, ValidationIssue } from './api.ts';
import { isHidden, issuesOfPage } from './evaluate-form.ts';
import { visitFields } from './form-fields.ts';

/**
 * What is wrong with a posted page, in the browser as on the server: what could not be read (`found`, from `readPostedPage` or from uploads),
 * and the verdict on the answers. One message per place, the first says most; in the order of the page; nothing about what is not shown.
 */
export function issuesOfPost(found: ValidationIssue[], evaluation: Evaluation, page: FormPage): ValidationIssue[] {
  const byPath = new Map<string, ValidationIssue>();
  for (const issue of [...found, ...issuesOfPage(evaluation, page.id)])
    if (!byPath.has(issue.path) && !isHidden(evaluation, issue.path)) byPath.set(issue.path, issue);
  const ordered: ValidationIssue[] = [];
  visitFields([page.field], evaluation.answers, (_field, path) => {
    const issue = byPath.get(path);
    if (issue) ordered.push(issue);
    byPath.delete(path);
  });
  return [...ordered, ...byPath.values()];
}
