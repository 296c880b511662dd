import type { FieldVisit } from './field-visit.ts';

const longest = 120;
/** A declaration is a whole sentence that someone agrees to. */
const longestDeclaration = 2000;

/** Labels: there, short, a question or a noun phrase. */
export function checkLabels({ schema, role, kind, report }: FieldVisit): void {
  const { title } = schema;
  if (role === 'field' && !title?.trim()) report('AW1203', [], 'Hier fehlt die Beschriftung (title).');
  if (!title?.trim()) return;
  const limit = kind === 'declaration' ? longestDeclaration : longest;
  if (title.length > limit)
    report(
      'AW1204',
      ['title'],
      `Die Beschriftung hat ${title.length} Zeichen. Möglich sind ${limit}; Weiteres gehört in den Hinweis (description).`,
    );
  if (role !== 'field' || kind === 'declaration' || kind === 'info') return;
  if (/^(bitte\b|geben sie|wählen sie|tragen sie|laden sie|nennen sie)/i.test(title))
    report('AW1241', ['title'], 'Eine Beschriftung ist eine Frage oder ein Hauptwort, keine Aufforderung.');
  else if (/[.:!]$/.test(title.trim()))
    report('AW1242', ['title'], 'Eine Beschriftung endet nicht mit Punkt, Doppelpunkt oder Ausrufezeichen.');
}
