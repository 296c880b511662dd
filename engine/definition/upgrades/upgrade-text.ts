import { parseDocument } from 'yaml';
import type { DefinitionKind, Upgrade } from './upgrade.ts';

export type UpgradeResult =
  { ok: true; text: string; applied: Upgrade[] } | { ok: false; reason: 'unreadable' | 'no-format' | 'too-new' | 'gap'; format?: number };

/**
 * Brings the text of a definition file from the format it states to the newest, one upgrade after the other. Comments, order and the
 * style of values stay; JSON stays JSON. A file that is up to date comes back as it was, to the byte.
 */
export function upgradeText(kind: DefinitionKind, text: string, upgrades: Upgrade[], current: number): UpgradeResult {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { ok: false, reason: 'unreadable' };
  const key = kind === 'schema' || kind === 'vocabulary' ? 'x-format' : 'format';
  const format = document.get(key);
  if (typeof format !== 'number' || !Number.isInteger(format)) return { ok: false, reason: 'no-format' };
  if (format > current) return { ok: false, reason: 'too-new', format };
  const applied: Upgrade[] = [];
  for (let next = format + 1; next <= current; next++) {
    const upgrade = upgrades.find((candidate) => candidate.to === next);
    if (!upgrade) return { ok: false, reason: 'gap', format: next };
    upgrade.edits[kind]?.(document);
    document.set(key, next);
    applied.push(upgrade);
  }
  if (applied.length === 0) return { ok: true, text, applied };
  const isJson = /^\s*\{/.test(text) && key === 'x-format';
  return { ok: true, text: isJson ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 0 }), applied };
}
