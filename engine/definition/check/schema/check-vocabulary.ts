import type { JsonSchema } from '../../bundle.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkSchema } from './check-schema.ts';

/** The vocabulary by itself: the dialect, and no demands, for the service says what it needs. */
export function checkVocabulary(vocabulary: Map<string, SourceFile>): Diagnostic[] {
  const all = [...vocabulary.values()];
  const found = all.flatMap((file) => checkSchema(file, vocabulary, []).found);
  // What is wrong in one block is not told again at the blocks that use it.
  const own = found.length === 0 ? found : all.flatMap((file) => checkSchema(file, vocabulary, found).found);
  return [...all.flatMap(findDemands), ...own];
}

function findDemands(file: SourceFile): Diagnostic[] {
  if ((file.data as JsonSchema).required === undefined) return [];
  const message = 'Ein Baustein verlangt nichts: Was Pflicht ist, sagt der Dienst neben dem $ref.';
  return [file.report('AW1259', ['required'], message, { key: true })];
}
