import type { DateLimit, DateLimits, DerivedField, FieldKind, FormField, FormPage, JsonSchema } from '../bundle.ts';

/** What a town suggests while somebody types, by `x-suggest`. */
export type Suggestions = Record<string, string[] | undefined>;

/** Pages and fields of a resolved schema; one root property = one page. `conditional` holds the governed template paths. */
export function buildPages(schema: JsonSchema, conditional: Set<string>, suggestions: Suggestions = {}): FormPage[] {
  const required = new Set<string>(schema.required ?? []);
  return Object.entries(schema.properties as Record<string, JsonSchema>).map(([id, section]) => ({
    id,
    title: section.title ?? id,
    description: section.description,
    field: buildField(id, section, id, required.has(id), { conditional, suggestions }),
  }));
}

interface Surroundings {
  conditional: Set<string>;
  suggestions: Suggestions;
}

function buildField(name: string, schema: JsonSchema, path: string, required: boolean, around: Surroundings): FormField {
  const { conditional, suggestions } = around;
  const kind = kindOf(schema);
  const content = kind === 'list' ? schema.items : schema;
  const inside = kind === 'list' ? `${path}.*` : path;
  const mandatory = new Set<string>(content.required ?? []);
  const children = Object.entries((content.properties ?? {}) as Record<string, JsonSchema>).filter(([child]) => child !== '_id');
  return prunedUndefined({
    name,
    path,
    kind,
    label: schema.title ?? name,
    hint: schema.description,
    example: schema.examples?.[0] === undefined ? undefined : String(schema.examples[0]),
    help: schema['x-help'],
    required,
    conditional: conditional.has(path),
    autocomplete: schema['x-autocomplete'],
    ...choicesOf(kind === 'checkboxes' ? schema.items : schema),
    suggestions: schema['x-suggest'] && suggestions[schema['x-suggest']],
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    minimum: schema.minimum,
    maximum: schema.maximum,
    decimals: schema['x-decimals'],
    multipleOf: schema.multipleOf,
    amount: kind === 'derived' && schema['x-widget'] === 'money' ? true : undefined,
    pattern: schema.pattern,
    patternMessage: schema['x-pattern-message'],
    unit: schema['x-unit'],
    checks: schema['x-checks'],
    upload: schema['x-upload'],
    dates: datesOf(schema['x-date']),
    sensitive: schema['x-sensitive'],
    party: schema['x-party'],
    fields: hasChildren(kind)
      ? children.map(([child, inner]) => buildField(child, inner, `${inside}.${child}`, mandatory.has(child), around))
      : undefined,
    minItems: kind === 'list' ? schema.minItems : undefined,
    maxItems: kind === 'list' ? schema.maxItems : undefined,
    itemLabel: schema['x-item-label'],
  });
}

function datesOf(limits: JsonSchema | undefined): DateLimits | undefined {
  if (!limits) return undefined;
  const bound = (given: DateLimit | string | undefined): DateLimit | undefined => (typeof given === 'string' ? { of: given } : given);
  return prunedUndefined({ notBefore: bound(limits.notBefore), notAfter: bound(limits.notAfter), message: limits.message });
}

const hasChildren = (kind: FieldKind): boolean => kind === 'group' || kind === 'list' || kind === 'place';

/** Kind of control: `x-widget` where it says so, else what the schema implies. */
export function kindOf(schema: JsonSchema): FieldKind {
  const widget = schema['x-widget'] as FieldKind | undefined;
  if (schema['x-derived']) return 'derived';
  if (widget) return widget;
  if (schema['x-upload']) return 'upload';
  if (schema.properties) return 'group';
  if (schema.type === 'array') return schema.items?.properties ? 'list' : 'checkboxes';
  if (schema.const === true) return 'declaration';
  if (schema.type === 'boolean') return 'yesno';
  if (schema.oneOf || schema.enum) return (schema.oneOf ?? schema.enum).length > 6 ? 'select' : 'radio';
  if (schema.type === 'integer') return 'integer';
  if (schema.type === 'number') return 'decimal';
  if (schema.format === 'date') return 'date';
  if (schema.format === 'email') return 'email';
  if (schema['x-autocomplete'] === 'tel') return 'phone';
  if (schema['x-checks']?.includes('iban')) return 'iban';
  return (schema.maxLength ?? 0) > 255 ? 'longtext' : 'text';
}

/** Options in the order they are shown: `x-first` on top, the rest as it stands in the schema. */
function choicesOf(schema: JsonSchema): Pick<FormField, 'options' | 'firstOptions'> {
  const options = optionsOf(schema);
  const first: unknown[] = schema?.['x-first'] ?? [];
  if (!options || first.length === 0) return { options };
  const onTop = first.flatMap((value) => options.find((option) => option.value === value) ?? []);
  return { options: [...onTop, ...options.filter((option) => !onTop.includes(option))], firstOptions: onTop.length };
}

function optionsOf(schema: JsonSchema): FormField['options'] {
  if (schema?.oneOf)
    return schema.oneOf.map((option: JsonSchema) =>
      prunedUndefined({ value: option.const, label: option.title ?? String(option.const), hint: option.description }),
    );
  return schema?.enum?.map((value: string) => ({ value, label: String(value) }));
}

/** The `x-derived` fields of a schema, those of list items too; each comes after those it is computed from. */
export function findDerived(schema: JsonSchema): DerivedField[] {
  const found = collectDerived(schema, '');
  const sorted = new Set<DerivedField>();
  const entered = new Set<DerivedField>();
  const add = (derived: DerivedField): void => {
    if (entered.has(derived)) return;
    entered.add(derived);
    for (const other of found) if (other.path === derived.of || other.path === derived.to) add(other);
    sorted.add(derived);
  };
  found.forEach(add);
  return [...sorted];
}

function collectDerived(schema: JsonSchema, path: string): DerivedField[] {
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const own = schema['x-derived'] ? [{ path, ...schema['x-derived'] }] : [];
  const children = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const items = schema.items?.properties ? collectDerived(schema.items, inside('*')) : [];
  return [...own, ...children.flatMap(([name, inner]) => collectDerived(inner, inside(name))), ...items];
}

/** Without the keys that are undefined, so that a bundle read back from JSON equals the one compiled. */
const prunedUndefined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
