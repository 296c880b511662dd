import type { ChangeClass } from './change.ts';

const value = (bound: number | undefined): string => (bound === undefined ? 'keine' : String(bound));

/** Enough of a value to recognise it. */
function shown(part: unknown): string {
  if (part === undefined || part === null) return 'nichts';
  const text = typeof part === 'string' ? part : JSON.stringify(part);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

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
  wording: (label: string) => `Die Worte von „${label}“ sind geändert.`,
  pagesReordered: 'Die Seiten des Formulars stehen in anderer Reihenfolge.',
  nowConditional: (path: string) => `${path} wird jetzt nur noch unter einer Bedingung gefragt.`,
  nowUnconditional: (path: string) => `${path} wird jetzt immer gefragt.`,
  conditionChanged: (path: string) => `Die Bedingung, unter der ${path} gefragt wird, ist eine andere.`,
  letterText: (role: string) => `Der Text des Schreibens „${role}“ ist geändert.`,
  assurance: (before: string, after: string) => `Das Vertrauensniveau ist jetzt „${after}“, bisher „${before}“.`,
  text: (before: unknown, after: unknown) => `Text geändert: ${shown(before)} → ${shown(after)}.`,
  widening: (before: unknown, after: unknown) => `Weniger streng: ${shown(before)} → ${shown(after)}.`,
  narrowing: (before: unknown, after: unknown) => `Strenger: ${shown(before)} → ${shown(after)}.`,
  process: (before: unknown, after: unknown) => `Verfahren geändert: ${shown(before)} → ${shown(after)}.`,
  fee: (before: unknown, after: unknown) => `Gebühr geändert: ${shown(before)} → ${shown(after)}.`,
} as const;

/** What each class means for cases that are under way; they are pinned to the bundle they were sent with. */
export const openCaseEffect: Record<ChangeClass, string> = {
  text: 'Offene Vorgänge können ohne Prüfung auf den neuen Stand umgestellt werden; nötig ist es nicht.',
  widening: 'Offene Vorgänge können umgestellt werden: Ihre Antworten bleiben gültig.',
  narrowing: 'Offene Vorgänge bleiben auf ihrem Stand. Umstellen nur, wenn ihre Antworten auch nach dem neuen Stand gültig sind.',
  process: 'Offene Vorgänge laufen nach dem bisherigen Verfahren weiter. Umstellen entscheidet das Amt im Einzelfall.',
  fee: 'Offene Vorgänge behalten ihre Gebühr: Es gilt das Recht des Tages, den der Tarif nennt.',
};
