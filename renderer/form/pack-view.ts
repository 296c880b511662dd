import type { FormPageView } from '../../engine/contract/form-page.ts';

type Packed = Omit<FormPageView, 'page' | 'steps'> & { pageId: string };

/** The view as JSON for a script element: `<` cannot end it. The page goes by its id, for it stands in the form already. */
export function packView({ page, steps: _, ...rest }: FormPageView): string {
  const packed: Packed = { ...rest, pageId: page.id };
  return JSON.stringify(packed).replaceAll('<', '\\u003c');
}

/** @throws Error when the page is not in the form. */
export function unpackView(json: string): FormPageView {
  const { pageId, ...rest } = JSON.parse(json) as Packed;
  const page = rest.form.pages.find((candidate) => candidate.id === pageId);
  if (!page) throw new Error('The page is not in the form.');
  return { ...rest, page, steps: [] };
}
