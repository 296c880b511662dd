import type { RawCatalog } from '../../definition/read/read-catalog.ts';
import type { RegistryEntry } from '../../definition/read/registry.ts';
import { findRows } from './find-rows.ts';
import { newMessages as say, questionTitles as titles } from './messages.de.ts';
import type { Answer, Ask } from './question.ts';

const mostShown = 15;

/** Which of the known services: its id, or a word, and then a number of what the word found. */
export function askForRow(raw: RawCatalog, ask: Ask): Promise<RegistryEntry> {
  const registry = raw.registry ?? new Map<string, RegistryEntry>();
  let found: RegistryEntry[] = [];
  const take = (row: RegistryEntry): Answer<RegistryEntry> =>
    raw.services.has(row.id) ? { ok: false, message: say.exists(row.id) } : { ok: true, value: row };

  function read(text: string): Answer<RegistryEntry> {
    const chosen = registry.get(text) ?? (/^\d+$/.test(text) ? found[Number(text) - 1] : undefined);
    if (chosen) return take(chosen);
    found = findRows(registry.values(), text);
    const [only] = found;
    if (!only) return { ok: false, message: say.noSuchRow(text) };
    if (found.length === 1) return take(only);
    const lines = found
      .slice(0, mostShown)
      .map((row, index) => `  ${String(index + 1).padStart(2)}  ${row.id}: ${row.name}${raw.services.has(row.id) ? say.alreadyThere : ''}`);
    return { ok: false, message: say.manyRows(found.length, lines) };
  }
  return ask({ flag: 'from-row', title: titles.row, read });
}
