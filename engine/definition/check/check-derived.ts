import type { DerivedField, JsonSchema } from '../bundle.ts';
import { collectConditions } from '../compile/conditions.ts';
import { findDerived } from '../compile/form-model.ts';
import { normaliseSchema } from '../compile/normalise-schema.ts';
import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { SourceFile } from '../read/source-file.ts';

const functions: DerivedField['function'][] = ['age', 'months-between', 'days-between', 'count', 'sum'];

/** Computed fields (`x-derived`) of a resolved schema: what they read exists and can be computed with, and no condition waits for itself. */
export function checkDerived(file: SourceFile, schema: JsonSchema): Diagnostic[] {
  const fields = findDerived(schema);
  const found: Diagnostic[] = [];
  for (const field of fields) {
    const at = [...dataPath(field.path), 'x-derived'];
    const report = (key: string, code: string, message: string): void => void found.push(file.report(code, [...at, key], message));
    if (!functions.includes(field.function)) report('function', 'AW1274', `Möglich sind: ${functions.join(', ')}.`);
    const dates = field.function !== 'count' && field.function !== 'sum';
    for (const [key, path] of [['of', field.of] as const, ...(field.to && field.to !== 'today' ? [['to', field.to] as const] : [])]) {
      const source = fieldAt(schema, String(path));
      if (!source) report(key, 'AW1275', `Das Feld „${path}“ gibt es nicht.`);
      else if (dates && source.format !== 'date') report(key, 'AW1276', `„${path}“ ist kein Feld mit einem Datum.`);
      else if (field.function === 'sum' && source.type !== 'integer' && source.type !== 'number')
        report(key, 'AW1276', `„${path}“ ist keine Zahl.`);
      else if (field.function === 'count' && !path.includes('*') && source.type !== 'array')
        report(key, 'AW1276', `„${path}“ ist keine Liste.`);
    }
  }
  return found.length > 0 ? found : [...found, ...findCircle(file, schema, fields)];
}

/** A condition that shows what its own computed value is made of. */
function findCircle(file: SourceFile, schema: JsonSchema, fields: DerivedField[]): Diagnostic[] {
  const { conditions } = collectConditions(normaliseSchema(schema));
  const sourcesOf = (read: string): string[] =>
    fields.filter(({ path }) => path === read).flatMap(({ of, to }) => (to === undefined ? [of] : [of, to]));
  for (const condition of conditions)
    for (const source of condition.reads.flatMap(sourcesOf))
      for (const shown of condition.shows)
        if (source === shown || source.startsWith(`${shown}.`))
          return [
            file.report(
              'AW1277',
              dataPath(shown),
              `„${shown}“ wird nur gezeigt, wenn ein Wert es sagt, der erst aus „${source}“ berechnet wird.`,
            ),
          ];
  return [];
}

const dataPath = (path: string): DataPath => path.split('.').flatMap((name) => (name === '*' ? ['items'] : ['properties', name]));

function fieldAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const part of path.split('.')) node = part === '*' ? node?.items : node?.properties?.[part];
  return node;
}
