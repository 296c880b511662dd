import type { TextSection } from '../../contract/citizen-pages.ts';
import type { Tenant } from '../../definition/format.ts';
import { addressText } from './legal-texts.de.ts';

interface Ways {
  home: string;
  status: string;
  accessibility: string;
  /** Services in Leichte Sprache, under their simple names. */
  services: { label: string; url: string }[];
  report?: string;
}

/** Entry in Leichte Sprache: what the pages offer, how to find one's way, how to report a barrier. Rules of Netzwerk Leichte Sprache. */
export function easyLanguageSections(town: Tenant, ways: Ways): TextSection[] {
  return [
    {
      title: 'Das sind diese Internet-Seiten',
      paragraphs: [
        `Diese Internet-Seiten sind von: ${town.name}.`,
        'Hier können Sie vieles für das Rathaus zu Hause am Computer machen. Oder am Handy.',
        'Zum Beispiel:',
      ],
      items: ['Sie brauchen ein Papier vom Rathaus.', 'Sie möchten etwas anmelden.', 'Sie möchten sagen: Etwas ist kaputt.'],
    },
    {
      title: 'So finden Sie etwas',
      paragraphs: [
        'Auf der ersten Seite sehen Sie ein Feld. Schreiben Sie in das Feld ein Wort. Zum Beispiel: Hund. Drücken Sie dann auf den Knopf „Suchen“.',
        'Unter dem Feld sehen Sie alle Themen. Drücken Sie auf ein Thema. Dann sehen Sie, was Sie dort machen können.',
      ],
      links: [{ label: 'Zur ersten Seite', url: ways.home }],
    },
    {
      title: 'So füllen Sie ein Formular aus',
      paragraphs: [
        'Ein Formular hat Fragen. Sie beantworten die Fragen. Dann drücken Sie auf „Weiter“.',
        'Am Ende sehen Sie alle Ihre Antworten. Stimmt alles? Dann schicken Sie das Formular ab.',
        'Danach bekommen Sie eine Nummer und einen Code. Schreiben Sie die Nummer und den Code auf. Damit können Sie später sehen: So weit ist es.',
        'Ist ein Formular zu schwer? Sie können auch zu uns kommen. Oder Sie rufen uns an. Wir helfen Ihnen.',
      ],
      links: [{ label: 'Wie weit ist es?', url: ways.status }],
    },
    ...(ways.services.length > 0
      ? [
          {
            title: 'Das gibt es in Leichter Sprache',
            paragraphs: ['Nicht alles ist in Leichter Sprache. Diese Formulare sind in Leichter Sprache:'],
            links: ways.services,
          },
        ]
      : [{ title: 'Das gibt es in Leichter Sprache', paragraphs: ['Bis jetzt ist nur diese Seite in Leichter Sprache.'] }]),
    {
      title: 'Etwas auf diesen Seiten ist nicht gut?',
      paragraphs: [
        'Können Sie etwas nicht lesen? Oder verstehen Sie etwas nicht? Das nennt man: Barriere. Sagen Sie es uns bitte.',
        'Wir antworten Ihnen in 6 Wochen oder schneller.',
        'Antworten wir nicht? Dann hilft Ihnen eine andere Stelle. Mehr dazu steht in der Erklärung zur Barrierefreiheit. Die Erklärung ist in schwerer Sprache.',
      ],
      links: [
        ...(ways.report === undefined ? [] : [{ label: 'Sagen, was nicht gut ist', url: ways.report }]),
        { label: 'Erklärung zur Barrierefreiheit', url: ways.accessibility },
      ],
    },
    {
      title: 'So erreichen Sie uns',
      paragraphs: [],
      items: [
        ...(town.phone ? [`Telefon: ${town.phone}`] : []),
        `E-Mail: ${town.email}`,
        `Brief: ${town.name}, ${addressText(town.address)}`,
      ],
    },
    {
      title: 'Über diesen Text',
      paragraphs: ['Dieser Text ist in Leichter Sprache geschrieben. Noch niemand mit Lern-Schwierigkeiten hat den Text geprüft.'],
    },
  ];
}

/** Entry in sign language: the video of the town and what it says, or plainly that there is none. */
export function signLanguageSections(town: Tenant, report: string | undefined): TextSection[] {
  const contact: TextSection = {
    title: 'So erreichen Sie uns',
    paragraphs: [
      'Brauchen Sie eine Information in Gebärdensprache oder für einen Termin eine Person, die dolmetscht? Schreiben Sie uns, wir kümmern uns darum.',
    ],
    items: [`E-Mail: ${town.email}`, `Anschrift: ${addressText(town.address)}`],
    links: report === undefined ? [] : [{ label: 'Information in Gebärdensprache anfordern oder Barriere melden', url: report }],
  };
  if (!town.signLanguage)
    return [
      {
        title: 'Noch kein Video',
        paragraphs: [
          'Erklärungen in Deutscher Gebärdensprache gibt es auf diesen Seiten noch nicht. Das ist eine Barriere, und wir nennen sie auch in der Erklärung zur Barrierefreiheit.',
        ],
      },
      contact,
    ];
  const { video, text } = town.signLanguage;
  return [
    {
      title: 'Video in Deutscher Gebärdensprache',
      paragraphs: ['Das Video wird erst geladen, wenn Sie es starten.'],
      video: { url: video, label: 'Erklärung dieser Seiten in Deutscher Gebärdensprache' },
    },
    { title: 'Das sagt das Video', paragraphs: text.split(/\n\s*\n/) },
    contact,
  ];
}
