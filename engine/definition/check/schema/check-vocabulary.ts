import type { JsonSchema } from '../../bundle.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkSchema } from './check-schema.ts';

/** The vocabulary by itself: the dialect, and no demands, for the service says what it needs. */
export function checkVocabulary(vocabulary: Map<string, SourceFile>): Diagnostic[] {
  return [...vocabulary.values()].flatMap((file) => {
    const demanding = (file.data as JsonSchema).required !== undefined;
    const found = demanding
      ? [
          file.report('AW1259', ['required'], 'Ein Baustein verlangt nichts: Was Pflicht ist, sagt der Dienst neben dem $ref.', {
            key: true,
          }),
        ]
      : [];
    return [...found, ...checkSchema(file, vocabulary, []).found];
  });
}
