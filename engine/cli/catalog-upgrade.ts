/**
 * npm run catalog:upgrade [-- --check]: brings every definition file to the format of this program; --check only says which are older.
 * Exit code 1 when a file could not be upgraded, or with --check when one is older.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findDefinitionFiles } from '../definition/upgrades/find-definition-files.ts';
import { upgradeText, type UpgradeResult } from '../definition/upgrades/upgrade-text.ts';
import { currentFormat, upgrades } from '../definition/upgrades/upgrades.ts';

const onlyCheck = process.argv.includes('--check');
const reasons: Record<Extract<UpgradeResult, { ok: false }>['reason'], (format?: number) => string> = {
  unreadable: () => 'Die Datei ist nicht lesbar. Was daran falsch ist, sagt npm run catalog:check.',
  'no-format': () => 'Die Datei nennt ihr Format nicht. Bitte ergänzen Sie format: 1 (in JSON-Dateien "x-format": 1).',
  'too-new': (format) =>
    `Die Datei hat Format ${format}, dieses Programm kennt nur bis ${currentFormat}. Bitte aktualisieren Sie das Programm.`,
  gap: (format) => `Zu Format ${format} gibt es keine Umstellung.`,
};
const files = findDefinitionFiles(process.cwd());
let changed = 0;
let failed = 0;
for (const { path, kind } of files) {
  const result = upgradeText(kind, readFileSync(path, 'utf8'), upgrades, currentFormat);
  if (!result.ok) {
    failed++;
    console.error(`${path}: ${reasons[result.reason](result.format)}`);
  } else if (result.applied.length > 0) {
    changed++;
    console.log(`${path}: ${result.applied.map((upgrade) => `Format ${upgrade.to} (${upgrade.title})`).join(', ')}`);
    if (!onlyCheck) writeFileSync(path, result.text);
  }
}
const verb = onlyCheck ? 'wären umzustellen' : 'umgestellt';
console.log(`${files.length} Dateien, Format ${currentFormat}: ${changed} ${verb}, ${failed} nicht möglich.`);
process.exitCode = failed > 0 || (onlyCheck && changed > 0) ? 1 : 0;
