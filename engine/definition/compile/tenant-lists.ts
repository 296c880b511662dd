import type { JsonSchema } from '../bundle.ts';
import { choiceOfTown } from '../choice-of-town.ts';
import type { District, Tenant, TenantOption } from '../format.ts';

export interface ListUse {
  /** Template path of the field. */
  path: string;
  list: string;
}

/** The lists of a town by name; its districts are one, `districts`. */
export function listsOf({ lists, districts }: Pick<Tenant, 'lists' | 'districts'>): NonNullable<Tenant['lists']> {
  const choices = Object.entries((districts ?? {}) as Record<string, District>).map(([value, { name }]) => ({ value, label: name }));
  return { ...(choices.length > 0 && { districts: choices as NonNullable<Tenant['lists']>[string] }), ...lists };
}

/** Name of the town's list a field takes its choices from. */
export const listOf = (schema: JsonSchema): string | undefined => schema['x-options']?.tenant;

/** Fields of a resolved schema whose choices are a list of the town, those inside repeatable groups too. */
export function findListFields(schema: JsonSchema, path = ''): ListUse[] {
  const list = listOf(schema);
  const inside = schema.items ? findListFields(schema.items, schema.items.properties ? `${path}.*` : path) : [];
  const children = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const below = children.flatMap(([name, inner]) => findListFields(inner, path === '' ? name : `${path}.${name}`));
  return [...(list === undefined ? [] : [{ path, list }]), ...inside, ...below];
}

/**
 * The schema with the town's lists as the choices of their fields, so that browser, server and any other validator know the same ones. Options
 * of the field itself come last ("Das weiß ich nicht"). A list the town does not have leaves the field as it is: the checker names it.
 */
export function withTenantLists(schema: JsonSchema, lists: Tenant['lists'] = {}): JsonSchema {
  const list = lists[listOf(schema) ?? ''];
  const changed: JsonSchema = list
    ? { ...schema, ...choiceOfTown, oneOf: [...list.map(asOption), ...(schema.oneOf ?? [])] }
    : { ...schema };
  if (schema.items) changed.items = withTenantLists(schema.items, lists);
  if (schema.properties)
    changed.properties = Object.fromEntries(
      Object.entries(schema.properties as Record<string, JsonSchema>).map(([name, inner]) => [name, withTenantLists(inner, lists)]),
    );
  return changed;
}

const asOption = ({ value, label, hint }: TenantOption): JsonSchema => ({
  const: value,
  title: label,
  ...(hint !== undefined && { description: hint }),
});
