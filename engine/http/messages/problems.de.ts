/** German texts of requests that cannot be served: what happened and what to do. */
export const httpProblems = {
  'not-found': { title: 'Diese Seite gibt es nicht', text: 'Bitte prüfen Sie die Adresse oder gehen Sie zur Startseite.' },
  'form-unreadable': {
    title: 'Das Formular konnte nicht gelesen werden',
    text: 'Bitte gehen Sie zurück und senden Sie es noch einmal ab. Ihre gespeicherten Angaben sind noch da.',
  },
  'form-too-large': {
    title: 'Das Formular ist zu groß',
    text: 'Bitte gehen Sie zurück, laden Sie weniger oder kleinere Dateien hoch und senden Sie es noch einmal ab.',
  },
  'cross-site': {
    title: 'Diese Anfrage kam von einer fremden Seite',
    text: 'Aus Sicherheitsgründen wurde sie nicht ausgeführt. Bitte öffnen Sie die Seite der Stadt und versuchen Sie es dort noch einmal.',
  },
  'bad-request': { title: 'Die Anfrage ist nicht verständlich', text: 'Bitte gehen Sie zurück und versuchen Sie es noch einmal.' },
  internal: {
    title: 'Es ist ein Fehler aufgetreten',
    text: 'Bitte versuchen Sie es in einigen Minuten noch einmal. Gespeicherte Angaben sind nicht verloren.',
  },
} as const;
export type HttpProblemCode = keyof typeof httpProblems;
