import { words } from '../../messages/words.ts';
import type { Choice } from '../../ui/index.ts';

interface Grouped {
  options: Choice[];
  groups?: { label: string; options: Choice[] }[];
}

/** Choices of a native list: what is asked for most in a group of its own on top. */
export function groupChoices(options: Choice[], first = 0): Grouped {
  if (first === 0) return { options };
  const groups = [
    { label: words.optionsFirst, options: options.slice(0, first) },
    { label: words.optionsRest, options: options.slice(first) },
  ];
  return { options: [], groups: groups.filter((group) => group.options.length > 0) };
}
