import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { FormModel } from '../../engine/definition/bundle.ts';

type Packed = Omit<FormPageView, 'page' | 'steps' | 'verdict'> & { pageId: string };

/** The view as JSON for a script element: `<` cannot end it. The page goes by its id, for it stands in the form already. */
export function packView({ page, steps: _steps, verdict: _verdict, form, ...rest }: FormPageView): string {
  const packed: Omit<Packed, 'form'> = { ...rest, pageId: page.id };
  return `{"form":${packForm(form)},${toScript(packed).slice(1)}`;
}

const packedForms = new WeakMap<FormModel, string>();

/** The form is by far the most of a view and the same for all who fill it. */
function packForm(form: FormModel): string {
  let json = packedForms.get(form);
  if (json === undefined) packedForms.set(form, (json = toScript(form)));
  return json;
}

const toScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** @throws Error when the page is not in the form. */
export function unpackView(json: string): FormPageView {
  const { pageId, ...rest } = JSON.parse(json) as Packed;
  const page = rest.form.pages.find((candidate) => candidate.id === pageId);
  if (!page) throw new Error('The page is not in the form.');
  return { ...rest, page, steps: [] };
}
