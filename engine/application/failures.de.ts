/** Expected failures of the use cases: code, http status, German text. docs/reference/failures.md is made from this table. */
export const failures = {
  'service-unknown': { status: 404, message: 'Diese Leistung gibt es hier nicht oder sie wird zurzeit nicht online angeboten.' },
  'service-elsewhere': {
    status: 409,
    message: 'Das nehmen wir hier nicht an. Auf der Seite der Leistung steht, welche Behörde zuständig ist und wie Sie sie erreichen.',
  },
  'draft-unknown': { status: 404, message: 'Dieser Entwurf ist nicht mehr vorhanden. Bitte beginnen Sie neu.' },
  'draft-sent': { status: 409, message: 'Dieser Entwurf ist bereits abgeschickt und kann nicht mehr geändert werden.' },
  'link-unknown': {
    status: 404,
    message:
      'Dieser Link gilt nicht mehr. Vielleicht haben Sie einen neueren erhalten, oder der Entwurf wurde gelöscht. Es gilt immer nur der Link aus der letzten E-Mail.',
  },
  'link-sent': { status: 409, message: 'Dieses Formular haben Sie schon abgeschickt.' },
  'link-other-account': {
    status: 403,
    message: 'Dieser Entwurf gehört zu einem anderen Nutzerkonto. Bitte melden Sie sich mit dem Konto an, mit dem Sie ihn begonnen haben.',
  },
  'email-invalid': { status: 422, message: 'Bitte geben Sie eine gültige E-Mail-Adresse an, zum Beispiel name@beispiel.de.' },
  'page-unknown': { status: 404, message: 'Diese Seite gibt es in dem Formular nicht.' },
  'upload-refused': { status: 422, message: 'Die Datei kann nicht angenommen werden.' },
  'upload-too-many': { status: 422, message: 'Es sind bereits so viele Dateien vorhanden, wie hier möglich sind.' },
  'file-unknown': { status: 404, message: 'Diese Datei gibt es nicht.' },
  'answers-incomplete': { status: 422, message: 'Es fehlen noch Angaben.' },
  'not-eligible': { status: 422, message: 'Mit Ihren Angaben ist das nicht möglich.' },
  'assurance-too-low': { status: 403, message: 'Für diese Leistung müssen Sie sich mit einem höheren Vertrauensniveau anmelden.' },
  'no-tariff': { status: 503, message: 'Die Gebühr kann zurzeit nicht berechnet werden. Bitte wenden Sie sich an das zuständige Amt.' },
  'case-unknown': { status: 404, message: 'Diesen Vorgang gibt es nicht, oder Sie haben keinen Zugang zu ihm.' },
  'action-refused': { status: 409, message: 'Das ist in diesem Vorgang zurzeit nicht möglich.' },
  'input-invalid': { status: 422, message: 'Es fehlen Angaben.' },
  conflict: {
    status: 409,
    message: 'Der Vorgang wurde inzwischen geändert. Bitte prüfen Sie den neuen Stand und wiederholen Sie den Schritt.',
  },
  'letter-unknown': { status: 404, message: 'Dieses Schreiben gibt es nicht, oder Sie haben keinen Zugang zu ihm.' },
  'letter-not-editable': { status: 409, message: 'Dieses Schreiben kann nicht mehr geändert werden.' },
  'letter-pending': { status: 409, message: 'Das Schreiben wird gerade erstellt. Bitte versuchen Sie es in einem Augenblick noch einmal.' },
  'no-address': {
    status: 409,
    message: 'Zu diesem Vorgang gibt es weder ein Postfach noch eine Anschrift. Das Schreiben kann nicht versandt werden.',
  },
  'payment-unknown': { status: 404, message: 'Diese Zahlung gibt es nicht.' },
  'payment-nothing-open': { status: 409, message: 'Es ist nichts zu bezahlen.' },
  'payment-unavailable': {
    status: 503,
    message: 'Die Kasse ist zurzeit nicht erreichbar. Ihre Angaben sind gespeichert. Bitte versuchen Sie die Zahlung später noch einmal.',
  },
  'login-failed': { status: 401, message: 'Benutzername oder Passwort stimmt nicht.' },
  'offer-unknown': { status: 404, message: 'Dieses Angebot gibt es nicht, oder es gehört nicht zu Ihrer Stelle.' },
  'offer-full': {
    status: 409,
    message:
      'Der letzte Platz wurde gerade vergeben, das Angebot ist ausgebucht. Ihre Angaben sind gespeichert. Bitte wählen Sie ein anderes Angebot.',
  },
  'offer-not-drawable': { status: 409, message: 'Ausgelost wird einmal, nach dem Ende der Anmeldung.' },
  'offer-not-evaluable': { status: 409, message: 'Ausgewertet wird nach dem Ende der Frist, wenn Stellungnahmen vorliegen.' },
  forbidden: { status: 403, message: 'Dazu sind Sie nicht berechtigt.' },
} as const;
export type FailureCode = keyof typeof failures;
