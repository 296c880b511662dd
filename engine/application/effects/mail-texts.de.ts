import type { NounWords } from '../../definition/noun.ts';

export interface MailTextData {
  number: string;
  service: string;
  noun: NounWords;
  town: string;
  statusUrl: string;
  postboxUrl: string;
}
interface MailText {
  subject: string;
  text: string;
}
const mail = (subject: string, data: MailTextData, paragraphs: string[]): MailText => ({
  subject: `${subject} (${data.number})`,
  text: ['Guten Tag,', ...paragraphs, 'Mit freundlichen Grüßen', data.town].join('\n\n'),
});
const see = (data: MailTextData): string =>
  `Den Stand sehen Sie mit Ihrer Vorgangsnummer ${data.number} und dem Zugangscode aus Ihrer Eingangsbestätigung hier:\n${data.statusUrl}`;

export interface DraftMailData {
  service: string;
  town: string;
  url: string;
  /** Day of deletion, "24. Dezember 2026". */
  deletedOn: string;
}
const draftMail = (subject: string, d: DraftMailData, paragraphs: string[]): MailText => ({
  subject,
  text: ['Guten Tag,', ...paragraphs, 'Mit freundlichen Grüßen', d.town].join('\n\n'),
});

/** Mails about a form that was begun: service and day, nothing that was written in it. */
export const draftMailTexts = {
  link: (d: DraftMailData) =>
    draftMail(`Weitermachen: ${d.service}`, d, [
      `Sie haben das Formular „${d.service}“ angefangen. Mit diesem Link machen Sie weiter, auch auf einem anderen Gerät:`,
      d.url,
      'Wer diesen Link hat, kann Ihren Entwurf öffnen. Geben Sie ihn deshalb nicht weiter. Ältere Links zu diesem Entwurf gelten nicht mehr.',
      `Wir löschen den Entwurf am ${d.deletedOn}, wenn Sie bis dahin nicht weiterschreiben.`,
      'Haben Sie nichts angefangen? Dann müssen Sie nichts tun.',
    ]),
  ends: (d: DraftMailData) =>
    draftMail(`Ihr Entwurf wird am ${d.deletedOn} gelöscht`, d, [
      `Sie haben das Formular „${d.service}“ angefangen, aber noch nicht abgeschickt. Wir löschen den Entwurf am ${d.deletedOn}.`,
      'Möchten Sie weitermachen? Dann öffnen Sie diesen Link und schreiben Sie weiter; danach bleibt der Entwurf wieder 30 Tage gespeichert:',
      d.url,
      'Wer diesen Link hat, kann Ihren Entwurf öffnen. Geben Sie ihn deshalb nicht weiter. Ältere Links zu diesem Entwurf gelten nicht mehr.',
      'Brauchen Sie den Entwurf nicht mehr? Dann müssen Sie nichts tun.',
    ]),
};

/** German notices; none carries the content of a case. */
export const mailTexts = {
  received: (d: MailTextData) =>
    mail(`${d.noun.your.nominative} ist eingegangen`, d, [`vielen Dank. „${d.service}“ ist bei uns eingegangen.`, see(d)]),
  paid: (d: MailTextData) => mail('Ihre Zahlung ist eingegangen', d, [`Ihre Zahlung zum Vorgang „${d.service}“ ist eingegangen.`, see(d)]),
  request: (d: MailTextData) => mail('Wir haben eine Rückfrage', d, ['wir brauchen noch etwas von Ihnen, um weiterzuarbeiten.', see(d)]),
  message: (d: MailTextData) => mail('Neue Nachricht zu Ihrem Vorgang', d, ['zu Ihrem Vorgang liegt eine neue Nachricht vor.', see(d)]),
  letter: (d: MailTextData) =>
    mail('Ein Schreiben liegt in Ihrem Postfach', d, [
      'in Ihrem Postfach liegt ein Schreiben zum Abruf bereit. Es gilt in der Regel am vierten Tag nach der Bereitstellung als bekannt gegeben, auch wenn Sie es nicht abrufen (§ 9 OZG); der genaue Tag steht dort dabei. Bitte melden Sie sich an und rufen Sie es ab:',
      d.postboxUrl,
    ]),
  news: (d: MailTextData) => mail('Neues zu Ihrem Vorgang', d, ['zu Ihrem Vorgang gibt es etwas Neues.', see(d)]),
  place: (d: MailTextData) =>
    mail('Sie haben einen Platz', d, ['für Sie ist ein Platz frei. Ob Sie noch bezahlen müssen und bis wann, lesen Sie dort.', see(d)]),
  waiting: (d: MailTextData) =>
    mail('Sie stehen auf der Warteliste', d, [
      'zurzeit ist kein Platz frei. Sie stehen auf der Warteliste, wir sagen Bescheid, sobald ein Platz frei wird.',
      see(d),
    ]),
  closed: (d: MailTextData) => mail('Ihr Vorgang ist abgeschlossen', d, ['Ihr Vorgang ist abgeschlossen.', see(d)]),
  /** To the authority that decides. */
  announced: (d: MailTextData & { contact: string }) => ({
    subject: `Abgabe eines Antrags (${d.number})`,
    text: [
      'Sehr geehrte Damen und Herren,',
      `wir geben einen Antrag an Sie ab, über den Sie entscheiden: ${d.service}, unser Zeichen ${d.number}. Der Antrag und seine Unterlagen gehen Ihnen mit der Post zu.`,
      `Rückfragen beantwortet: ${d.contact}.`,
      'Mit freundlichen Grüßen',
      d.town,
    ].join('\n\n'),
  }),
} as const;
