import { nounWords } from '../../definition/noun.ts';
import { summariseAnswers } from '../answer-summary.ts';
import { computeDueDates } from '../case-due.ts';
import type { CaseFile } from '../case-file.ts';
import { duesBefore, openAmount } from '../fees.ts';
import { duesAtCounter } from '../../cases/index.ts';
import { feeBlock } from '../letters/letter-document.ts';
import { formatCents, formatLongDate, formatShortDate, toLocalDate } from '../local-date.ts';
import type { ReceiptDocument } from '../ports.ts';

/**
 * Eingangsbestätigung with the copy of what was declared (§ 9a (4) OZG, § 3a (5) VwVfG), the fees and what happens next.
 * Its hash is that of the submission event: the town can be held to it.
 */
export function buildReceipt(file: CaseFile, today: string, publicUrl: string): ReceiptDocument {
  const { bundle, state, row } = file;
  const fees = [...duesBefore(state.submitted.fees), ...duesAtCounter(state.submitted.fees)].filter((line) => line.amount > 0);
  const fee = fees.length > 0 ? feeBlock(fees) : null;
  return {
    letterhead: bundle.town.letterhead,
    title: 'Eingangsbestätigung',
    caseNumber: row.number,
    receivedAt: receivedText(state.receivedAt, row.channel),
    serviceName: bundle.workflow.name,
    yourNoun: nounWords(bundle.process.noun).your.nominative,
    sections: summariseAnswers(bundle, state.submitted.answers).map((page) => ({
      title: page.title,
      rows: page.rows.map(({ label, value }) => ({ label, value })),
    })),
    fees: fee && { lines: fee.lines, total: fee.total },
    next: { title: 'Wie es weitergeht', lines: nextSteps(file, today) },
    answersTitle: 'Ihre Angaben',
    chainHash: file.eventRows[0]?.hash ?? '',
    verifyUrl: `${publicUrl}/${row.tenant}/pruefen`,
  };
}

/** The application for those who work on it elsewhere: the same answers, and what belongs to them. */
export function buildApplicationCopy(file: CaseFile, today: string, publicUrl: string): ReceiptDocument {
  const { bundle, state } = file;
  const decider = bundle.town.authorities[bundle.elsewhere?.authority ?? '']?.name;
  const names = state.files.map(({ name }) => name);
  const lines = [
    ...(decider ? [`Entscheidet: ${decider}.`] : []),
    names.length > 0 ? `Unterlagen: ${names.join(', ')}.` : 'Unterlagen: keine.',
  ];
  return { ...buildReceipt(file, today, publicUrl), title: 'Antrag', next: { title: 'Zu diesem Antrag', lines }, answersTitle: 'Angaben' };
}

function receivedText(receivedAt: string, channel: string): string {
  const date = formatLongDate(toLocalDate(receivedAt));
  if (channel !== 'online') return date;
  const time = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' }).format(
    new Date(receivedAt),
  );
  return `${date}, ${time} Uhr`;
}

function nextSteps(file: CaseFile, today: string): string[] {
  const { bundle, state } = file;
  const unit = bundle.town.units[state.unit];
  const steps: string[] = [];
  const citizen = bundle.process.states[state.state]?.citizen;
  if (bundle.booking && citizen) steps.push(citizen);
  const due = openAmount(state, file.payments);
  if (due > 0) steps.push(`Es sind noch ${formatCents(due)} zu bezahlen. Danach beginnen wir mit der Bearbeitung.`);
  const later = duesAtCounter(state.submitted.fees).reduce((total, line) => total + line.amount, 0);
  if (later > 0) steps.push(`Bei uns am Schalter bezahlen Sie ${formatCents(later)}.`);
  steps.push(`Zuständig ist: ${unit?.name ?? state.unit}.`);
  for (const deadline of computeDueDates(bundle, state, today))
    steps.push(
      `${deadline.label}: ${deadline.kind === 'target' ? 'voraussichtlich' : 'spätestens'} bis ${formatShortDate(deadline.date)}.`,
    );
  steps.push('Den Stand sehen Sie jederzeit mit der Vorgangsnummer und Ihrem Zugangscode auf der Statusseite.');
  return steps;
}
