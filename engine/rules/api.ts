import type { Bundle, FormModel, JsonObject } from '../definition/bundle.ts';

/** One thing wrong with the answers. `path` is an instance path, `message` is German, for the citizen. */
export interface ValidationIssue {
  path: string;
  code: string;
  message: string;
  /** The first or last day that is possible, where that is what is wrong. */
  limit?: string;
}
/** The browser and the server build this from the same bundle; `validate` is the ajv standalone function. */
export interface FormRuntime {
  form: FormModel;
  validate: { (data: unknown): boolean; errors?: { instancePath: string; keyword: string; params: any; message?: string }[] | null };
}
export interface Evaluation {
  /** Pruned and derived: what would be stored. */
  answers: JsonObject;
  /** Instance paths of fields that are not shown now. */
  hidden: Set<string>;
  /** Instance paths of shown fields that must be answered. */
  required: Set<string>;
  /** Complete verdict; filter by page with `issuesOfPage`. */
  issues: ValidationIssue[];
}
/* To be exported by engine/rules/index.ts (runs in the browser too: no node imports, no ajv, no lodash):
 *   evaluateForm(runtime: FormRuntime, answers: JsonObject, today: string): Evaluation
 *   issuesOfPage(evaluation, pageId): ValidationIssue[]
 *   isHidden(evaluation, instancePath): boolean          // also true when an ancestor is hidden
 *   readPostedPage(page: FormPage, previous: JsonObject, posted: Record<string, string | string[]>): { answers: JsonObject; issues: ValidationIssue[] }
 *       // German input → stored values of one page ("3,5" → 3.5, "24.11.2026" → "2026-11-24", "1.234,56 €" → 123456 cents);
 *       // what cannot be read stays in the answers as the raw string, so that nothing typed is lost, and validation names it
 *   formatForInput(field, value): string / formatForDisplay(field, value): string   // stored → German
 *   addItem(answers, listPath, newId) / removeItem(answers, listPath, itemId)
 *   getAt(answers, instancePath) / setAt
 *   loadValidator(code: string): FormRuntime['validate']  (server only: engine/rules/load-validator.ts)
 */
export type { Bundle };
