import type { FieldKind, JsonSchema } from '../../bundle.ts';
import { kindOf } from '../../compile/form-model.ts';
import type { Code } from '../../codes/index.ts';
import type { DataPath } from '../../diagnostics.ts';
import type { ReportOptions } from '../../read/source-file.ts';
import type { SchemaReport } from './schema-report.ts';

/** One node of a resolved schema as the checks see it. */
export interface FieldVisit {
  schema: JsonSchema;
  name: string;
  /** Template path, `baeume.*.stammumfang`; '' is the root. */
  path: string;
  role: 'root' | 'field' | 'items';
  kind: FieldKind;
  /** True when the label was written in a block of the vocabulary. */
  foreign: boolean;
  /** Reports at a keyword of the node; an empty path means the node. */
  report(code: Code, inside: DataPath, message: string, more?: ReportOptions): void;
  reportRequired(name: string, code: Code, message: string, more?: ReportOptions): void;
}
export type FieldCheck = (field: FieldVisit) => void;

export const joinPath = (scope: string, name: string): string => (scope === '' ? name : `${scope}.${name}`);

/** All nodes of a schema, outer before inner. */
export function visitFields(schema: JsonSchema, report: SchemaReport, use: (field: FieldVisit) => void): void {
  const visit = (node: JsonSchema, name: string, path: string, role: FieldVisit['role']): void => {
    use({
      schema: node,
      name,
      path,
      role,
      kind: kindOf(node),
      foreign: report.isForeign(node, 'title'),
      report: (code, inside, message, more) => report.at(node, code, inside, message, more),
      reportRequired: (required, code, message, more) => report.atRequired(node, required, code, message, more),
    });
    for (const [child, inner] of Object.entries((node.properties ?? {}) as Record<string, JsonSchema | false>))
      if (inner !== false) visit(inner, child, joinPath(path, child), 'field');
    if (node.items && !node['x-upload']) visit(node.items, name, `${path}.*`, 'items');
  };
  visit(schema, '', '', 'root');
}

/** Node at a template path, `baeume.*.stammumfang`. */
export function schemaAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const part of path === '' ? [] : path.split('.')) {
    if (/^(\d+|\*)$/.test(part)) node = node?.items;
    else
      node =
        node?.properties && Object.hasOwn(node.properties, part) && node.properties[part] !== false ? node.properties[part] : undefined;
  }
  return node;
}

/** Values a field can have, where they are a closed list. */
export function optionsOf(schema: JsonSchema | undefined): unknown[] | undefined {
  if (!schema) return undefined;
  if (schema.const !== undefined) return [schema.const];
  if (schema.oneOf) return schema.oneOf.map((option: JsonSchema) => option.const);
  return schema.enum ?? (schema.type === 'boolean' ? [true, false] : undefined);
}

/** Template paths of all fields, groups and lists. */
export function visitPaths(schema: JsonSchema, scope = ''): string[] {
  const inner = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).filter(([name]) => name !== '_id');
  const fields = inner.flatMap(([name, child]) => [joinPath(scope, name), ...visitPaths(child, joinPath(scope, name))]);
  return schema.items?.properties && !schema['x-upload'] ? visitPaths(schema.items, `${scope}.*`) : fields;
}
