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
  /** An earlier reading: files whose text is the same are taken from it, so that what was checked on them still holds. */
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
  readonly #known: Map<string, SourceFile>;
  readonly #problems: Diagnostic[] = [];

  constructor(files: CatalogFiles, before: RawCatalog | undefined) {
    this.#files = files;
    this.#known = new Map((before ? sourcesOf(before) : []).map((file) => [file.path, file]));
  }

  read(): RawCatalog {
    return {
      services: this.#readServices(),
      vocabulary: this.#readAll('service-catalog/vocabulary', '.schema.json'),
      tariffs: this.#readAll('service-catalog/tariffs', '.yaml'),
      shapes: this.#readAll('workflows', '.yaml'),
      tenants: new Map(this.#folders(towns).map((id) => [id, this.#readTenant(id)])),
      letters: this.#readLetters('service-catalog/letters'),
      texts: this.#readAll('service-catalog/texts', '.yaml'),
      everydayWords: this.#find('service-catalog/everyday-words.yaml'),
      registry: readRegistry(this.#files),
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

  #find(path: string): SourceFile | undefined {
    const text = this.#files.isFolder(path) ? undefined : this.#files.read(path);
    if (text === undefined) return undefined;
    const known = this.#known.get(path);
    return known?.text === text ? known : new SourceFile(path, text);
  }

  #readAll(folder: string, ending: string): Map<string, SourceFile> {
    const found = new Map<string, SourceFile>();
    for (const name of this.#files.list(folder)) {
      const file = name.endsWith(ending) ? this.#find(`${folder}/${name}`) : undefined;
      if (file) found.set(name.slice(0, -ending.length), file);
      else if (!name.endsWith('.md'))
        this.#problem('AW1010', `${folder}/${name}`, `Diese Datei wird nicht gelesen. Hier heißen Dateien …${ending}.`);
    }
    return found;
  }

  #readLetters(folder: string): Map<string, LetterFile> {
    const found = new Map<string, LetterFile>();
    for (const name of this.#files.list(folder)) {
      const path = `${folder}/${name}`;
      const text = name.endsWith('.hbs') ? this.#files.read(path) : undefined;
      if (text === undefined) this.#problem('AW1010', path, 'Diese Datei wird nicht gelesen. Schreiben heißen ….hbs.');
      else found.set(name.slice(0, -4), { path, text: text.replace(/^\uFEFF/, '') });
      if (text?.startsWith('\uFEFF'))
        this.#problem('AW1006', path, 'Die Datei beginnt mit einer unsichtbaren Marke (BOM). Bitte speichern Sie sie als UTF-8 ohne BOM.');
    }
    return found;
  }

  #readServices(): Map<string, RawService> {
    const services = new Map<string, RawService>();
    for (const topic of this.#folders(topics))
      for (const id of this.#folders(`${topics}/${topic}`)) {
        const folder = `${topics}/${topic}/${id}`;
        const first = services.get(id);
        if (first) this.#problem('AW1012', `${folder}/workflow.yaml`, `Den Dienst „${id}“ gibt es schon unter ${first.folder}.`);
        else services.set(id, this.#readService(id, topic, folder));
      }
    return services;
  }

  #readService(id: string, topic: string, folder: string): RawService {
    if (!idPattern.test(id))
      this.#problem('AW1013', `${folder}/workflow.yaml`, `Der Ordner „${id}“ besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.`);
    for (const name of this.#files.list(folder)) {
      const known = serviceFiles.includes(name) || textsName.test(name) || ['letters', 'README.md'].includes(name);
      if (!known) this.#problem('AW1010', `${folder}/${name}`, 'Diese Datei wird nicht gelesen.', findNearest(name, serviceFiles));
    }
    const [schema, workflow, scenarios] = serviceFiles.map((name) => this.#demand(`${folder}/${name}`, serviceHint));
    return {
      id,
      topic,
      folder,
      schema,
      workflow,
      scenarios,
      letters: this.#readLetters(`${folder}/letters`),
      texts: this.#readTexts(folder),
    };
  }

  #readTexts(folder: string): Map<string, SourceFile> {
    return new Map(
      this.#files.list(folder).flatMap((name) => {
        const lang = textsName.exec(name)?.[1];
        const file = lang && this.#find(`${folder}/${name}`);
        return file ? [[lang, file] as const] : [];
      }),
    );
  }

  #demand(path: string, hint: string): SourceFile | undefined {
    const file = this.#find(path);
    if (!file) this.#problem('AW1003', path, `Die Datei ${path.slice(path.lastIndexOf('/') + 1)} fehlt. ${hint}`);
    return file;
  }

  #readTenant(id: string): RawTenant {
    const folder = `${towns}/${id}`;
    return {
      id,
      tenant: this.#demand(`${folder}/tenant.yaml`, 'Ein Mandant braucht seine Stellen, Behörden und Dienste.'),
      staff: this.#find(`${folder}/staff.example.yaml`),
      tariffs: this.#readAll(`${folder}/tariffs`, '.yaml'),
      offers: this.#readAll(`${folder}/offers`, '.yaml'),
      scenarios: this.#readAll(`${folder}/scenarios`, '.yaml'),
      overlays: this.#readAll(`${folder}/services`, '.yaml'),
      letters: this.#readLetters(`${folder}/letters`),
    };
  }
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
