/** The one evaluator of forms: runs in the browser and on the server. See api.ts for the types. */
export { issueIn } from './collect-issues.ts';
export type { Evaluation, FormRuntime, ValidationIssue } from './api.ts';
export { isPlausibleEmail, namedChecks } from './checks/named-checks.ts';
export { evaluateForm, isHidden, issuesOfPage } from './evaluate-form.ts';
export { findFieldAt, visitFields } from './form-fields.ts';
export { viewForm } from './form-view.ts';
export { formatForDisplay, formatForInput } from './format-value.ts';
export { germanDate, germanMoney, germanNumber } from './german-values.ts';
export { fromItemPath, toItemPath } from './item-paths.ts';
export { addItem, removeItem } from './list-items.ts';
export { openRequiredLists } from './open-lists.ts';
export { issuesOfPost } from './page-issues.ts';
export { expandPath, getAt, setAt, toTemplatePath } from './paths.ts';
export { isWithin } from './prune.ts';
export { readPostedPage } from './read-posted-page.ts';
export { readPostedValue } from './read-posted-value.ts';
export { conditionKeywords, schemaHolds } from './schema-test.ts';
export { kindNames, megabytes, refuseBeforeUpload, sayRefusal, uploadMessages, type UploadLimits } from './upload-limits.ts';
