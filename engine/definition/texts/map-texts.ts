import type { FormField, FormPage } from '../bundle.ts';
import type { ProcessShape, ShapeAction, ShapeState, Workflow } from '../format.ts';

/** Gets every text a citizen reads and its place, `form.hund.rasse.label`; returns what stands there instead. */
export type TextMapper = (text: string, place: string) => string;

/** What of a service has texts. */
export interface Worded {
  form: { pages: FormPage[] };
  workflow: Workflow;
  process: ProcessShape;
}

/** A copy of the bundle with every text a citizen reads mapped. What the office reads stays: it works in German (§ 23 VwVfG). */
export function mapTexts<T extends Worded>(bundle: T, map: TextMapper): T {
  const pages = bundle.form.pages.map((page) => mapPage(page, map));
  return {
    ...bundle,
    form: { ...bundle.form, pages },
    workflow: mapWorkflow(bundle.workflow, map),
    process: {
      ...bundle.process,
      states: mapEntries(bundle.process.states, (state, id) => mapState(state, `process.states.${id}`, map)),
      actions: mapEntries(bundle.process.actions, (action, id) => mapAction(action, `process.actions.${id}`, map)),
    },
  };
}

const mapEntries = <T>(object: Record<string, T>, change: (value: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** Maps the named members that are there. */
function mapMembers<T extends object>(object: T, names: (keyof T & string)[], place: string, map: TextMapper): T {
  const changed: Record<string, unknown> = {};
  for (const name of names) {
    const text: unknown = object[name];
    if (typeof text === 'string' && text !== '') changed[name] = map(text, `${place}.${name}`);
    else if (Array.isArray(text)) changed[name] = text.map((item, index) => map(String(item), `${place}.${name}.${index}`));
  }
  return { ...object, ...changed };
}

export function mapPage(page: FormPage, map: TextMapper): FormPage {
  const own = mapMembers(page, ['title', 'description'], `form.${page.id}`, map);
  return { ...own, field: mapField(page.field, map) };
}

function mapField(field: FormField, map: TextMapper): FormField {
  const place = `form.${field.path}`;
  const own = mapMembers(field, ['label', 'hint', 'help', 'patternMessage', 'itemLabel'], place, map);
  const options = field.options?.map((option) => mapMembers(option, ['label', 'hint'], `${place}.options.${option.value}`, map));
  const fields = field.fields?.map((child) => mapField(child, map));
  const dates = field.dates && mapMembers(field.dates, ['message'], `${place}.dates`, map);
  return { ...own, ...(options ? { options } : {}), ...(fields ? { fields } : {}), ...(dates ? { dates } : {}) };
}

function mapWorkflow(workflow: Workflow, map: TextMapper): Workflow {
  const own = mapMembers(workflow, ['name', 'summary', 'who', 'needs', 'duration'], 'workflow', map);
  const rules = workflow.rules?.map((rule, index) => mapMembers(rule, ['message'], `workflow.rules.${index}`, map));
  const deadlines = workflow.deadlines?.map((deadline) => mapMembers(deadline, ['label'], `workflow.deadlines.${deadline.id}`, map));
  const privacy = mapMembers(workflow.privacy, ['purpose'], 'workflow.privacy', map);
  const eligibility = workflow.eligibility?.map((rule) => {
    const place = `workflow.eligibility.${rule.id}`;
    const link = rule.link && mapMembers(rule.link, ['label'], `${place}.link`, map);
    return { ...mapMembers(rule, ['because', 'instead'], place, map), ...(link && { link }) };
  });
  return { ...own, privacy, ...(eligibility ? { eligibility } : {}), ...(rules ? { rules } : {}), ...(deadlines ? { deadlines } : {}) };
}

const mapState = (state: ShapeState, place: string, map: TextMapper): ShapeState => mapMembers(state, ['citizen'], place, map);

/** Labels and questions of steps that a citizen takes; the sentence of the timeline for all. */
function mapAction(action: ShapeAction, place: string, map: TextMapper): ShapeAction {
  return mapMembers(action, action.by.includes('citizen') ? ['label', 'confirm', 'citizen'] : ['citizen'], place, map);
}
