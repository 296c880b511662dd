export type { Evaluation, FormRuntime, ValidationIssue } from './api.ts';
export { evaluateForm, fieldIndex, isHidden, issuesOfPage } from './evaluate-form.ts';
export { formatForDisplay, formatForInput } from './format-value.ts';
export { expandPath, getAt, setAt, templateOf } from './paths.ts';
export { addItem, readPostedPage, removeItem } from './read-posted-page.ts';
export { prune } from './prune.ts';
