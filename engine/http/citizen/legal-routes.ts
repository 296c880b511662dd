import type { Router } from 'express';
import type { Tenant } from '../../definition/format.ts';
import type { AppRequest, AppResponse } from '../context.ts';

type Section = { title: string; paragraphs: string[] };

/** Pages the law wants, made from the town's own data. */
export function addLegalRoutes(router: Router): void {
  const page = (path: string, title: string, sections: (tenant: Tenant) => Section[]): void => {
    router.get(path, (_request: AppRequest, response: AppResponse) =>
      response.locals.page({ kind: 'text', title, sections: sections(response.locals.tenant) }, { title }),
    );
  };
  page('/impressum', 'Impressum', imprint);
  page('/datenschutz', 'Datenschutz', privacy);
  page('/barrierefreiheit', 'Erklärung zur Barrierefreiheit', accessibility);
}

const addressOf = (town: Tenant): string => `${town.letterhead}, ${town.address.street}, ${town.address.postcode} ${town.address.city}`;
const exampleNote = (town: Tenant): string[] =>
  town.example ? ['Diese Stadt ist erfunden. Alle Angaben auf diesen Seiten sind Beispiele.'] : [];

function imprint(town: Tenant): Section[] {
  return [
    {
      title: 'Anbieter',
      paragraphs: [...exampleNote(town), addressOf(town), `E-Mail: ${town.email}${town.phone ? `, Telefon: ${town.phone}` : ''}`],
    },
    {
      title: 'Zuständige Behörden',
      paragraphs: Object.values(town.authorities).map(
        (authority) => `${authority.name}, ${authority.address.street}, ${authority.address.postcode} ${authority.address.city}`,
      ),
    },
  ];
}
function privacy(town: Tenant): Section[] {
  return [
    { title: 'Verantwortlich', paragraphs: [...exampleNote(town), addressOf(town), `Datenschutz: ${town.dataProtectionOfficer}`] },
    {
      title: 'Welche Daten wir verarbeiten',
      paragraphs: [
        'Wir verarbeiten, was Sie in einem Antrag angeben, um ihn zu bearbeiten. Zweck, Rechtsgrundlage und Aufbewahrung stehen auf der Seite jeder Leistung.',
        'Angefangene Anträge werden 30 Tage nach der letzten Änderung gelöscht. Für die Dauer Ihres Besuchs setzen wir ein technisch notwendiges Cookie; andere gibt es nicht.',
      ],
    },
    {
      title: 'Ihre Rechte',
      paragraphs: [
        'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Widerspruch nach Art. 15 bis 21 DSGVO.',
        'Sie können sich bei der Datenschutzaufsicht Ihres Landes beschweren.',
      ],
    },
  ];
}
function accessibility(town: Tenant): Section[] {
  return [
    {
      title: 'Stand',
      paragraphs: [
        ...exampleNote(town),
        'Diese Seiten sollen die Anforderungen der EN 301 549 (WCAG 2.1 Stufe AA) erfüllen. Jede Seite wird bei jeder Änderung automatisch geprüft; eine Prüfung durch Menschen mit Behinderungen steht noch aus.',
      ],
    },
    {
      title: 'Barriere melden',
      paragraphs: [
        `Wenn Sie auf eine Barriere stoßen, schreiben Sie uns bitte an ${town.email}. Wir antworten innerhalb von sechs Wochen.`,
        'Erhalten Sie keine Antwort, können Sie sich an die Durchsetzungs- und Überwachungsstelle Ihres Landes wenden.',
      ],
    },
  ];
}
