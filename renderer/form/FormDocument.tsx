import { renderToString } from 'react-dom/server';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { RenderedPage } from '../render.tsx';
import { FormPage } from './FormPage.tsx';
import { createFormState } from './form-state.ts';
import { FormStore } from './form-store.ts';
import { packView } from './pack-view.ts';

/** View → the drawn form and, beside it, the view as JSON, with which the browser takes over. Depends on nothing but the view. */
export function renderFormPage(view: FormPageView): RenderedPage {
  const html = renderToString(<FormPage form={{ view, store: new FormStore(createFormState(view)) }} />);
  return {
    body: (
      <>
        <div id="form-root" dangerouslySetInnerHTML={{ __html: html }} />
        <script type="application/json" id="form-view" dangerouslySetInnerHTML={{ __html: packView(view) }} />
      </>
    ),
    hasErrors: view.issues.length > 0,
    scripts: ['form.js'],
    preload: [view.validatorUrl],
  };
}
