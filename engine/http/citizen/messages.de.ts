import type { PageLang } from '../../contract/language.ts';
import { atStart, type NounWords } from '../../contract/noun.ts';
import { citizenTextsEn, situationsEn, topicsEn } from './messages.en.ts';

/** German texts of the citizen routes: titles of pages, notices after a step, failures. */
export const citizenTexts = {
  startTitle: 'Online-Dienste',
  searchTitle: (query: string) => `Suche: ${query}`,
  loginNeededTitle: 'Anmeldung nötig',
  reviewTitle: (service: string) => `Prüfen und absenden – ${service}`,
  captureTitle: (service: string) => `Prüfen und erfassen – ${service}`,
  receiptTitle: 'Ihre Angaben sind eingegangen',
  receiptOpenTitle: 'Bitte noch bezahlen',
  paymentTitle: 'Zahlung',
  statusTitle: 'Stand abfragen',
  caseTitle: (number: string) => `Vorgang ${number}`,
  postboxTitle: 'Postfach',
  serviceUnknown:
    'Diese Leistung gibt es hier nicht oder sie wird zurzeit nicht online angeboten. Vielleicht hilft die Suche auf der Startseite.',
  otherServices: 'Weitere Leistungen',
  topicUnknown: 'Zu diesem Thema gibt es hier keine Leistungen. Auf der Startseite stehen alle Themen, und Sie können dort suchen.',
  draftGone:
    'Wir können diesen Entwurf hier nicht öffnen. Vielleicht haben Sie ihn in einem anderen Browser begonnen oder dort weitergemacht, den Browser geschlossen, oder er wurde gelöscht (30 Tage nach der letzten Änderung). Haben Sie sich einen Link schicken lassen, öffnen Sie ihn aus der letzten E-Mail. Waren Sie angemeldet, melden Sie sich wieder an.',
  latePostKept: 'Was Sie zuletzt eingegeben haben, ist aufgehoben: Wenn Sie den Entwurf in diesem Browser wieder öffnen, steht es darin.',
  loginEndedTitle: 'Ihre Anmeldung ist abgelaufen',
  loginEnded:
    'Sie haben längere Zeit nichts getan. Zu Ihrem Schutz haben wir Sie abgemeldet. Ihr Entwurf ist gespeichert: Melden Sie sich wieder an und machen Sie weiter.',
  loginEndedKept:
    'Sie haben längere Zeit nichts getan. Zu Ihrem Schutz haben wir Sie abgemeldet. Ihr Entwurf ist gespeichert, auch was Sie zuletzt eingegeben haben. Dateien wählen Sie bitte noch einmal aus. Melden Sie sich wieder an und machen Sie weiter.',
  loginEndedHere:
    'Ihre Anmeldung ist abgelaufen. Was Sie geschrieben haben, bleibt hier stehen und geht bei der neuen Anmeldung nicht verloren.',
  accessEnded: 'Ihr Zugang zu dem Vorgang ist abgelaufen',
  accessEndedKept: 'Ihre Nachricht ist noch nicht abgeschickt, aber aufgehoben. Öffnen Sie den Vorgang wieder, dann steht sie dort.',
  lateMessage: 'Diese Nachricht ist noch nicht abgeschickt: Ihr Zugang war abgelaufen. Bitte senden Sie sie noch einmal.',
  objectionGone: 'Ein Widerspruch ist hier nicht oder nicht mehr möglich.',
  verifyTitle: 'Schreiben prüfen',
  verifyNoFile: 'Bitte wählen Sie die PDF-Datei des Schreibens aus.',
  verifyNoNumber: 'Bitte geben Sie die Vorgangsnummer an.',
  verifyNoHash: 'Bitte geben Sie den Prüfwert an.',
  laterTitle: 'Später weitermachen',
  draftsTitle: 'Meine Entwürfe',
  linkTitle: 'Weitermachen',
  begunTitle: 'Schon angefangen',
  linkSent: 'Die E-Mail ist unterwegs.',
  linkSentText: (email: string) => `Wir haben den Link an ${email} geschickt. Ältere Links gelten nicht mehr.`,
  tooManyLinks: 'Sie haben in kurzer Zeit viele Links angefordert. Bitte warten Sie eine Stunde. Ihr Entwurf ist gespeichert.',
  linkResumed: 'Hier geht es weiter. In einem anderen Browser ist der Entwurf jetzt geschlossen.',
  toDrafts: 'Meine Entwürfe ansehen',
  discardDraftQuestion: (service: string) => `Möchten Sie den Entwurf „${service}“ wirklich löschen?`,
  keepDraftInList: 'Nein, zurück zur Liste',
  captureGone:
    'Wir finden diese Erfassung nicht mehr. Vielleicht ist Ihre Sitzung abgelaufen. Bitte melden Sie sich an und erfassen Sie den Eingang neu.',
  fileTooLarge: (name: string, limit?: string) =>
    `Die Datei „${name}“ ist zu groß${limit ? `. Erlaubt sind höchstens ${limit}` : ''}. Sie wurde nicht gespeichert.`,
  tooManyTries: 'Das waren zu viele Versuche. Bitte warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
  actionGone: 'Dieser Schritt ist in dem Vorgang nicht mehr möglich. Den aktuellen Stand sehen Sie auf der Seite des Vorgangs.',
  answered: 'Ihre Antwort ist bei uns angekommen.',
  answeredText: 'Wir prüfen sie und arbeiten weiter.',
  filesAgain: 'Bitte wählen Sie auch die Dateien noch einmal aus.',
  messageSent: 'Ihre Nachricht ist bei uns angekommen.',
  reopened: 'Ihre Mitteilung ist bei uns angekommen. Wir sehen uns den Vorgang noch einmal an.',
  reportsTitle: 'Hinweise und ihr Stand',
  reportsLead: 'Was der Stadt gemeldet wurde und wie weit es ist, ohne Namen.',
  reportsEmpty: 'Zurzeit ist kein Hinweis veröffentlicht.',
  reportStatus: (status: string, day: string) => `Stand: ${status} (${day})`,
  reportSince: (service: string, day: string) => `${service}, veröffentlicht am ${day}`,
  stopTitle: (noun: NounWords) => `${atStart(noun.this.nominative)} ist nicht möglich`,
  stopWarning: (sentence: string, noun: NounWords) =>
    `Online bekäme die Person bei diesen Angaben zu lesen: „${sentence}“ Sie können ${noun.the.accusative} trotzdem erfassen; entschieden wird dann im Vorgang.`,
  stopSentence: (noun: NounWords, because: string) => `Sie können ${noun.this.accusative} nicht ${noun.make}, weil ${because}`,
  backToForm: 'Zurück zum Formular',
  withdrawn: 'Der Vorgang ist zurückgenommen.',
  saved: 'Ihre Angaben sind gespeichert.',
  captured: (number: string, noun: NounWords) => `${atStart(noun.the.nominative)} ist erfasst. Vorgangsnummer ${number}`,
  discarded: 'Der Entwurf ist gelöscht.',
  discardQuestion: 'Möchten Sie den Entwurf wirklich löschen?',
  discardText: 'Alle Angaben und hochgeladenen Dateien werden sofort gelöscht. Das lässt sich nicht rückgängig machen.',
  discard: 'Ja, Entwurf löschen',
  keepDraft: 'Nein, zurück zum Formular',
  withdrawQuestion: (noun: NounWords) =>
    `Möchten Sie ${noun.the.accusative} wirklich zurücknehmen? Das lässt sich nicht rückgängig machen.`,
  withdraw: 'Ja, zurücknehmen',
  keepCase: 'Nein, zurück zum Vorgang',
  noLogin: 'Eine Anmeldung ist hier zurzeit nicht möglich. Die meisten Leistungen können Sie ohne Anmeldung nutzen.',
  loginExpired: 'Diese Anmeldung ist abgelaufen oder wurde schon verwendet. Bitte melden Sie sich noch einmal an.',
  loginAgain: 'Noch einmal anmelden',
  loginCancelledText: 'Sie sind nicht angemeldet. Was Sie in diesem Browser schon eingegeben und gespeichert haben, ist noch da.',
  loggedIn: (name: string) => `Sie sind angemeldet als ${name}.`,
  loggedOut: 'Sie sind abgemeldet. Ihre Sitzung ist beendet.',
  legalTitles: {
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Erklärung zur Barrierefreiheit',
    easyLanguage: 'Leichte Sprache',
    signLanguage: 'Gebärdensprache',
  },
  legalInGerman: '',
  failureTitles: {
    401: 'Die Anmeldung hat nicht geklappt',
    403: 'Das ist Ihnen nicht erlaubt',
    404: 'Nicht gefunden',
    409: 'Das geht jetzt nicht mehr',
    422: 'Es fehlt noch etwas',
    429: 'Zu viele Versuche',
    503: 'Vorübergehend nicht möglich',
  } as Record<number, string>,
  failureTitle: 'Das hat nicht geklappt',
  toService: 'Zur Seite der Leistung',
  toStart: 'Zur Startseite',
  toStatus: 'Stand eines Vorgangs abfragen',
  toCase: 'Zum Vorgang',
  toPostbox: 'Zum Postfach',
  toLogin: 'Anmelden',
  toCapture: 'Zur Erfassung',
  upTo: (bytes: number) => `${String(Math.round((bytes / (1024 * 1024)) * 10) / 10).replace('.', ',')} MB`,
  outcomes: {
    granted: 'Bei Bewilligung oder Festsetzung',
    partial: 'Bei teilweiser Bewilligung',
    refused: 'Bei Ablehnung',
    withdrawn: 'Bei Rücknahme',
    completed: 'Nach Erledigung',
    expired: 'Nach Ablauf ohne Entscheidung',
  } as Record<string, string>,
} as const;

/** The topics of the OZG catalogue. */
const topics: Record<string, string> = {
  'arbeit-ruhestand': 'Arbeit und Ruhestand',
  'bauen-wohnen': 'Bauen und Wohnen',
  bildung: 'Bildung',
  'ein-auswanderung': 'Ein- und Auswanderung',
  'engagement-hobby': 'Engagement und Hobby',
  'familie-kind': 'Familie und Kind',
  'forschung-foerderung': 'Forschung und Förderung',
  gesundheit: 'Gesundheit',
  'mobilitaet-reisen': 'Mobilität und Reisen',
  querschnitt: 'Urkunden, Ausweise und Bescheinigungen',
  'recht-ordnung': 'Recht und Ordnung',
  'steuern-zoll': 'Steuern und Abgaben',
  umwelt: 'Umwelt',
  unternehmen: 'Unternehmen',
};
/** Name of an OZG topic; unknown ones are shown as they are. */
export const topicName = (topic: string, lang: PageLang): string => (lang === 'en' ? topicsEn[topic] : undefined) ?? topics[topic] ?? topic;

/** Name of a situation of life; what the OZG catalogue only calls a cross-section says nothing to people. */
export function situationName(situation: string, lang: PageLang): string {
  if (situation.startsWith('Querschnitt')) return lang === 'en' ? citizenTextsEn.otherServices : citizenTexts.otherServices;
  return (lang === 'en' ? situationsEn[situation] : undefined) ?? situation.replaceAll(' & ', ' und ').replaceAll('/', ' und ');
}
