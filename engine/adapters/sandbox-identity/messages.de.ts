/** Texts of the test login. */
export const messages = {
  banner: 'Test-Anmeldung – keine echte Identität',
  title: 'Anmelden',
  intro:
    'Diese Seite gehört zum Testbetrieb. Sie steht für das Nutzerkonto, das im echten Betrieb erscheint. Alle Personen sind erfunden. Bitte geben Sie keine echten Daten ein.',
  who: 'Als wer möchten Sie sich anmelden?',
  other: 'Andere Person',
  otherHint: 'Tragen Sie unten einen erfundenen Namen ein.',
  givenName: 'Vorname',
  familyName: 'Nachname',
  email: 'E-Mail (freiwillig)',
  how: 'Wie sicher soll die Anmeldung sein?',
  levels: {
    'STORK-QAA-Level-1': ['Basis', 'wie mit Benutzername und Passwort'],
    'STORK-QAA-Level-3': ['Substanziell', 'wie mit einem ELSTER-Zertifikat'],
    'STORK-QAA-Level-4': ['Hoch', 'wie mit dem Online-Ausweis'],
  },
  wanted: 'Die Stadt verlangt mindestens diese Stufe.',
  submit: 'Anmelden',
  cancel: 'Abbrechen',
  missingName: 'Bitte tragen Sie für die andere Person Vorname und Nachname ein.',
  both: 'Sie haben einen Namen eingetragen und eine Person aus der Liste gewählt. Bitte wählen Sie „Andere Person“ oder leeren Sie die Felder.',
  missingChoice: 'Bitte wählen Sie eine Person und eine Stufe.',
  refusedTitle: 'Diese Anmeldung ist nicht möglich',
  refusedText:
    'Die Adresse ist unvollständig oder gehört zu keiner Stadt dieser Installation. Bitte gehen Sie zurück und beginnen Sie neu.',
} as const;
