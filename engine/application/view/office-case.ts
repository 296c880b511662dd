import { listAllowedActions, rolesOfStaff } from '../../cases/index.ts';
import type { LetterView, OfficeCase, QueueRow, StaffIdentity } from '../api.ts';
import { summariseAnswers } from '../answer-summary.ts';
import { verifyChain } from '../chain.ts';
import type { CaseFile } from '../case-file.ts';
import { caseFacts, mandatoryConsultations } from '../case-facts.ts';
import { computeDueDates } from '../case-due.ts';
import { shownFees } from '../fees.ts';
import type { LetterContent } from '../letters/letter-content.ts';
import type { LetterRow } from '../ports.ts';
import { computedRows } from './computed-rows.ts';
import { fileView, paymentView } from './citizen-case.ts';
import { viewRecords, type CaseLinks } from './office-records.ts';
import { officeTimeline } from './timeline.ts';

export interface OpenedLetter {
  row: LetterRow;
  content: LetterContent;
}

/** Everything a caseworker who may see the case sees. */
export function viewOfficeCase(
  file: CaseFile,
  row: QueueRow,
  letters: OpenedLetter[],
  staff: StaffIdentity,
  today: string,
  links: CaseLinks,
): OfficeCase {
  const { bundle, state } = file;
  const actor = { kind: 'staff' as const, id: staff.id, name: staff.name };
  const units = Object.entries(bundle.town.units);
  return {
    ref: { tenant: file.row.tenant, number: file.row.number },
    bundle,
    row,
    channel: file.row.channel,
    assurance: file.row.assurance,
    summary: [...summariseAnswers(bundle, state.submitted.answers), ...computedRows(file)],
    files: state.files.map(fileView),
    parties: state.parties.map(({ role, name, address, email, phone, account }) => ({
      role,
      name,
      address,
      email,
      phone,
      postbox: account !== undefined,
    })),
    timeline: officeTimeline(file),
    chainOk: verifyChain(file.eventRows),
    deadlines: computeDueDates(bundle, state, today),
    fees: shownFees(state),
    payments: file.payments.map(paymentView),
    demandedConsultations: mandatoryConsultations(file).filter((rule) => !state.consultations.some((asked) => asked.rule === rule.id)),
    consultations: viewConsultations(file),
    decision: viewDecision(file),
    ...viewRecords(file, links, today),
    letters: inOrder(letters, file).map((letter) => viewLetter(letter, file, staff)),
    messages: state.messages.map(({ at, from, text, files }) => ({ at, from, text, files: files.map(fileView) })),
    notes: state.notes.map(({ at, by, text }) => ({ at, by: by.name, text })),
    actions: listAllowedActions(bundle.process, state, caseFacts(file), { actor, roles: rolesOfStaff(state, staff) }),
    units: units.map(([id, unit]) => ({
      id,
      name: unit.name,
      queues: Object.entries(unit.queues).map(([queue, { label }]) => ({ id: queue, label })),
    })),
    version: file.row.version,
  };
}

/** As they were written; those written together in the order of the parties. */
function inOrder(letters: OpenedLetter[], { state }: CaseFile): OpenedLetter[] {
  const place = ({ content }: OpenedLetter): number => state.parties.findIndex(({ id }) => id === content.party);
  return letters.toSorted((a, b) => a.row.createdAt.localeCompare(b.row.createdAt) || place(a) - place(b));
}

function viewConsultations(file: CaseFile): OfficeCase['consultations'] {
  const mandatory = new Set(mandatoryConsultations(file).map((rule) => rule.id));
  return file.state.consultations.map((consultation) => ({
    id: consultation.id,
    unit: consultation.unit,
    unitName: file.bundle.town.units[consultation.unit]?.name ?? consultation.unit,
    question: consultation.question,
    askedAt: consultation.askedAt,
    dueAt: consultation.due,
    answer: consultation.answer && { at: consultation.answer.at, by: consultation.answer.by.name, text: consultation.answer.text },
    mandatory: consultation.rule !== undefined && mandatory.has(consultation.rule),
  }));
}

function viewDecision(file: CaseFile): OfficeCase['decision'] {
  const { decision } = file.state;
  if (!decision) return undefined;
  const { outcome, reasons, conditions, feeReasons, preparedBy, approvedBy, benefit, reclaim } = decision;
  return { outcome, reasons, conditions, feeReasons, preparedBy: preparedBy.name, approvedBy: approvedBy?.name, benefit, reclaim };
}

/**
 * A draft is edited by who prepared the decision or works on the case; once a second person has signed it off, or it is sent,
 * by nobody.
 */
export function mayEditLetter(letter: LetterRow, file: CaseFile, staff: StaffIdentity): boolean {
  if (letter.state !== 'draft' || !staff.functions.includes('caseworker') || !staff.units.includes(file.state.unit)) return false;
  const author = file.state.decision?.preparedBy.id ?? file.state.assignee?.id;
  return author === undefined || author === staff.id;
}

export function viewLetter({ row, content }: OpenedLetter, file: CaseFile, staff: StaffIdentity): LetterView {
  return {
    id: row.id,
    role: row.role,
    title: content.title,
    addressee: content.party && content.addresseeName,
    state: row.state,
    text: content.text,
    templateText: content.templateText,
    editable: mayEditLetter(row, file, staff),
    sentAt: row.sentAt ?? undefined,
    delivery: row.delivery ?? undefined,
    legalDate: row.legalDate ?? undefined,
    sha256: row.pdfSha256 ?? undefined,
  };
}
