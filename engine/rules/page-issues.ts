import type { Evaluation, ValidationIssue } from './api.ts';
import { isHidden, issuesOfPage } from './evaluate-form.ts';

/**
 * What is wrong with a posted page, in the browser as on the server: what could not be read (`found`, from `readPostedPage` or from uploads),
 * then the verdict on the answers. One message per place, the first says most; nothing is said about what is not shown.
 */
export function issuesOfPost(found: ValidationIssue[], evaluation: Evaluation, pageId: string): ValidationIssue[] {
  const all = [...found, ...issuesOfPage(evaluation, pageId)].filter((issue) => !isHidden(evaluation, issue.path));
  return all.filter((issue, index) => all.findIndex((other) => other.path === issue.path) === index);
}
