import type { ProcessShape, ShapeAction } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import { invalid, missing, ok, type InputResult } from './input-result.ts';
import { refusals } from './refusals.de.ts';

/**
 * Abgabe: where the action ends the case, to an authority outside, named in words; otherwise to another unit of the installation,
 * which goes on with it (Vorlage an die Widerspruchsbehörde, § 73 VwGO).
 */
export function readHandOver(process: ProcessShape, action: ShapeAction, state: CaseState, command: Command): InputResult {
  const { recipient, unit, authority, queue, reason } = command.input;
  if (!reason?.trim()) return missing(refusals.reasonMissing);
  const leaves = action.to !== undefined && process.states[action.to]?.end !== undefined;
  if (leaves)
    return recipient?.trim() ? ok({ recipient: recipient.trim(), reason, letter: action.letter }) : missing(refusals.recipientMissing);
  if (!unit || !queue || !authority) return missing(refusals.unitMissing);
  return unit === state.unit && queue === state.queue ? invalid(refusals.ownUnit) : ok({ unit, authority, queue, reason });
}
