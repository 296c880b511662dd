import type { JsonSchema } from '../../definition/bundle.ts';
import { compileService } from '../../definition/compile/compile-service.ts';
import type { Proposals } from '../../definition/format.ts';
import { filesWith, type CatalogFiles } from '../../definition/read/catalog-files.ts';
import { asShape, readCatalogFrom, type RawCatalog } from '../../definition/read/read-catalog.ts';
import { addToTown } from './add-to-town.ts';
import type { Choices } from './choices.ts';
import { yamlText } from './yaml-text.ts';
import { draftLetters } from './draft-letters.ts';
import { draftOffer } from './draft-offer.ts';
import { draftScenarios } from './draft-scenarios.ts';
import { draftSchema } from './draft-schema.ts';
import { draftWorkflow } from './draft-workflow.ts';

export interface DraftFiles {
  folder: string;
  /** Path → text of the files that are new. */
  created: Map<string, string>;
  /** The town's file with the service switched on. */
  town: { path: string; text: string };
}

/** Every file of a new service, in memory: nothing is written. @param files the catalog it is added to */
export function draftFiles(files: CatalogFiles, raw: RawCatalog, choices: Choices, proposals: Proposals): DraftFiles {
  const { row } = choices;
  const folder = `service-catalog/services/${row.topic}/${row.id}`;
  const townFolder = `service-catalog/tenants/${choices.town}`;
  const shape = asShape(raw.shapes.get(choices.shape)!);
  const letters = draftLetters(shape, new Set(raw.letters.keys()));
  const offer = draftOffer(choices);
  const town = { path: `${townFolder}/tenant.yaml`, text: switchedOn(files, `${townFolder}/tenant.yaml`, row.id) };
  const created = new Map([
    [`${folder}/schema.json`, jsonText(draftSchema(choices, proposals))],
    [`${folder}/workflow.yaml`, yamlText('Workflow', draftWorkflow(choices, shape, letters.roles))],
    ...Object.entries(letters.own).map(([id, text]) => [`${folder}/letters/${id}.hbs`, text] as const),
    ...(offer ? [[`${townFolder}/offers/${offer.offer}.yaml`, yamlText('Offer', offer)] as const] : []),
  ]);
  // The scenarios are answers to the compiled form, so the rest has to be there first.
  const drafted = readCatalogFrom(filesWith(files, new Map([...created, [town.path, town.text]])), raw);
  const bundle = compileService(drafted, row.id, choices.town);
  created.set(`${folder}/scenarios.yaml`, yamlText('Scenarios', draftScenarios(bundle, choices)));
  return { folder, created, town };
}

function switchedOn(files: CatalogFiles, path: string, service: string): string {
  const text = addToTown(files.read(path) ?? '', service);
  if (text === undefined) throw new Error(`${path} has no list of services`);
  return text;
}

/** JSON as it is written by hand here: short lists stay on their line. */
function jsonText(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2);
  return `${text.replace(/\[\n\s+("[^"\n]*"(?:,\n\s+"[^"\n]*")*)\n\s+\]/g, (_all, items: string) => `[${items.replace(/,\n\s+/g, ', ')}]`)}\n`;
}
