import { severityOf, type Code } from '../codes/index.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type {
  EverydayWords,
  ExampleStaff,
  Offer,
  ProcessShape,
  Scenarios,
  ServiceOverlay,
  Tariff,
  Tenant,
  TownScenarios,
  Translations,
  Workflow,
} from '../format.ts';
import { findNearest } from '../nearest.ts';
import { filesBelow, type CatalogFiles } from './catalog-files.ts';
import type { LetterFile } from './letter-file.ts';
import { readRegistry, type RegistryEntry } from './registry.ts';
import { SourceFile } from './source-file.ts';

export interface RawService {
  id: string;
  topic: string;
  folder: string;
  schema?: SourceFile;
  workflow?: SourceFile;
  scenarios?: SourceFile;
  /** Letter id → source. */
  letters: Map<string, LetterFile>;
  /** Language → texts.<lang>.yaml. */
  texts: Map<string, SourceFile>;
}
export interface RawTenant {
  id: string;
  tenant?: SourceFile;
  staff?: SourceFile;
  tariffs: Map<string, SourceFile>;
  offers: Map<string, SourceFile>;
  /** Service id → what its scenarios come to in this town. */
  scenarios: Map<string, SourceFile>;
  /** Service id → what the town lays over it. */
  overlays: Map<string, SourceFile>;
  /** Letters of the town's own, by id. */
  letters: Map<string, LetterFile>;
}
/** The catalog as files: nothing checked yet, and nothing parsed before it is asked for. */
export interface RawCatalog {
  services: Map<string, RawService>;
  vocabulary: Map<string, SourceFile>;
  tariffs: Map<string, SourceFile>;
  shapes: Map<string, SourceFile>;
  tenants: Map<string, RawTenant>;
  letters: Map<string, LetterFile>;
  /** Language → service-catalog/texts/<lang>.yaml: translations that services share. */
  texts: Map<string, SourceFile>;
  /** service-catalog/everyday-words.yaml, where there is one. */
  everydayWords?: SourceFile;
  /** Known services by id; undefined where the catalog brings no registry. */
  registry?: Map<string, RegistryEntry>;
  /** Of the layout: files that are missing, misnamed or twice. What is wrong inside a file, the file says. */
  problems: Diagnostic[];
}
export const asWorkflow = (file: SourceFile): Workflow => file.data as Workflow;
export const asShape = (file: SourceFile): ProcessShape => file.data as ProcessShape;
export const asTariff = (file: SourceFile): Tariff => file.data as Tariff;
export const asOffer = (file: SourceFile): Offer => file.data as Offer;
export const asTenant = (file: SourceFile): Tenant => file.data as Tenant;
export const asScenarios = (file: SourceFile): Scenarios => file.data as Scenarios;
export const asEverydayWords = (file: SourceFile): EverydayWords => file.data as EverydayWords;
export const asTownScenarios = (file: SourceFile): TownScenarios => file.data as TownScenarios;
export const asOverlay = (file: SourceFile): ServiceOverlay => file.data as ServiceOverlay;
export const asTranslations = (file: SourceFile): Translations => file.data as Translations;
export const asStaff = (file: SourceFile): ExampleStaff => file.data as ExampleStaff;

export interface ReadOptions {
  /** Folder that holds service-catalog/ and workflows/. */
  root: string;
  /**
   * An earlier reading: what is the same is taken from it, files, services, towns and whole kinds of files, so that what was found out about
   * them still holds and nobody has to look whether they changed.
   */
  before?: RawCatalog;
}

/** Reads service-catalog/ and workflows/ below `root`. Missing and misnamed files become problems; nothing throws for bad content. */
export function readCatalog({ root, before }: ReadOptions): RawCatalog {
  return readCatalogFrom(filesBelow(root), before);
}

/** The same from any files. */
export function readCatalogFrom(files: CatalogFiles, before?: RawCatalog): RawCatalog {
  return new CatalogReader(files, before).read();
}

const serviceFiles = ['schema.json', 'workflow.yaml', 'scenarios.yaml'];
const topics = 'service-catalog/services';
const towns = 'service-catalog/tenants';
const textsName = /^texts\.([\w-]+)\.yaml$/;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

class CatalogReader {
  readonly #files: CatalogFiles;
  readonly #before: RawCatalog | undefined;
  readonly #problems: Diagnostic[] = [];

  constructor(files: CatalogFiles, before: RawCatalog | undefined) {
    this.#files = files;
    this.#before = before;
  }

  read(): RawCatalog {
    const before = this.#before;
    return {
      services: this.#readServices(),
      vocabulary: this.#readAll('service-catalog/vocabulary', '.schema.json', before?.vocabulary),
      tariffs: this.#readAll('service-catalog/tariffs', '.yaml', before?.tariffs),
      shapes: this.#readAll('workflows', '.yaml', before?.shapes),
      tenants: sameMap(before?.tenants, new Map(this.#folders(towns).map((id) => [id, this.#readTenant(id, before?.tenants.get(id))]))),
      letters: this.#readLetters('service-catalog/letters', before?.letters),
      texts: this.#readAll('service-catalog/texts', '.yaml', before?.texts),
      everydayWords: this.#find('service-catalog/everyday-words.yaml', before?.everydayWords),
      registry: readRegistry(this.#files, before?.registry),
      problems: this.#problems,
    };
  }

  #folders(path: string): string[] {
    return this.#files.list(path).filter((name) => this.#files.isFolder(`${path}/${name}`));
  }

  #problem(code: Code, file: string, message: string, nearest?: string): void {
    const more = nearest === undefined ? {} : { nearest };
    this.#problems.push({ code, severity: severityOf(code), file, line: 1, column: 1, message, ...more });
  }

  /** @param known the file as it was there before */
  #find(path: string, known: SourceFile | undefined): SourceFile | undefined {
    const text = this.#files.read(path);
    if (text === undefined) return undefined;
    return known?.path === path && known.text === text ? known : new SourceFile(path, text);
  }

  #readAll(folder: string, ending: string, before: Map<string, SourceFile> | undefined): Map<string, SourceFile> {
    const found = new Map<string, SourceFile>();
    for (const name of this.#files.list(folder)) {
      const id = name.slice(0, -ending.length);
      const file = name.endsWith(ending) ? this.#find(`${folder}/${name}`, before?.get(id)) : undefined;
      if (file) found.set(id, file);
      else if (!name.endsWith('.md'))
        this.#problem('AW1010', `${folder}/${name}`, `Diese Datei wird nicht gelesen. Hier heißen Dateien …${ending}.`);
    }
    return sameMap(before, found);
  }

  #readLetters(folder: string, before: Map<string, LetterFile> | undefined): Map<string, LetterFile> {
    const found = new Map<string, LetterFile>();
    for (const name of this.#files.list(folder)) {
      const path = `${folder}/${name}`;
      const text = name.endsWith('.hbs') ? this.#files.read(path) : undefined;
      if (text === undefined) this.#problem('AW1010', path, 'Diese Datei wird nicht gelesen. Schreiben heißen ….hbs.');
      else found.set(name.slice(0, -4), sameParts(before?.get(name.slice(0, -4)), { path, text: text.replace(/^\uFEFF/, '') }));
      if (text?.startsWith('\uFEFF'))
        this.#problem('AW1006', path, 'Die Datei beginnt mit einer unsichtbaren Marke (BOM). Bitte speichern Sie sie als UTF-8 ohne BOM.');
    }
    return sameMap(before, found);
  }

  #readServices(): Map<string, RawService> {
    const services = new Map<string, RawService>();
    for (const topic of this.#folders(topics))
      for (const id of this.#folders(`${topics}/${topic}`)) {
        const folder = `${topics}/${topic}/${id}`;
        const first = services.get(id);
        if (first) this.#problem('AW1012', `${folder}/workflow.yaml`, `Den Dienst „${id}“ gibt es schon unter ${first.folder}.`);
        else services.set(id, sameParts(this.#before?.services.get(id), this.#readService(id, topic, folder)));
      }
    return sameMap(this.#before?.services, services);
  }

  #readService(id: string, topic: string, folder: string): RawService {
    if (!idPattern.test(id))
      this.#problem('AW1013', `${folder}/workflow.yaml`, `Der Ordner „${id}“ besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.`);
    const names = this.#files.list(folder);
    for (const name of names) {
      const known = serviceFiles.includes(name) || textsName.test(name) || ['letters', 'README.md'].includes(name);
      if (!known) this.#problem('AW1010', `${folder}/${name}`, 'Diese Datei wird nicht gelesen.', findNearest(name, serviceFiles));
    }
    const before = this.#before?.services.get(id);
    const demand = (name: string, known: SourceFile | undefined): SourceFile | undefined =>
      this.#demand(`${folder}/${name}`, serviceHint, known);
    return {
      id,
      topic,
      folder,
      schema: demand('schema.json', before?.schema),
      workflow: demand('workflow.yaml', before?.workflow),
      scenarios: demand('scenarios.yaml', before?.scenarios),
      letters: this.#readLetters(`${folder}/letters`, before?.letters),
      texts: this.#readTexts(folder, names, before?.texts),
    };
  }

  #readTexts(folder: string, names: string[], before: Map<string, SourceFile> | undefined): Map<string, SourceFile> {
    const found = names.flatMap((name) => {
      const lang = textsName.exec(name)?.[1];
      const file = lang && this.#find(`${folder}/${name}`, before?.get(lang));
      return file ? [[lang, file] as const] : [];
    });
    return sameMap(before, new Map(found));
  }

  #demand(path: string, hint: string, known: SourceFile | undefined): SourceFile | undefined {
    const file = this.#find(path, known);
    if (!file) this.#problem('AW1003', path, `Die Datei ${path.slice(path.lastIndexOf('/') + 1)} fehlt. ${hint}`);
    return file;
  }

  #readTenant(id: string, before: RawTenant | undefined): RawTenant {
    const folder = `${towns}/${id}`;
    const hint = 'Ein Mandant braucht seine Stellen, Behörden und Dienste.';
    return sameParts(before, {
      id,
      tenant: this.#demand(`${folder}/tenant.yaml`, hint, before?.tenant),
      staff: this.#find(`${folder}/staff.example.yaml`, before?.staff),
      tariffs: this.#readAll(`${folder}/tariffs`, '.yaml', before?.tariffs),
      offers: this.#readAll(`${folder}/offers`, '.yaml', before?.offers),
      scenarios: this.#readAll(`${folder}/scenarios`, '.yaml', before?.scenarios),
      overlays: this.#readAll(`${folder}/services`, '.yaml', before?.overlays),
      letters: this.#readLetters(`${folder}/letters`, before?.letters),
    });
  }
}

/** What was there before where every part of it is the same. */
function sameParts<T extends object>(before: T | undefined, now: T): T {
  return before && (Object.keys(now) as (keyof T)[]).every((key) => before[key] === now[key]) ? before : now;
}

/** The map as it was where it holds the same under the same names in the same order. */
function sameMap<T>(before: Map<string, T> | undefined, now: Map<string, T>): Map<string, T> {
  if (before?.size !== now.size) return now;
  const entries = before.entries();
  for (const [key, value] of now) {
    const [knownKey, known] = entries.next().value!;
    if (key !== knownKey || value !== known) return now;
  }
  return before;
}

const serviceHint = 'Ein Dienst besteht aus schema.json, workflow.yaml und scenarios.yaml.';

/** Every file of a town. */
export const sourcesOfTown = ({ tenant, staff, tariffs, offers, scenarios, overlays }: RawTenant): (SourceFile | undefined)[] => [
  tenant,
  staff,
  ...[tariffs, offers, scenarios, overlays].flatMap((files) => [...files.values()]),
];

/** Every YAML and JSON file of a catalog. */
export const sourcesOf = (raw: RawCatalog): SourceFile[] => [
  ...[...raw.services.values()].flatMap(sourcesOfService),
  ...sharedSources(raw),
];

export const sourcesOfService = ({ schema, workflow, scenarios, texts }: RawService): SourceFile[] =>
  [schema, workflow, scenarios, ...texts.values()].filter((file) => file !== undefined);

/** All that is not a service's own. */
export function sharedSources(raw: RawCatalog): SourceFile[] {
  const files = [
    ...[...raw.tenants.values()].flatMap(sourcesOfTown),
    ...[raw.vocabulary, raw.tariffs, raw.shapes, raw.texts].flatMap((map) => [...map.values()]),
    raw.everydayWords,
  ];
  return files.filter((file) => file !== undefined);
}
