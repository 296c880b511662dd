import type { PostalAddress, Tenant } from '../../definition/format.ts';

export interface LegalSection {
  title: string;
  paragraphs: string[];
  items?: string[];
}

const addressText = (address: PostalAddress): string => `${address.street}, ${address.postcode} ${address.city}`;

/** Impressum (§ 5 DDG, § 18 MStV), from the town's own data. */
export function imprintSections(town: Tenant): LegalSection[] {
  const contact = [
    `E-Mail: ${town.email}`,
    ...(town.phone ? [`Telefon: ${town.phone}`] : []),
    ...(town.website ? [`Internet: ${town.website}`] : []),
  ];
  return [
    { title: 'Anbieter', paragraphs: [town.letterhead, addressText(town.address)], items: contact },
    {
      title: 'Zuständige Behörden',
      paragraphs: ['Für die Leistungen auf diesen Seiten sind zuständig:'],
      items: Object.values(town.authorities).map((authority) => `${authority.name}, ${addressText(authority.address)}`),
    },
    {
      title: 'Ämter',
      paragraphs: [],
      items: Object.values(town.units).map((unit) => [unit.name, unit.room, unit.phone, unit.email].filter(Boolean).join(', ')),
    },
    {
      title: 'Rechtswirksame Nachrichten',
      paragraphs: [
        'Anträge und Nachrichten zu einem Antrag nehmen wir über die Formulare auf diesen Seiten entgegen. Eine einfache E-Mail ersetzt die Schriftform nicht.',
      ],
    },
  ];
}

/** What holds for all services (Art. 13 DSGVO); purpose, legal basis and retention of each stand on its own page. */
export function privacySections(town: Tenant): LegalSection[] {
  return [
    {
      title: 'Verantwortlich',
      paragraphs: [
        `${town.letterhead}, ${addressText(town.address)}, ${town.email}`,
        `Datenschutzbeauftragte: ${town.dataProtectionOfficer}`,
      ],
    },
    {
      title: 'Wenn Sie einen Antrag stellen',
      paragraphs: [
        'Wir verarbeiten, was Sie in einem Antrag angeben, um ihn zu bearbeiten. Zweck, Rechtsgrundlage und Aufbewahrung stehen auf der Seite der Leistung unter „Datenschutz“.',
        'Ihre Angaben und Dateien liegen verschlüsselt auf dem Server, für jeden Antrag mit einem eigenen Schlüssel. Zugang haben nur die Beschäftigten der zuständigen Stelle und Stellen, die um eine Stellungnahme gebeten werden. Jeder Schritt wird festgehalten.',
        'Angefangene Anträge löschen wir 30 Tage nach der letzten Änderung. Sie können einen Entwurf auch selbst sofort löschen.',
        'Lassen Sie sich einen Link zu einem Entwurf schicken, speichern wir Ihre E-Mail-Adresse verschlüsselt mit dem Entwurf, erinnern Sie vor dem Löschen daran und löschen sie mit ihm.',
      ],
    },
    {
      title: 'Wenn Sie bezahlen',
      paragraphs: [
        'Die Kasse erhält den Betrag, den Zweck und das Kassenzeichen, aber nicht die Angaben aus Ihrem Antrag. Daten Ihres Zahlungsmittels geben Sie nur der Kasse.',
      ],
    },
    {
      title: 'Wenn Sie diese Seiten besuchen',
      paragraphs: [
        'Wir setzen ein Cookie, das für Ihren Antrag und die Anmeldung nötig ist. Es wird gelöscht, wenn Sie den Browser schließen. Weitere Cookies, Zählpixel oder Inhalte fremder Anbieter gibt es nicht.',
        'Im Protokoll des Servers stehen keine Angaben aus Anträgen.',
      ],
    },
    {
      title: 'Ihre Rechte',
      paragraphs: [
        'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Art. 15 bis 18 und 21 DSGVO). Schreiben Sie dazu an die oben genannte Adresse.',
        'Sie können sich außerdem bei der Datenschutzaufsicht Ihres Landes beschweren (Art. 77 DSGVO).',
      ],
    },
  ];
}

/** Honest model statement (Directive (EU) 2016/2102): what is checked and how, what is not, whom to tell. */
export function accessibilitySections(town: Tenant): LegalSection[] {
  return [
    {
      title: 'Stand der Vereinbarkeit',
      paragraphs: [
        'Diese Seiten sollen die Anforderungen der EN 301 549 und der WCAG 2.2, Stufe AA, erfüllen.',
        'Die Grundlage ist eine Selbstbewertung mit automatischen Prüfungen. Eine Prüfung durch eine unabhängige Stelle und durch Menschen mit Behinderungen steht noch aus. Deshalb bezeichnen wir die Seiten als teilweise vereinbar.',
      ],
    },
    {
      title: 'Was noch fehlt',
      paragraphs: [],
      items: [
        'Erklärungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht.',
        'Dateien, die andere hochgeladen haben, sind nicht immer barrierefrei.',
        'Die Seiten der Kasse und der Anmeldung kommen von anderen Anbietern.',
      ],
    },
    {
      title: 'Barriere melden',
      paragraphs: [
        `Wenn Sie auf eine Barriere stoßen oder eine Information in anderer Form brauchen, schreiben Sie uns: ${town.email}${town.phone ? `, oder rufen Sie an: ${town.phone}` : ''}. Nennen Sie bitte die Seite.`,
        'Sie können jeden Antrag auch auf Papier oder vor Ort stellen. Die Adresse des Amts steht auf der Seite der Leistung.',
      ],
    },
    {
      title: 'Durchsetzungsverfahren',
      paragraphs: [
        'Antworten wir innerhalb von sechs Wochen nicht oder nicht zufriedenstellend, können Sie sich an die Durchsetzungs- und Überwachungsstelle Ihres Landes wenden.',
      ],
    },
  ];
}
