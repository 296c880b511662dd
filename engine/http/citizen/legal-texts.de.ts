import type { TextSection } from '../../contract/citizen-pages.ts';
import type { PostalAddress, PublicBody, Tenant } from '../../definition/format.ts';

export const germanDay = (day: string): string => day.split('-').reverse().join('.');
export const addressText = (address: PostalAddress): string => `${address.street}, ${address.postcode} ${address.city}`;

/** Impressum (§ 5 DDG, § 18 MStV), from the town's own data. */
export function imprintSections(town: Tenant): TextSection[] {
  const contact = [
    `E-Mail: ${town.email}`,
    ...(town.phone ? [`Telefon: ${town.phone}`] : []),
    ...(town.website ? [`Internet: ${town.website}`] : []),
  ];
  const { represented, responsible, supervision, vatId } = town.imprint ?? {};
  const more = [
    represented && `Vertreten durch: ${represented}`,
    responsible && `Für den Inhalt verantwortlich: ${responsible}`,
    supervision && `Aufsicht: ${supervision}`,
    vatId && `Umsatzsteuer-Identifikationsnummer: ${vatId}`,
  ].filter((text) => text !== undefined);
  return [
    { title: 'Anbieter', paragraphs: [town.letterhead, addressText(town.address)], items: [...contact, ...more] },
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
export function privacySections(town: Tenant): TextSection[] {
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
        'Wir setzen ein Cookie, das für Ihren Antrag und die Anmeldung nötig ist. Wählen Sie eine Sprache, merkt sich ein zweites Cookie nur diese Wahl. Beide werden gelöscht, wenn Sie den Browser schließen. Weitere Cookies oder Zählpixel gibt es nicht.',
        town.signLanguage
          ? 'Inhalte fremder Anbieter laden wir nicht, mit einer Ausnahme: Starten Sie auf der Seite „Gebärdensprache“ das Video, erfährt der Anbieter der Datei Ihre Internet-Adresse.'
          : 'Inhalte fremder Anbieter laden wir nicht.',
        'Im Protokoll des Servers stehen keine Angaben aus Anträgen.',
      ],
    },
    {
      title: 'Ihre Rechte',
      paragraphs: [
        'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch (Art. 15 bis 18 und 21 DSGVO). Schreiben Sie dazu an die oben genannte Adresse.',
        town.dataProtectionAuthority
          ? 'Sie können sich außerdem bei der Datenschutzaufsicht beschweren (Art. 77 DSGVO):'
          : 'Sie können sich außerdem bei der Datenschutzaufsicht Ihres Landes beschweren (Art. 77 DSGVO).',
      ],
      items: town.dataProtectionAuthority && bodyLines(town.dataProtectionAuthority),
    },
  ];
}

/** An authority outside of the town, a line for each way to reach it. */
export const bodyLines = ({ name, address, phone, email, website }: PublicBody): string[] =>
  [
    name,
    address && addressText(address),
    phone && `Telefon: ${phone}`,
    email && `E-Mail: ${email}`,
    website && `Internet: ${website}`,
  ].filter((text) => text !== undefined);
