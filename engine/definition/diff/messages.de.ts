import { periodInWords } from '../period-in-words.ts';
import type { ChangeClass } from './change.ts';
import { nameOf, type Difference } from './json-differences.ts';

const value = (bound: number | undefined): string => (bound === undefined ? 'keine' : String(bound));

/** Enough of a value to recognise it, in the words of people: euros, periods, yes and no. */
function shown(part: unknown, at: string): string {
  if (part === undefined || part === null) return 'nichts';
  if (typeof part === 'boolean') return part ? 'ja' : 'nein';
  if (typeof part === 'number') return cents.test(at) ? euros.format(part / 100) : String(part);
  if (typeof part === 'string' && /^P(\d+[YMWD])+$/.test(part)) return periodInWords(part);
  const text = typeof part === 'string' ? part : (nameOf(part) ?? JSON.stringify(part));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Members of a tariff that are amounts in cents. */
const cents = /^(tariffs|fees)\..*\.(amount|further|min|max|add|upTo|base|step|perStep)$/;
const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

const moved = (head: string, { path, before, after, within }: Difference): string => {
  const about = within === undefined ? head : `${head}, „${within}“`;
  return `${about}: ${shown(before, path)} → ${shown(after, path)}.`;
};

const partName = {
  label: 'Name',
  hint: 'Hinweis',
  help: 'Erklärung',
  example: 'Beispiel',
  patternMessage: 'Meldung',
  unit: 'Einheit',
  itemLabel: 'Name eines Eintrags',
} as const;

/** What the author reads about a change. */
export const diffMessages = {
  requiredAdded: (label: string) => `Neue Pflichtfrage „${label}“.`,
  fieldAdded: (label: string) => `Neue Frage „${label}“, nicht in jedem Fall zu beantworten.`,
  fieldRemoved: (label: string) => `Die Frage „${label}“ entfällt; Antworten darauf werden nicht mehr angenommen.`,
  kindChanged: (label: string, before: string, after: string) => `„${label}“ wird anders beantwortet: bisher ${before}, jetzt ${after}.`,
  madeRequired: (label: string) => `„${label}“ ist jetzt Pflicht.`,
  madeOptional: (label: string) => `„${label}“ ist nicht mehr Pflicht.`,
  boundMoved: (label: string, before?: number, after?: number) =>
    `Die Grenze von „${label}“ ist verschoben: ${value(before)} → ${value(after)}.`,
  optionRemoved: (label: string, option: string) => `Bei „${label}“ entfällt die Auswahl „${option}“.`,
  optionAdded: (label: string, option: string) => `Bei „${label}“ gibt es neu die Auswahl „${option}“.`,
  checkChanged: (label: string) => `„${label}“ wird anders geprüft (Form, Prüfung oder Dateiarten).`,
  optionRenamed: (label: string, before: string, after: string) => `Bei „${label}“ heißt die Auswahl „${before}“ jetzt „${after}“.`,
  wording: (part: keyof typeof partName, label: string, before: string | undefined, after: string | undefined) =>
    part === 'label'
      ? `„${before}“ heißt jetzt „${after}“.`
      : `${partName[part]} von „${label}“: ${shown(before, part)} → ${shown(after, part)}.`,
  pagesReordered: 'Die Seiten des Formulars stehen in anderer Reihenfolge.',
  nowConditional: (path: string) => `${path} wird jetzt nur noch unter einer Bedingung gefragt.`,
  nowUnconditional: (path: string) => `${path} wird jetzt immer gefragt.`,
  conditionChanged: (path: string) => `Die Bedingung, unter der ${path} gefragt wird, ist eine andere.`,
  letterText: (role: string) => `Der Text des Schreibens „${role}“ ist geändert.`,
  assurance: (before: string, after: string) => `Das Vertrauensniveau ist jetzt „${after}“, bisher „${before}“.`,
  ruleAdded: (message: string) => `Neue Regel: „${message}“`,
  ruleChanged: (message: string, before: string, after: string) =>
    `Die Regel „${message}“ prüft ${before === after ? 'unter einer anderen Bedingung' : `jetzt „${after}“, bisher „${before}“`}; das kann strenger sein.`,
  ruleRemoved: (message: string) => `Die Regel entfällt: „${message}“`,
  text: (change: Difference) => moved('Neue Worte', change),
  widening: (change: Difference) => moved('Weniger streng', change),
  narrowing: (change: Difference) => moved('Strenger', change),
  process: (change: Difference) => moved('Geändert', change),
  fee: (change: Difference) => moved('Geändert', change),
} as const;

/** What an author calls each class. */
export const className: Record<ChangeClass, string> = {
  text: 'Text',
  widening: 'Erweiterung',
  narrowing: 'Einschränkung',
  process: 'Verfahren',
  fee: 'Gebühr',
};

/** What each class means for cases that are under way; they are pinned to the bundle they were sent with. */
export const openCaseEffect: Record<ChangeClass, string> = {
  text: 'Offene Vorgänge können ohne Prüfung auf den neuen Stand umgestellt werden; nötig ist es nicht.',
  widening: 'Offene Vorgänge können umgestellt werden: Ihre Antworten bleiben gültig.',
  narrowing: 'Offene Vorgänge bleiben auf ihrem Stand. Umstellen nur, wenn ihre Antworten auch nach dem neuen Stand gültig sind.',
  process: 'Offene Vorgänge laufen nach dem bisherigen Verfahren weiter. Umstellen entscheidet das Amt im Einzelfall.',
  fee: 'Offene Vorgänge behalten ihre Gebühr: Es gilt das Recht des Tages, den der Tarif nennt.',
};
