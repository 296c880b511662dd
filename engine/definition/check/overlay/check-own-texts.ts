import type { JsonSchema } from '../../bundle.ts';
import { buildPages } from '../../compile/form-model.ts';
import { findNearest } from '../../nearest.ts';
import { placeInWorkflow, readFormText } from '../../overlay/lay-texts.ts';
import { listTexts } from '../../texts/collect-texts.ts';
import { visitPaths } from '../schema/field-visit.ts';
import type { OverlayContext } from './overlay-context.ts';

/** Texts may be added where a service says nothing: a hint, a longer help, the usual duration. */
const addable = /^form\..+\.(hint|help|description)$|^workflow\.duration$/;

/** Every text has a place in the base, and says something else. */
export function checkOwnTexts(context: OverlayContext): void {
  const { overlay, mode, form, process, workflow, report } = context;
  // Without form and process every place would seem unknown.
  if (!overlay.texts || !form || !process) return;
  const texts = new Map(
    listTexts({ form: { pages: buildPages(form, new Set()) }, workflow, process }).map(({ place, text }) => [place, text]),
  );
  const known = [...texts.keys()].filter((place) => isPlace(context, form, place));
  const possible = [...known, ...visitPaths(form).map((path) => `form.${path}.hint`), 'workflow.duration'];
  for (const [place, text] of Object.entries(overlay.texts)) {
    const at = ['texts', place];
    if (!known.includes(place) && !(addable.test(place) && isPlace(context, form, place)))
      report('AW1321', at, `Einen Text „${place}“ hat der Dienst nicht.`, { key: true, nearest: findNearest(place, possible) });
    else if (place.startsWith('process.') && mode !== 'decide')
      report('AW1320', at, `Das Verfahren ist bei mode: ${mode} nicht das des Dienstes; „${place}“ steht nirgends.`, { key: true });
    else if (texts.get(place) === text) report('AW1322', at, `Der Text bei „${place}“ ist der des Dienstes.`);
  }
}

/** A text that can be laid over: it is found by names, not by a number. */
const isPlace = ({ workflow }: OverlayContext, form: JsonSchema, place: string): boolean =>
  (place.startsWith('form.') ? readFormText(form, place) : placeInWorkflow(workflow, place)) !== undefined;
