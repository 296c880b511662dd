import type { Catalogue, Differences } from './catalogue.ts';
import type { de } from './de.ts';

/** What is said more simply on pages in Leichte Sprache. Not checked by people with learning difficulties yet. */
export const leicht: Differences<Catalogue<typeof de>> = {
  official: (town) => `Das ist die richtige Internet-Seite von: ${town}`,
  services: 'Angebote',
  caseStatus: 'Wie weit ist es?',
  errorSummaryTitle: (count) => (count === 1 ? 'Eine Antwort stimmt noch nicht' : `${count} Antworten stimmen noch nicht`),
  errorSummaryIntro: 'Bitte lesen Sie diese Antworten noch einmal:',
  optional: '(Sie müssen hier nichts schreiben)',
  noFees: 'Das kostet nichts.',
  pleaseChoose: 'Bitte wählen Sie',
  toReview: 'Weiter. Dann sehen Sie alle Antworten.',
  saveForLater: 'Speichern und später weiter machen',
  newQuestionsTitle: 'Es gibt neue Fragen',
  newQuestionsText: 'Wir brauchen noch mehr Antworten. Bitte beantworten Sie auch diese Fragen.',
  dateFormat: 'Tag, Monat, Jahr. Zum Beispiel: 24.11.2026',
  uploadRules: (kinds, size, count, least = 1) =>
    `Diese Arten von Dateien gehen: ${kinds}. Jede Datei darf höchstens ${size} groß sein. ${count === 1 ? 'Eine Datei ist möglich.' : `${count} Dateien sind möglich.`}${least > 1 ? ` Wir brauchen ${least} Dateien.` : ''}`,
  waiting: 'Bitte warten Sie kurz. Ihre Antworten werden noch gespeichert.',
};
