import type { Code } from './codes/index.ts';

/** `note`: neither right nor wrong can be proved; only machines are told (`catalog:check --json`). */
export type Severity = 'error' | 'warning' | 'note';

/** One finding about a definition file; the message is German: what is wrong, what was expected, what to do. */
export interface Diagnostic {
  /** Stable code, explained in docs/reference/diagnostics.md. */
  code: Code;
  severity: Severity;
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  message: string;
  /** Nearest valid name, when it looks like a slip. */
  nearest?: string;
  /** Id of the service whose use of a shared file makes it a finding; absent: it is wrong for everyone. */
  service?: string;
  /** Id of the town for which alone it is one; absent: for every town that offers the service. */
  town?: string;
}
export type DataPath = (string | number)[];

/** By place, each finding once. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((d) => {
      const key = `${d.file}:${d.line}:${d.column}:${d.code}:${d.message}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const words: Record<Severity, string> = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' };

export const nameOfSeverity = (severity: Severity): string => words[severity];

/** Message with the nearest valid name. */
export const messageOf = (d: Diagnostic): string => (d.nearest ? `${d.message} Meinten Sie „${d.nearest}“?` : d.message);

/** One line: place, severity, code, message. */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column} ${nameOfSeverity(d.severity)} ${d.code} ${messageOf(d)}`;
}
