/** German texts of the citizen routes. */
export const citizenTexts = {
  startTitle: 'Online-Dienste',
  serviceUnknown:
    'Diese Leistung gibt es hier nicht oder sie wird zurzeit nicht online angeboten. Vielleicht hilft die Suche auf der Startseite.',
  draftGone: 'Dieser Entwurf ist nicht mehr vorhanden oder gehört zu einer anderen Sitzung. Bitte beginnen Sie neu.',
  fileTruncated: 'Die Datei ist zu groß und wurde nicht vollständig übertragen.',
  tooManyTries: 'Das waren zu viele Versuche. Bitte warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
  caseLocked: 'Bitte geben Sie die Vorgangsnummer und den Zugangscode ein.',
  answered: 'Ihre Antwort ist bei uns angekommen.',
  messageSent: 'Ihre Nachricht ist bei uns angekommen.',
  withdrawn: 'Der Vorgang ist beendet.',
  saved: 'Ihre Angaben sind gespeichert.',
  savedText: 'Sie können dieses Fenster offen lassen und später weitermachen. Entwürfe werden 30 Tage nach der letzten Änderung gelöscht.',
  withdrawQuestion: 'Möchten Sie den Vorgang wirklich zurücknehmen? Das lässt sich nicht rückgängig machen.',
  noLogin: 'Diese Stadt bietet zurzeit keine Anmeldung an. Alle Anträge sind auch ohne Anmeldung möglich.',
} as const;

const topics: Record<string, string> = {
  'bauen-wohnen': 'Bauen und Wohnen',
  'engagement-hobby': 'Engagement und Freizeit',
  querschnitt: 'Urkunden und Bescheinigungen',
};
/** Name of an OZG topic; unknown ones are shown as they are. */
export const topicName = (topic: string): string => topics[topic] ?? topic;

export function periodText(period: string): string {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(period) ?? [];
  const names: Record<string, [string, string]> = {
    Y: ['Jahr', 'Jahre'],
    M: ['Monat', 'Monate'],
    W: ['Woche', 'Wochen'],
    D: ['Tag', 'Tage'],
  };
  const name = unit && names[unit];
  return name ? `${count} ${name[count === '1' ? 0 : 1]}` : period;
}
