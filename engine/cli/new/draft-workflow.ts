import type { ProcessShape, Workflow } from '../../definition/format.ts';
import { outcomesOf } from '../../definition/check/workflow/check-retention.ts';
import { periodInWords } from '../../definition/period-in-words.ts';
import type { Choices } from './choices.ts';
import { applicantPage } from './draft-schema.ts';
import { dueOf } from './shape-facts.ts';
import { draftTexts as texts, executingWords, feeSetters, openPoints as open } from './messages.de.ts';

/** workflow.yaml of a draft, as data in the order of its keys. What only its author can find out stands under `provenance.open`. */
export function draftWorkflow(choices: Choices, shape: ProcessShape, letters: Record<string, string>): Workflow {
  const { row } = choices;
  const retention = Object.fromEntries([...outcomesOf(shape)].map((outcome) => [outcome, choices.retention]));
  return {
    format: 1,
    service: row.id,
    // Brackets in the registry tell variants apart; citizens need not read them.
    name: row.name.replace(/ \([^)]*\)$/, ''),
    summary: choices.summary,
    who: texts.who[choices.audience],
    topic: row.topic,
    situation: row.situation,
    ...(row.ozg ? { ozg: row.ozg } : {}),
    ...(row.leika.length > 0 ? { leika: row.leika } : {}),
    law: choices.law.map((cite) => ({ cite })),
    regime: choices.regime,
    audience: choices.audience,
    assurance: choices.assurance,
    process: choices.shape,
    ...(choices.tariff ? { needs: [texts.needsFee] } : {}),
    parties: [{ role: 'applicant', at: applicantPage }],
    ...(choices.tariff ? { fees: [{ tariff: choices.tariff, due: dueOf(shape)! }] } : {}),
    routing: { unit: choices.unit, queue: choices.queue },
    ...(Object.keys(letters).length > 0 ? { letters } : {}),
    remedy: choices.remedy,
    retention: { ...retention, law: texts.retentionLaw },
    privacy: { purpose: texts.purpose, basis: texts.basis(choices.law[0]!) },
    provenance: {
      checked: choices.today.slice(0, 7),
      sources: [`Verzeichnis der Dienste${row.ozg ? `, OZG ${row.ozg}` : ''}${row.leika.length > 0 ? ', LeiKa-Stand 2019' : ''}`],
      open: openOf(choices),
    },
  };
}

function openOf(choices: Choices): string[] {
  const { row } = choices;
  const fromRegistry = choices.law.join(';') === row.law.join(';');
  return [
    open.draft,
    fromRegistry ? open.law : open.ownLaw,
    ...choices.law.filter((cite) => /satzung|ordnung/i.test(cite) && !cite.startsWith('§')).map(open.statute),
    ...(row.asks ? [open.questions(row.asks)] : []),
    open.documents,
    open.eligibility,
    ...feeOf(choices),
    open.deadline,
    ...(executingWords[row.executing] ? [open.authority(executingWords[row.executing]!)] : []),
    ...(choices.assurance === 'keine' ? [open.assurance] : []),
    open.letters,
    open.privacy,
    open.retention(periodInWords(choices.retention)),
    ...(choices.offer ? [open.offer] : []),
  ];
}

function feeOf({ tariff, row }: Choices): string[] {
  if (tariff) return [open.tariff(tariff)];
  const [setter = '', amount] = row.fee.split(':');
  if (amount) return [open.amount(amount.replace('.', ','))];
  return feeSetters[setter] ? [open.fee(feeSetters[setter]!)] : [];
}
