import type { JsonSchema } from '../bundle.ts';
import { schemaAt } from '../check/schema/field-visit.ts';
import { resolveSchema } from '../compile/resolve-schema.ts';
import type { SourceFile } from '../read/source-file.ts';

/** The form of a base service with its vocabulary; undefined where a reference leads nowhere: the checker says so. */
export function resolveForm(schema: SourceFile, vocabulary: Map<string, SourceFile>): JsonSchema | undefined {
  const { schema: form, problems } = resolveSchema(schema, vocabulary);
  return problems.length === 0 && form.properties ? form : undefined;
}

/** Path of the group that questions `at` a place are added to: of a list its entries, of nothing the form itself; undefined where there is none. */
export function findGroup(form: JsonSchema, at: string | undefined): string | undefined {
  if (at === undefined) return '';
  const node = schemaAt(form, at);
  const path = node?.items?.properties ? `${at}.*` : at;
  return schemaAt(form, path)?.properties ? path : undefined;
}
