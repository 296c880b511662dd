import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codeTables } from '../../definition/codes/index.ts';
import type { ExplainedCode } from '../../definition/codes/explained-code.ts';
import { retiredCodes } from '../../definition/codes/retired.ts';
import { nameOfSeverity } from '../../definition/diagnostics.ts';

const fixtures = 'tests/rejected-definitions';
type Change = { file: string; replace?: string; with?: string; text?: string; remove?: boolean };

/** The page docs/reference/diagnostics.md: each code with the examples that the tests prove. */
export function diagnosticsReference(root: string): string {
  const names = readdirSync(join(root, fixtures));
  const count = Object.values(codeTables).reduce((sum, table) => sum + Object.keys(table).length, 0);
  const head = [
    '<!-- Made from engine/definition/codes and tests/rejected-definitions by npm run generate. Do not edit. -->',
    '# Befunde des Katalogprüfers',
    '',
    `\`npm run catalog:check\` kennt ${count} Befunde. Fehler verhindern, dass ein Dienst veröffentlicht wird; Warnungen nicht, doch mit \`--strict\` (so prüft die CI) endet auch mit ihnen der Befehl mit 1. Hinweise stehen nur in der Ausgabe mit \`--json\`.`,
    'Jedes Beispiel ist ein Test: richtig ist, was im Probekatalog `tests/rejected-definitions/base` steht, falsch, was der Test daraus macht.',
  ];
  const rooms = Object.entries(codeTables).flatMap(([room, table]) => [
    '',
    `## ${room}`,
    ...Object.entries(table).flatMap(([code, entry]) =>
      section(
        code,
        entry,
        root,
        names.find((name) => name.startsWith(`${code}-`)),
      ),
    ),
  ]);
  return `${[...head, ...rooms, ...retired()].join('\n')}\n`;
}

function retired(): string[] {
  const entries = Object.entries(retiredCodes).flatMap(([code, { title, instead }]) => [
    '',
    `### ${code}`,
    '',
    `**${title}** · abgelöst von [${instead}](#${instead.toLowerCase()})`,
  ]);
  return ['', '## Abgelöst', '', 'Diese Befunde gibt es nicht mehr; ihre Nummern werden nicht wieder vergeben.', ...entries];
}

function section(code: string, entry: ExplainedCode, root: string, fixture: string | undefined): string[] {
  const example = fixture ? exampleOf(parse(readFileSync(join(root, fixtures, fixture, 'change.yaml'), 'utf8')) as Change[], fixture) : [];
  return ['', `### ${code}`, '', `**${entry.title}** · ${nameOfSeverity(entry.severity)}`, '', `${entry.why} ${entry.mend}`, ...example];
}

function exampleOf(changes: Change[], fixture: string): string[] {
  const [change] = changes;
  if (!change) return [];
  const link = `([Test](../../${fixtures}/${fixture}/change.yaml))`;
  const file = change.file.slice(change.file.lastIndexOf('/') + 1);
  if (change.remove) return ['', `Falsch ${link}: ${file} fehlt.`];
  if (change.text !== undefined) return ['', `Falsch ${link}, ${file}:`, ...fence(change.text)];
  return ['', `Richtig in ${file}:`, ...fence(change.replace ?? ''), '', `Falsch ${link}:`, ...fence(change.with || '(fehlt)')];
}

/** At most twelve lines: an example, not a file. */
function fence(text: string): string[] {
  const lines = text.replace('\uFEFF', '<BOM>').replace(/\n+$/, '').split('\n');
  return ['', '```', ...lines.slice(0, 12), ...(lines.length > 12 ? ['…'] : []), '```'];
}
