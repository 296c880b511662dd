import type { JsonSchema } from '../bundle.ts';
import { checkFormat } from '../check/format/check-format.ts';
import type { Workflow } from '../format.ts';
import { asOverlay, asWorkflow, type RawCatalog, type RawService, type RawTenant } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';
import { resolveForm } from './base-form.ts';
import type { Laid } from './laid.ts';
import { LaidFile } from './laid-file.ts';
import { layQuestions } from './lay-questions.ts';
import { layFormTexts, layWorkflowTexts } from './lay-texts.ts';
import { layDeadlines, layFees, layLetters, layLists, layRouting } from './lay-workflow.ts';

/** What a town lays over a service; undefined where that is nothing, or not in the format yet: then the format check says it. */
export function findOverlay(town: RawTenant, service: string): SourceFile | undefined {
  const file = town.overlays.get(service);
  const sound = file?.readable && checkFormat(file, 'ServiceOverlay').length === 0;
  return sound && asOverlay(file).service === service ? file : undefined;
}

const isSound = (file: SourceFile | undefined, name: 'Workflow' | 'FormSchema'): file is SourceFile =>
  file?.readable === true && checkFormat(file, name).length === 0;

/**
 * The service with a town's overlay over it. What the overlay names and the base does not have changes nothing: the checker says it. A base
 * that is not in the format is returned as it is.
 */
export function layOverlay(raw: RawCatalog, base: RawService, town: RawTenant, file: SourceFile): RawService {
  const { schema, workflow } = base;
  if (!isSound(schema, 'FormSchema') || !isSound(workflow, 'Workflow')) return base;
  const overlay = asOverlay(file);
  const form = resolveForm(schema, raw.vocabulary);
  let asked: Laid<JsonSchema> = { data: schema.data as JsonSchema, origins: [] };
  if (form) asked = layQuestions(layFormTexts(asked, overlay, file, form), overlay, file, form);
  const layers = [layLists, layFees, layRouting, layDeadlines, layLetters];
  const start: Laid<Workflow> = { data: asWorkflow(workflow), origins: [] };
  const plain = layers.reduce((laid, lay) => lay(laid, overlay, file, workflow), start);
  const done = layWorkflowTexts(plain, overlay, file);
  return {
    ...base,
    schema: asked.origins.length > 0 ? new LaidFile(schema, asked.data, asked.origins, base.id) : schema,
    workflow: done.origins.length > 0 ? new LaidFile(workflow, done.data, done.origins, base.id) : workflow,
    // They show what the base comes to; for the town they are played with what it answers and expects.
    scenarios: undefined,
    letters: new Map([...base.letters, ...lettersOf(town, file)]),
  };
}

/** Letters of the town's own that its overlay names. */
export const lettersOf = (town: RawTenant, file: SourceFile): RawTenant['letters'] =>
  new Map(
    Object.values(asOverlay(file).letters ?? {}).flatMap((id) => {
      const letter = town.letters.get(id);
      return letter ? [[id, letter] as const] : [];
    }),
  );
