import type { TextSection } from '../../contract/citizen-pages.ts';
import type { PublicBody, Tenant } from '../../definition/format.ts';
import { bodyLines, germanDay } from './legal-texts.de.ts';

const results = { full: 'vollständig', partial: 'teilweise', none: 'nicht' } as const;

/** Accessibility statement (Directive (EU) 2016/2102): what the town says about its pages, nothing beyond it. */
export function accessibilitySections(town: Tenant, reportUrl: string | undefined): TextSection[] {
  const { accessibility, signLanguage } = town;
  return [
    { title: 'Stand der Vereinbarkeit', paragraphs: conformance(town) },
    {
      title: 'Bekannte Barrieren',
      paragraphs: [],
      items: [
        ...(accessibility?.barriers ?? []),
        'In Leichter Sprache gibt es nur einige Leistungen. Die Texte sind noch nicht von Menschen mit Lernschwierigkeiten geprüft.',
        ...(signLanguage ? [] : ['Erklärungen in Deutscher Gebärdensprache gibt es noch nicht.']),
        'Dateien, die andere hochgeladen haben, sind nicht immer barrierefrei.',
        'Die Seiten der Kasse und der Anmeldung kommen von anderen Anbietern.',
      ],
    },
    {
      title: 'Barriere melden',
      paragraphs: [
        'Sind Sie auf eine Barriere gestoßen, oder brauchen Sie eine Information in anderer Form? Sagen Sie es uns. Wir antworten innerhalb von sechs Wochen.',
        `Sie erreichen uns auch so: ${town.email}${town.phone ? `, ${town.phone}` : ''}. Nennen Sie bitte die Seite.`,
        'Sie können jeden Antrag auch auf Papier oder vor Ort stellen. Die Adresse des Amts steht auf der Seite der Leistung.',
      ],
      links: reportUrl === undefined ? [] : [{ label: 'Barriere melden', url: reportUrl }],
    },
    { title: 'Durchsetzungsverfahren', ...enforcement(accessibility?.enforcement) },
    {
      title: 'Stand dieser Erklärung',
      paragraphs: [
        accessibility
          ? `Diese Erklärung wurde zuletzt am ${germanDay(accessibility.updated)} überprüft.`
          : 'Wann diese Erklärung zuletzt überprüft wurde, ist nicht festgehalten.',
      ],
    },
  ];
}

function conformance({ accessibility }: Tenant): string[] {
  const goal = 'Diese Seiten sollen die Anforderungen der EN 301 549 und der WCAG 2.2, Stufe AA, erfüllen.';
  const assessment = accessibility?.assessment;
  if (!assessment)
    return [
      goal,
      'Ob sie das tun, ist noch nicht bewertet worden. Die Software wird mit automatischen Prüfungen getestet; diese finden aber nicht alle Barrieren.',
    ];
  const { result, on, by, method } = assessment;
  const who = by === 'self' ? 'Das ist unsere eigene Bewertung' : 'Das hat eine unabhängige Stelle bewertet';
  return [
    goal,
    `Sie sind mit diesen Anforderungen ${results[result]} vereinbar.`,
    `${who}, Stand ${germanDay(on)}.${method ? ` ${method}` : ''}`,
  ];
}

function enforcement(body: PublicBody | undefined): Pick<TextSection, 'paragraphs' | 'items'> {
  const start = 'Antworten wir innerhalb von sechs Wochen nicht oder nicht zufriedenstellend, können Sie sich an die';
  if (!body) return { paragraphs: [`${start} Durchsetzungsstelle Ihres Landes wenden.`] };
  return { paragraphs: [`${start} Durchsetzungsstelle wenden:`], items: bodyLines(body) };
}
