import type { JsonSchema } from '../bundle.ts';
import { schemaAt } from '../check/schema/field-visit.ts';
import type { ServiceOverlay, Workflow } from '../format.ts';
import type { SourceFile } from '../read/source-file.ts';
import { changeAt, placeIn } from './change-at.ts';
import type { Laid } from './laid.ts';
import type { Origin } from './laid-file.ts';

/** Keyword of schema.json by the name its text has in places of texts. */
const keywords: Record<string, string> = {
  label: 'title',
  title: 'title',
  hint: 'description',
  description: 'description',
  help: 'x-help',
  patternMessage: 'x-pattern-message',
  itemLabel: 'x-item-label',
};

/** Where a text of the form stands: `form.hund.rasse.label`, `form.hund.rasse.options.dackel.hint`. */
interface FormText {
  path: string;
  keyword: string;
  option?: string;
}

/** A question may be called `options` as well: it is one when nothing chooses there. */
export function readFormText(form: JsonSchema, place: string): FormText | undefined {
  const parts = place.split('.').slice(1);
  const keyword = keywords[parts.at(-1) ?? ''];
  if (!place.startsWith('form.') || !keyword) return undefined;
  const path = parts.slice(0, -1).join('.');
  if (path !== '' && schemaAt(form, path)) return { path, keyword };
  const at = parts.lastIndexOf('options');
  const option = parts.slice(at + 1, -1).join('.');
  const asked = parts.slice(0, Math.max(0, at)).join('.');
  const choice = asked === '' ? undefined : choiceOf(schemaAt(form, asked));
  return choice?.oneOf.some((one: JsonSchema) => String(one.const) === option) ? { path: asked, keyword, option } : undefined;
}

/** Several answers are chosen from the entries of a list. */
const choiceOf = (node: JsonSchema | undefined): JsonSchema | undefined =>
  node?.oneOf ? node : node?.items?.oneOf ? node.items : undefined;

/** The town's words laid over the questions of a service; a text of what the base does not ask is left out: the checker says it. */
export function layFormTexts(laid: Laid<JsonSchema>, { texts = {} }: ServiceOverlay, file: SourceFile, form: JsonSchema): Laid<JsonSchema> {
  const origins: Origin[] = [...laid.origins];
  let data = laid.data;
  for (const [place, text] of Object.entries(texts)) {
    const found = readFormText(form, place);
    if (!found) continue;
    const { path, keyword, option } = found;
    const note = (...more: (string | number)[]): void =>
      void origins.push({ at: [...placeIn(path), ...more], file, path: ['texts', place] });
    if (option === undefined) {
      data = changeAt(data, path, (node) => ({ ...node, [keyword]: text }));
      note(keyword);
      continue;
    }
    const several = schemaAt(form, path)!.oneOf === undefined;
    data = changeAt(data, several ? `${path}.*` : path, ({ enum: _part, ...node }) => {
      const options = (node.oneOf ?? choiceOf(schemaAt(form, path))!.oneOf) as JsonSchema[];
      const index = options.findIndex((one) => String(one.const) === option);
      note(...(several ? ['items'] : []), 'oneOf', index, keyword);
      return { ...node, oneOf: options.map((one, at) => (at === index ? { ...one, [keyword]: text } : one)) };
    });
  }
  return { data, origins };
}

/** Texts of a workflow that stand under a key of their own: `workflow.summary`. */
export const plainTexts = ['name', 'summary', 'who', 'duration'] as const;

/** The town's words laid over workflow.yaml; those of the process become refinements. */
export function layWorkflowTexts(laid: Laid<Workflow>, { texts = {} }: ServiceOverlay, file: SourceFile): Laid<Workflow> {
  const origins: Origin[] = [...laid.origins];
  let data: unknown = laid.data;
  for (const [place, text] of Object.entries(texts)) {
    const at = placeInWorkflow(laid.data, place);
    if (!at) continue;
    data = withValue(data, at, text);
    origins.push({ at, file, path: ['texts', place] });
  }
  return { data: data as Workflow, origins };
}

/** Where in workflow.yaml a text stands; undefined for what the format addresses by a number: there another text would stand one day. */
export function placeInWorkflow(workflow: Workflow, place: string): (string | number)[] | undefined {
  const [room, key, id, ...rest] = place.split('.');
  if (room === 'workflow' && id === undefined) return (plainTexts as readonly string[]).includes(key ?? '') ? [key!] : undefined;
  if (place === 'workflow.privacy.purpose') return ['privacy', 'purpose'];
  if (room === 'workflow' && (key === 'deadlines' || key === 'eligibility')) {
    const index = (workflow[key] ?? []).findIndex((rule) => rule.id === id);
    return index < 0 ? undefined : [key, index, ...rest];
  }
  return room === 'process' && (key === 'states' || key === 'actions') && rest.length === 1 ? ['refine', key, id!, ...rest] : undefined;
}

function withValue(data: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === key ? withValue(item, rest, value) : item));
  const object = (data ?? {}) as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, value) };
}
