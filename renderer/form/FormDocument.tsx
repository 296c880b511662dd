import { renderToStaticMarkup } from 'react-dom/server';
import type { FormPageView } from '../../engine/contract/form-page.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { Document } from '../layout/Document.tsx';
import { drawForm } from './draw-form.tsx';
import { packView } from './pack-view.ts';
import { Templates } from './template.ts';

/** View → the document with the drawn form and, beside it, the view as JSON, with which the browser takes over. */
export function renderFormPage(view: FormPageView, shell: Shell): string {
  const [before = '', after = ''] = frameOf(view, shell).split(place);
  const form = `<div id="form-root">${drawForm(view)}</div>`;
  return `${before}${form}<script type="application/json" id="form-view">${packView(view)}</script>${after}`;
}

const place = '<div id="form-place"></div>';
const frames = new Templates(2000);

/** Everything around the form. Drawn once for all who are not logged in and have no message waiting. */
function frameOf(view: FormPageView, { german: _notInTheFrame, ...shell }: Shell): string {
  const hasErrors = view.issues.length > 0;
  const draw = (): string =>
    `<!doctype html>${renderToStaticMarkup(
      <Document shell={shell} hasErrors={hasErrors} scripts={['form.js']} preload={[view.validatorUrl]}>
        <div id="form-place" />
      </Document>,
    )}`;
  return shell.user || shell.flash ? draw() : frames.html([shell, hasErrors, view.validatorUrl], draw);
}
