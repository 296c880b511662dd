import type { FormField, JsonObject } from '../../engine/definition/bundle.ts';
import { visitFields } from '../../engine/rules/index.ts';
import type { FormState } from './form-state.ts';

const unanswered = new Set<FormField['kind']>(['group', 'place', 'info', 'derived']);

/** Instance paths that the page asks for now: the marker `_fields` of its post. */
export function shownFields(section: FormField, { answers, hidden }: Pick<FormState, 'answers' | 'hidden'>): string[] {
  const shown: string[] = [];
  visitFields([section], answers as JsonObject, (field, path) => {
    if (hidden.has(path)) return false;
    if (!unanswered.has(field.kind)) shown.push(path);
    return true;
  });
  return shown;
}
