import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { ExampleStaff, Offer, ProcessShape, Scenarios, Tariff, Tenant, Translations, Workflow } from '../format.ts';
import { SourceFile } from './source-file.ts';

export interface RawService {
  id: string;
  topic: string;
  folder: string;
  schema?: SourceFile;
  workflow?: SourceFile;
  scenarios?: SourceFile;
  /** Letter id → source. */
  letters: Map<string, { path: string; text: string }>;
  /** Language → texts.<lang>.yaml. */
  texts: Map<string, SourceFile>;
}
export interface RawTenant {
  id: string;
  tenant?: SourceFile;
  staff?: SourceFile;
  tariffs: Map<string, SourceFile>;
  offers: Map<string, SourceFile>;
}
/** The catalog as files: nothing checked yet but that they can be read. */
export interface RawCatalog {
  services: Map<string, RawService>;
  vocabulary: Map<string, SourceFile>;
  tariffs: Map<string, SourceFile>;
  shapes: Map<string, SourceFile>;
  tenants: Map<string, RawTenant>;
  letters: Map<string, { path: string; text: string }>;
  /** Language → service-catalog/texts/<lang>.yaml: translations that services share. */
  texts: Map<string, SourceFile>;
  problems: Diagnostic[];
}
export const asWorkflow = (file: SourceFile): Workflow => file.data as Workflow;
export const asShape = (file: SourceFile): ProcessShape => file.data as ProcessShape;
export const asTariff = (file: SourceFile): Tariff => file.data as Tariff;
export const asOffer = (file: SourceFile): Offer => file.data as Offer;
export const asTenant = (file: SourceFile): Tenant => file.data as Tenant;
export const asScenarios = (file: SourceFile): Scenarios => file.data as Scenarios;
export const asTranslations = (file: SourceFile): Translations => file.data as Translations;
export const asStaff = (file: SourceFile): ExampleStaff => file.data as ExampleStaff;

/** Reads service-catalog/ and workflows/ below `root`. Unreadable files become problems; nothing throws for bad content. */
export function readCatalog({ root }: { root: string }): RawCatalog {
  const problems: Diagnostic[] = [];
  const read = (path: string): SourceFile | undefined => {
    if (!existsSync(join(root, path))) return undefined;
    const file = new SourceFile(path, readFileSync(join(root, path), 'utf8'));
    problems.push(...file.problems);
    return file;
  };
  const list = (path: string): string[] => (existsSync(join(root, path)) ? readdirSync(join(root, path)).sort() : []);
  const files = (path: string, ending: string): Map<string, SourceFile> =>
    new Map(
      list(path)
        .filter((name) => name.endsWith(ending))
        .map((name) => [name.slice(0, -ending.length), read(`${path}/${name}`)!]),
    );
  const texts = (path: string): Map<string, { path: string; text: string }> =>
    new Map(
      list(path)
        .filter((name) => name.endsWith('.hbs'))
        .map((name) => [name.slice(0, -4), { path: `${path}/${name}`, text: readFileSync(join(root, path, name), 'utf8') }]),
    );
  const translations = (folder: string): Map<string, SourceFile> =>
    new Map(
      list(folder).flatMap((name) => {
        const lang = /^texts\.([\w-]+)\.yaml$/.exec(name)?.[1];
        return lang ? [[lang, read(`${folder}/${name}`)!] as const] : [];
      }),
    );
  const services = new Map<string, RawService>();
  for (const topic of list('service-catalog/services')) {
    for (const id of list(`service-catalog/services/${topic}`)) {
      const folder = `service-catalog/services/${topic}/${id}`;
      const present = (name: string): SourceFile | undefined => {
        const file = read(`${folder}/${name}`);
        if (!file)
          problems.push({
            code: 'AW1003',
            severity: 'error',
            file: `${folder}/${name}`,
            line: 1,
            column: 1,
            message: `Die Datei ${name} fehlt. Ein Dienst besteht aus schema.json, workflow.yaml und scenarios.yaml.`,
          });
        return file;
      };
      services.set(id, {
        id,
        topic,
        folder,
        schema: present('schema.json'),
        workflow: present('workflow.yaml'),
        scenarios: present('scenarios.yaml'),
        letters: texts(`${folder}/letters`),
        texts: translations(folder),
      });
    }
  }
  const tenants = new Map<string, RawTenant>();
  for (const id of list('service-catalog/tenants')) {
    const folder = `service-catalog/tenants/${id}`;
    tenants.set(id, {
      id,
      tenant: read(`${folder}/tenant.yaml`),
      staff: read(`${folder}/staff.example.yaml`),
      tariffs: files(`${folder}/tariffs`, '.yaml'),
      offers: files(`${folder}/offers`, '.yaml'),
    });
  }
  return {
    services,
    vocabulary: files('service-catalog/vocabulary', '.schema.json'),
    tariffs: files('service-catalog/tariffs', '.yaml'),
    shapes: files('workflows', '.yaml'),
    tenants,
    letters: texts('service-catalog/letters'),
    texts: files('service-catalog/texts', '.yaml'),
    problems,
  };
}
