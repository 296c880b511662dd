import type { JsonSchema } from '../../engine/definition/bundle.ts';
import type { Attribute } from './words.ts';
import type { Thing } from './make-schema.ts';

const law = 'Satzung der Beispielstadt (Beispiel)';
const rule = 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.';

export function makeWorkflow({ word, key, id, topic, process, tariff }: Thing): JsonSchema {
  return {
    format: 1,
    service: id,
    name: `${word} genehmigen lassen`,
    summary: `Wer etwas errichtet, das als ${word} gilt, braucht dafür vorher eine Genehmigung.`,
    who: 'Alle, denen der Grund gehört; andere mit deren Zustimmung.',
    synonyms: [word, `${word} aufstellen`, `${word} ändern`],
    topic,
    situation: 'Wohnen & Umzug',
    ozg: ozgOf(topic),
    law: [{ cite: '§ 5 HGO' }, { cite: 'Verwaltungskostensatzung', statute: 'verwaltungskostensatzung' }],
    regime: 'vwvfg',
    audience: 'beide',
    assurance: 'keine',
    process,
    needs: ['Zeichnung mit Maßen', 'Zustimmung der Eigentümer, wenn Ihnen der Grund nicht gehört'],
    parties: [{ role: 'applicant', at: 'antragsteller' }],
    fees: [
      { tariff, when: `${key}.art != "verlaengern"`, due: 'after-decision' },
      { tariff: 'verlaengerung', when: `${key}.art = "verlaengern"`, due: 'after-decision' },
    ],
    rules: [{ check: 'ausfuehrung.von <= ausfuehrung.bis', at: 'ausfuehrung.bis', message: rule }],
    routing: {
      unit: 'umweltamt',
      queue: 'baumschutz',
      queues: [{ when: 'ausfuehrung.gefahr = true', queue: 'eilig' }],
    },
    deadlines: [
      { id: 'entscheidung', label: 'Entscheidung über den Antrag', kind: 'target', start: 'received', period: 'P3M', warn: 'P14D' },
    ],
    consultations: [
      {
        id: 'oeffentlicher-grund',
        unit: 'stadtplanung',
        question: 'Ist der öffentliche Grund in dieser Zeit frei?',
        period: 'P14D',
        when: `some ort in ${key}_orte satisfies ort.grund = "oeffentlich"`,
      },
    ],
    letters: { request: 'nachforderung', decision: `bescheid-${key}` },
    remedy: 'widerspruch',
    retention: {
      granted: 'P10Y',
      partial: 'P10Y',
      refused: 'P10Y',
      withdrawn: 'P1Y',
      ...(process === 'erlaubnis-einfach' && { 'handed-over': 'P1Y' }),
      law,
    },
    privacy: {
      purpose: 'Wir brauchen Ihre Angaben, um über den Antrag zu entscheiden.',
      basis: 'Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 HDSIG',
    },
    provenance: { checked: '2026-11', sources: ['erfunden, nur zum Messen'], open: ['Alles: Diesen Dienst gibt es nicht'] },
  };
}

const topics: Record<string, string> = {
  'bauen-wohnen': '10112',
  'engagement-hobby': '10160',
  unternehmen: '10559',
  querschnitt: '10559',
};
export const topicNames = Object.keys(topics);
export const ozgOf = (topic: string): string => topics[topic]!;

export const makeTariff = (tariff: string, name: string): JsonSchema => ({
  format: 1,
  tariff,
  name,
  kind: 'table',
  date: 'decided',
  periods: [
    {
      from: '2025-01-01',
      law,
      table: [
        { when: 'ausfuehrung.flaeche > 100', amount: 25000, label: 'mehr als 100 Quadratmeter' },
        { amount: 9000, label: 'bis 100 Quadratmeter' },
      ],
    },
  ],
  provenance: { source: 'Beispielbetrag der Beispielstadt', example: true },
});
export const extensionTariff: JsonSchema = {
  format: 1,
  tariff: 'verlaengerung',
  name: 'Gebühr für die Verlängerung',
  kind: 'fixed',
  date: 'decided',
  periods: [{ from: '2025-01-01', amount: 3000, law }],
  provenance: { source: 'Beispielbetrag der Beispielstadt', example: true },
};

export function makeLetter({ word, key, own }: Thing): string {
  const told = own.slice(0, 4).map(([name, title, kind]) => `- ${title}: ${asText(`answers.${key}.${name}`, kind)}`);
  return `# {{#if (eq decision.outcome "refused")}}Ablehnung{{else}}{{#if (eq decision.outcome "partial")}}Teilweise Genehmigung{{else}}Genehmigung{{/if}}{{/if}}: ${word}

{{applicant.salutation}},

{{#if (eq decision.outcome "refused")}}
Ihren Antrag vom {{date case.receivedAt}} lehnen wir ab. Beantragt haben Sie:
{{else}}
auf Ihren Antrag vom {{date case.receivedAt}} genehmigen wir Ihnen nach der Satzung:
{{/if}}

${told.join('\n')}

{{#each answers.${key}_orte}}
- Ort: {{this.strasse}}
{{/each}}
{{#if decision.conditions}}

## Nebenbestimmungen

{{#each decision.conditions}}
- {{this}}
{{/each}}
{{/if}}
{{#if decision.reasons}}

## Begründung

{{decision.reasons}}
{{/if}}
`;
}

/** Answers are texts as they are shown, but for yes and no. */
const asText = (path: string, kind: Attribute[2]): string => (kind === 'boolean' ? `{{#if ${path}}}ja{{else}}nein{{/if}}` : `{{${path}}}`);
