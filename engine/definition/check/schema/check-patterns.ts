import type { FieldVisit } from './field-visit.ts';

/** Patterns compile with the flag of the validators (u) and with the one of HTML's pattern attribute (v), and end somewhere. */
export function checkPatterns({ schema, report }: FieldVisit): void {
  const { pattern } = schema;
  if (pattern === undefined) return;
  if (!compiles(pattern, 'u')) return report('AW1218', ['pattern'], 'Das Muster ist kein gültiger regulärer Ausdruck.');
  if (!compiles(pattern, 'v'))
    report(
      'AW1234',
      ['pattern'],
      'Browser lesen Muster strenger (Schalter v): Bitte setzen Sie vor ( ) [ ] { } / - | in eckigen Klammern einen Schrägstrich rückwärts.',
    );
  if (!pattern.startsWith('^') || !pattern.endsWith('$'))
    report('AW1293', ['pattern'], 'Ein Muster beginnt mit ^ und endet mit $, sonst genügt ein Teil der Eingabe.');
  if (/(\([^)]*[+*][^)]*\)|\[[^\]]*\][+*])[+*]/.test(pattern.replace(/\\./g, 'x').replace(/\)\?/g, ')')))
    report(
      'AW1294',
      ['pattern'],
      'Eine Wiederholung in einer Wiederholung kann den Browser lange beschäftigen. Bitte vereinfachen Sie das Muster.',
    );
  if (schema.type !== undefined && schema.type !== 'string')
    report('AW1295', ['pattern'], 'Ein Muster gibt es nur bei Texten (type: string).');
}

export function compiles(pattern: string, flag: 'u' | 'v'): boolean {
  try {
    new RegExp(pattern, flag);
    return true;
  } catch {
    return false;
  }
}
