import type { DerivedField, JsonSchema } from '../../bundle.ts';
import { collectConditions } from '../../compile/conditions.ts';
import { findDerived } from '../../compile/form-model.ts';
import { normaliseSchema } from '../../compile/normalise-schema.ts';
import { schemaAt } from './field-visit.ts';
import type { SchemaReport } from './schema-report.ts';

/** A condition that shows what its own computed value is made of waits for itself. */
export function checkDerivedCircle(schema: JsonSchema, report: SchemaReport): void {
  const fields = findDerived(schema);
  for (const { reads, shows } of collectConditions(normaliseSchema(schema)).conditions)
    for (const source of reads.flatMap((read) => sourcesOf(fields, read)))
      for (const shown of shows)
        if (source === shown || source.startsWith(`${shown}.`))
          report.at(
            schemaAt(schema, shown) ?? schema,
            'AW1277',
            [],
            `„${shown}“ wird nur gezeigt, wenn ein Wert es sagt, der erst aus „${source}“ berechnet wird.`,
          );
}

const sourcesOf = (fields: DerivedField[], read: string): string[] =>
  fields.filter(({ path }) => path === read).flatMap(({ of, to }) => (to === undefined ? [of] : [of, to]));
