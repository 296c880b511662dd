import { isRealDate } from '../../calendar.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { compileExpression } from '../../expressions/index.ts';
import type { Tariff, TariffInput } from '../../format.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { typeOfInputs } from '../../tariff-inputs.ts';
import { tariffFindings as say } from './messages.de.ts';
import { expressionsIn } from '../../tariff-expressions.ts';

/** A tariff with `inputs` stands on its own: its expressions see these and `stichtag`, nothing of any service. */
export function checkInputs(file: SourceFile, tariff: Tariff): Diagnostic[] {
  if (!tariff.inputs) return [];
  const found: Diagnostic[] = [];
  for (const [name, input] of Object.entries(tariff.inputs))
    if (input.default !== undefined && !isOfType(input, input.default))
      found.push(file.report('AW1540', ['inputs', name, 'default'], say.inputDefault(String(input.default), input.type)));
  for (const { source, path, expected } of expressionsIn(tariff)) {
    const compiled = compileExpression(source, typeOfInputs(tariff), expected);
    for (const { message, nearest, offset } of compiled.ok ? [] : compiled.problems)
      found.push(file.report('AW1541', path, say.expression(source, message), { nearest, offset }));
  }
  return found;
}

function isOfType({ type, values }: TariffInput, value: unknown): boolean {
  if (type === 'date') return typeof value === 'string' && isRealDate(value);
  if (type !== 'text') return typeof value === type;
  return typeof value === 'string' && (values?.includes(value) ?? true);
}
