import { collectConditions } from '../../compile/conditions.ts';
import { normaliseSchema } from '../../compile/normalise-schema.ts';
import { resolveSchema } from '../../compile/resolve-schema.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** Template paths that a schema file governs by conditions of its own; those of vocabulary blocks are proved with the blocks. */
export function ownConditions(file: SourceFile, vocabulary: Map<string, SourceFile>): Set<string> {
  const { schema, places } = resolveSchema(file, vocabulary);
  const { conditions } = collectConditions(normaliseSchema(schema));
  return new Set(conditions.filter((condition) => places.find(condition.if)?.file === file).flatMap((condition) => condition.shows));
}
