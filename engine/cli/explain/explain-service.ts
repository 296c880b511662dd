import { formatCents } from '../../application/local-date.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { DeadlineRule, ShapeAction, Tariff } from '../../definition/format.ts';
import { findField, rootFields } from '../../rules/form-fields.ts';
import { fieldSentences } from './field-sentences.ts';
import { periodInWords } from '../../definition/period-in-words.ts';

/** What a service does, in German sentences: for those who have to agree to it and do not read YAML. */
export function explainService(bundle: Bundle): string {
  const { workflow } = bundle;
  const parts: [string, string[]][] = [
    ['Fragen', fieldSentences(bundle.form)],
    [
      'Regeln',
      (workflow.rules ?? []).map(
        (rule) => `Wird beanstandet, wenn nicht gilt: ${rule.check}${rule.when ? ` (nur wenn ${rule.when})` : ''}: „${rule.message}“`,
      ),
    ],
    ['Beteiligte', partySentences(bundle)],
    ['Gebühren', feeSentences(bundle)],
    ['Zuständig', routeSentences(bundle)],
    ['Verfahren', processSentences(bundle)],
    [
      'Stellungnahmen',
      (workflow.consultations ?? []).map(
        (rule) =>
          `${nameOfUnit(bundle, rule.unit)}, binnen ${periodInWords(rule.period)}${rule.when ? `, wenn ${rule.when}` : ''}: ${rule.question}`,
      ),
    ],
    [
      'Fristen',
      (workflow.deadlines ?? []).map(
        (rule) =>
          `${rule.label}: ${deadlineInWords(rule)}, ${rule.kind === 'statutory' ? `gesetzlich (${rule.law})` : 'als Ziel'}.${stepInWords(bundle, rule)}`,
      ),
    ],
    [
      'Schreiben',
      Object.entries((workflow.letters ?? {}) as Record<string, string>).map(([role, id]) => `Für „${role}“ die Vorlage „${id}“.`),
    ],
    [
      'Rechtsbehelf',
      [
        {
          widerspruch: 'Widerspruch binnen eines Monats.',
          klage: 'Klage binnen eines Monats.',
          'widerspruch-sgg': 'Widerspruch binnen eines Monats (§ 84 SGG).',
          einspruch: 'Einspruch binnen eines Monats (§ 355 AO).',
          'antrag-amtsgericht': 'Antrag beim Amtsgericht ohne Frist (§ 49 PStG).',
          keiner: 'Keiner, es wird nichts entschieden.',
        }[workflow.remedy],
      ],
    ],
    ['Aufbewahrung', retentionSentences(bundle)],
    ['Offen', workflow.provenance.open ?? []],
  ];
  const head = [
    `${workflow.name} (${bundle.service}, ${bundle.town.name})`,
    workflow.summary,
    ...elsewhereSentences(bundle),
    `Recht: ${workflow.law.map((law) => law.cite).join('; ')}.`,
  ];
  return [
    ...head,
    ...parts.flatMap(([title, lines]) => (lines.length > 0 ? ['', title, ...lines.map((line) => line.replace(/^ */, '$&- '))] : [])),
  ].join('\n');
}

/** Who decides in the town's place. */
function elsewhereSentences({ elsewhere, town }: Bundle): string[] {
  if (!elsewhere) return [];
  const name = town.authorities[elsewhere.authority]?.name ?? elsewhere.authority;
  const law = elsewhere.law ? ` (${elsewhere.law})` : '';
  if (elsewhere.mode === 'inform') return [`Die Stadt informiert nur, es gibt kein Formular. Zuständig: ${name}${law}.`];
  const how = elsewhere.by === 'announced-post' ? 'mit der Post, angekündigt per E-Mail' : 'mit der Post';
  return [`Die Stadt nimmt an und gibt ab, ${how}, an: ${name}${law}. ${elsewhere.reason ?? ''}`.trim()];
}

const nameOfUnit = (bundle: Bundle, unit: string): string => bundle.town.units[unit]?.name ?? unit;

function partySentences({ workflow, form }: Bundle): string[] {
  const roles = {
    applicant: 'Antragsteller',
    representative: 'Vertretung',
    guardian: 'gesetzliche Vertretung',
    addressee: 'Empfänger der Schreiben',
    payer: 'Zahlende',
  };
  return (workflow.parties ?? []).map(({ role, at, when, notified }) => {
    const field = findField(rootFields(form), at);
    const each = field?.kind === 'list' || at.includes('*') ? 'je Eintrag bei' : 'bei';
    return `${roles[role]}, ${each} „${field?.label ?? at}“${when ? `, wenn ${when}` : ''}${notified ? '; bekommt eigene Schreiben' : ''}.`;
  });
}

function feeSentences({ workflow, tariffs }: Bundle): string[] {
  const due = {
    'before-submission': 'vor dem Absenden',
    'before-processing': 'vor der Bearbeitung',
    'after-decision': 'nach der Entscheidung',
    'at-counter': 'am Schalter',
  };
  if (!workflow.fees?.length) return ['Keine.'];
  return workflow.fees.map((fee) => {
    const tariff = tariffs[fee.tariff]!;
    return `${tariff.name}: ${amountsOf(tariff)}, fällig ${due[fee.due]}${fee.when ? `, wenn ${fee.when}` : ''}.`;
  });
}

function amountsOf(tariff: Tariff): string {
  const period = tariff.periods.at(-1);
  if (!period) return 'kein Betrag';
  const rows = period.table?.map((row) => `${formatCents(row.amount)}${row.when ? ` wenn ${row.when}` : ' sonst'}`);
  const range = period.min === undefined ? undefined : `${formatCents(period.min)} bis ${formatCents(period.max ?? period.min)}`;
  const amount = rows?.join(', ') ?? range ?? (period.amount === undefined ? 'gebührenfrei' : formatCents(period.amount));
  return `${amount}${tariff.unit ? ` je ${tariff.unit}` : ''} (${period.law}, ab ${period.from})`;
}

function routeSentences(bundle: Bundle): string[] {
  const { routing } = bundle.workflow;
  const special = (routing.queues ?? []).map(
    (route) => `Wenn ${route.when}: ${nameOfUnit(bundle, route.unit ?? routing.unit)}, Warteschlange „${route.queue}“.`,
  );
  const byDistrict = routing.district ? ['Ist die Warteschlange nach Bezirken geteilt, entscheidet die Anschrift.'] : [];
  return [
    ...special,
    `${special.length > 0 ? 'Sonst' : 'Immer'}: ${nameOfUnit(bundle, routing.unit)}, Warteschlange „${routing.queue}“.`,
    ...byDistrict,
  ];
}

function processSentences({ process }: Bundle): string[] {
  const roles = {
    citizen: 'Antragsteller',
    caseworker: 'Sachbearbeitung',
    second: 'zweite Person',
    consulted: 'gefragte Stelle',
    system: 'System',
  };
  const moves = Object.values(process.actions).filter((action) => action.to);
  const sentence = (action: ShapeAction): string =>
    `${action.label} (${action.by.map((role) => roles[role as keyof typeof roles] ?? role).join(' oder ')}): ${action.from.map((state) => process.states[state]?.label ?? state).join(', ')} → ${process.states[action.to!]?.label ?? action.to}.`;
  const timers = Object.values(process.timers ?? {}).map(
    (timer) =>
      `Nach ${periodInWords(timer.after)} in ${timer.in.map((state) => process.states[state]?.label ?? state).join(', ')}: ${process.actions[timer.action]?.label ?? timer.action}.`,
  );
  return [`${process.name}: ${process.description}`, ...moves.map(sentence), ...timers];
}

function retentionSentences({ workflow }: Bundle): string[] {
  const words: Record<string, string> = {
    granted: 'bewilligt',
    partial: 'teilweise bewilligt',
    refused: 'abgelehnt',
    withdrawn: 'zurückgenommen',
    completed: 'erledigt',
    expired: 'verfallen',
  };
  const { law, ...periods } = workflow.retention;
  const list = Object.entries(periods as Record<string, string>).map(
    ([outcome, period]) => `${words[outcome] ?? outcome} ${periodInWords(period)}`,
  );
  return [`${list.join(', ')} (${law}).`];
}

function stepInWords({ process }: Bundle, { then, pauses }: DeadlineRule): string {
  if (!then) return '';
  const stands = pauses === false ? ' Während einer Rückfrage läuft sie weiter.' : '';
  return `${stands} Läuft sie ohne Entscheidung ab, geschieht von selbst: „${process.actions[then.action]?.label ?? then.action}“ (${then.law}).`;
}

function deadlineInWords({ period, start, event, ends, shift }: DeadlineRule): string {
  if (ends === 'on' || !period) return `mit dem Tag ${event}${shift ? ', am Wochenende mit dem nächsten Werktag' : ''}`;
  return `${periodInWords(period)} ab ${{ received: 'Eingang', complete: 'Vollständigkeit', event: event ?? '' }[start]}`;
}
