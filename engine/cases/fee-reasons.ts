import type { GebuehrLine } from '../tariffs/api.ts';

/** § 39 (1) sentence 3 VwVfG: what was left to discretion says why, above the lowest amount and for every relief. First line that does not. */
export const findUnexplainedFee = (lines: GebuehrLine[], reasons: Record<string, string> | undefined): GebuehrLine | undefined =>
  lines.find((line) => owesReason(line) && !reasons?.[line.tariff]?.trim());

const owesReason = ({ range, set, amount, relief }: GebuehrLine): boolean =>
  relief !== undefined || (set === true && range !== undefined && amount > range.min);
