/** One finding about a definition file; the message is German: what is wrong, what was expected, what to do. */
export interface Diagnostic {
  /** Stable code, explained in docs/reference/diagnostics.md. */
  code: string;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  message: string;
  /** Nearest valid name, when it looks like a slip. */
  nearest?: string;
}
export type DataPath = (string | number)[];

export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter((d) => {
      const key = `${d.file}:${d.line}:${d.column}:${d.code}:${d.message}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}

export function formatDiagnostic(d: Diagnostic): string {
  const near = d.nearest ? ` Meinten Sie „${d.nearest}“?` : '';
  return `${d.file}:${d.line}:${d.column} ${d.severity === 'error' ? 'Fehler' : 'Warnung'} ${d.code} ${d.message}${near}`;
}
