import type { Bundle } from '../../definition/bundle.ts';

/** German label of a mark, as the process names it. */
export function flagLabel({ process }: Bundle, id: string): string {
  for (const action of Object.values(process.actions)) {
    const label = (action.flags as Record<string, string> | undefined)?.[id];
    if (label) return label;
  }
  return id;
}
