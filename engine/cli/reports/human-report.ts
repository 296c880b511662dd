import { referenceOf } from '../../definition/codes/index.ts';
import { messageOf, nameOfSeverity, type Diagnostic } from '../../definition/diagnostics.ts';

/** Findings by file, each with the line it is about and a caret; `readLine` gives the text of a line, from 1. */
export function humanReport(found: Diagnostic[], readLine: (file: string, line: number) => string | undefined): string {
  const files = [...new Set(found.map((finding) => finding.file))];
  return files
    .flatMap((file) => ['', file, ...found.filter((finding) => finding.file === file).flatMap((finding) => describe(finding, readLine))])
    .join('\n');
}

function describe(finding: Diagnostic, readLine: (file: string, line: number) => string | undefined): string[] {
  const { line, column, severity, code, file } = finding;
  const head = `  ${line}:${column}  ${nameOfSeverity(severity)} ${code}  ${messageOf(finding)}`;
  return [head, ...excerpt(readLine(file, line), line, column), `     ${referenceOf(code)}`];
}

/** Long lines are cut around the place. */
function excerpt(text: string | undefined, line: number, column: number): string[] {
  if (!text?.trim()) return [];
  const start = Math.max(0, column - 60);
  const shown = text.slice(start, start + 110).replaceAll('\t', ' ');
  const margin = `     ${line} | `;
  return [`${margin}${shown}`, `${' '.repeat(margin.length + Math.max(0, column - 1 - start))}^`];
}

/** "4 Dienste geprüft: 0 Fehler, 1 Warnung". */
export function summaryLine(services: number, found: Diagnostic[]): string {
  const count = (severity: string): number => found.filter((finding) => finding.severity === severity).length;
  const warnings = count('warning');
  return `${services} ${services === 1 ? 'Dienst' : 'Dienste'} geprüft: ${count('error')} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`;
}
