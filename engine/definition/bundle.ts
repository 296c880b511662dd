import type { DerivedFunction, FeeStep, Offer, Outcome, PartyPart, ProcessShape, Tariff, Tenant, Workflow } from './format.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = { [key: string]: JsonValue };
export type JsonSchema = { [keyword: string]: any };

/**
 * A compiled service of one tenant: immutable, JSON-serialisable, named by its content hash, stored in the database.
 * Everything a case needs later is inside (vocabulary, tariffs, shape, tenant snapshot, letter templates).
 */
export interface Bundle {
  format: 1;
  compiler: string;
  /** sha256 hex over the canonical JSON of everything else. */
  hash: string;
  tenant: string;
  service: string;
  /** Dereferenced JSON Schema 2020-12 of the submitted answers (no $ref left, `_id` added to items of repeatable groups). */
  schema: JsonSchema;
  form: FormModel;
  workflow: Workflow;
  /** Shape with the service's refinements applied. */
  process: ProcessShape;
  tariffs: Record<string, Tariff>;
  /** The tenant as it was (units, authorities, letterhead, statutes). */
  town: Tenant;
  /** Present when the town does not decide itself: who does, and how the application gets there. */
  elsewhere?: Elsewhere;
  /** Present when the form chooses among offers of the town. */
  booking?: Booking;
  /** Letter role -> Handlebars source. */
  letters: Record<string, string>;
  /** Translations of what a citizen reads; absent where there are none. */
  texts?: Partial<Record<TranslationLang, TextTable>>;
  /** ajv standalone code (CommonJS) of `schema`, allErrors; exports the validate function; requires only ajv/dist/runtime/*. */
  validator: string;
}

/** A service that another authority decides. `authority` is a key of the town's `authorities`. */
export interface Elsewhere {
  mode: 'hand-over' | 'inform';
  authority: string;
  by?: 'post' | 'announced-post';
  /** Why, a whole German sentence. */
  reason?: string;
  law?: string;
  link?: string;
}

export type TranslationLang = 'en' | 'de-leicht';
/** German words → other language: at one place (key: place, space, words), or wherever they stand. */
export interface TextTable {
  at: Record<string, string>;
  words: Record<string, string>;
}

/** Offers as they were when the bundle was made; how many places there are now, only the database says. */
export interface Booking {
  /** Template path of the field with `x-options: offers`. */
  field: string;
  /** Path of the date of birth the age range is held against. */
  born?: string;
  offers: Record<string, Offer>;
}

/** What the renderer and the rules need; travels to the browser as JSON. */
export interface FormModel {
  pages: FormPage[];
  /** Topologically ordered: a condition only reads fields decided by earlier ones. */
  conditions: CompiledCondition[];
  derived: DerivedField[];
  /** Language this copy was translated into; absent: German. Never part of a stored bundle. */
  lang?: TranslationLang;
  /** Texts of the service that are not translated: they are marked as German where they are shown. */
  german?: string[];
}
/** One root property = one page. */
export interface FormPage {
  /** Name of the root property; also the URL segment. */
  id: string;
  title: string;
  description?: string;
  /** The section: a group, a list, or a single field. Its `path` is the page id. */
  field: FormField;
}
export type FieldKind =
  | 'text'
  | 'longtext'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'date'
  | 'month'
  | 'time'
  | 'plate'
  | 'yesno'
  | 'declaration'
  | 'radio'
  | 'select'
  | 'checkboxes'
  | 'email'
  | 'phone'
  | 'iban'
  | 'upload'
  | 'place'
  | 'info'
  | 'derived'
  | 'group'
  | 'list';
/**
 * Template paths are dotted, `*` stands for any item: `baeume.*.stammumfang`. Instance paths carry indexes:
 * `baeume.0.stammumfang`. Instance paths are the names of HTML inputs and the places of issues.
 */
export interface FormField {
  name: string;
  path: string;
  kind: FieldKind;
  label: string;
  hint?: string;
  example?: string;
  /** Longer help shown on demand (`x-help`). */
  help?: string;
  /** Named in its object's plain `required`. */
  required: boolean;
  /** Governed by a condition: shown exactly when the condition holds. */
  conditional: boolean;
  autocomplete?: string;
  options?: { value: string | number | boolean; label: string; hint?: string }[];
  /** So many options are asked for most and stand on top (`x-first`). */
  firstOptions?: number;
  /** Offered while typing; anything else may be written. */
  suggestions?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  /** decimal: most decimal places. */
  decimals?: number;
  /** derived: a sum of amounts, in cents (`x-widget: money`). */
  amount?: boolean;
  /** integer: whole multiples only. */
  multipleOf?: number;
  pattern?: string;
  /** `x-pattern-message`: what to write instead, in German. */
  patternMessage?: string;
  /** "cm", "kg" … shown behind the input. */
  unit?: string;
  /** Named checks from the closed list: `iban`, `date`, `tax-id` … */
  checks?: string[];
  upload?: { kinds: string[]; maxBytes: number; maxCount: number; minCount?: number };
  /** `x-date`: the days that are possible. */
  dates?: DateLimits;
  sensitive?: boolean;
  party?: PartyPart;
  /** group and list: the fields inside. For `list` they are the fields of one item. */
  fields?: FormField[];
  minItems?: number;
  maxItems?: number;
  /** list: "Baum" → "Baum 1", "Baum hinzufügen". */
  itemLabel?: string;
}
export interface DateLimits {
  notBefore?: DateLimit;
  notAfter?: DateLimit;
  message?: string;
}
/** `of` is `today` or the template path of another date. */
export interface DateLimit {
  of: string;
  plus?: string;
  minus?: string;
}
export interface CompiledCondition {
  /** Template path of the object whose `allOf` holds it; '' = root; `baeume.*` = each item. */
  scope: string;
  /** Restricted JSON Schema, evaluated against the object at scope. */
  if: JsonSchema;
  /** Absolute template paths shown exactly when `if` holds. */
  shows: string[];
  /** Absolute template paths that are required when `if` holds. */
  requires: string[];
  /** Absolute template paths read by `if`. */
  reads: string[];
}
/** `x-derived` */
export interface DerivedField {
  path: string;
  function: DerivedFunction;
  of: string;
  to?: string;
}

/** Value of an upload field: always an array of these, in the answers. */
export interface UploadValue {
  /** Id of the stored blob. */
  datei: string;
  name: string;
  typ: string;
  groesse: number;
}
export type { FeeStep, Outcome, PartyPart };
