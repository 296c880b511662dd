import { calendarOf } from '../../definition/holidays.ts';
import { listAllowedActions } from '../../cases/index.ts';
import type { Bundle } from '../../definition/bundle.ts';
import type { PageLang } from '../../definition/language.ts';
import { translateBundle } from '../../definition/texts/translate-bundle.ts';
import { nounWords } from '../../definition/noun.ts';
import type { CaseFile } from '../case-file.ts';
import { caseFacts } from '../case-facts.ts';
import { computeDueDates } from '../case-due.ts';
import type { AllowedAction, CasePayment, CitizenCase, CitizenIdentity, StoredFile } from '../api.ts';
import { summariseAnswers } from '../answer-summary.ts';
import { owesBefore, shownFees } from '../fees.ts';
import type { LetterContent } from '../letters/letter-content.ts';
import type { LetterRow, PaymentRow } from '../ports.ts';
import { findAddressee } from '../parties.ts';
import { notificationInPortal } from '../../deadlines/index.ts';
import { toLocalDate } from '../local-date.ts';
import { citizenTimeline } from './timeline.ts';

/** Who sends and answers, named after what they sent: "Meldende Person". */
export const citizenActor = ({ process }: Pick<Bundle, 'process'>) =>
  ({ kind: 'citizen', id: 'citizen', name: nounWords(process.noun).person }) as const;

export function citizenActions(file: CaseFile): AllowedAction[] {
  return listAllowedActions(file.bundle.process, file.state, caseFacts(file), { actor: citizenActor(file.bundle), roles: ['citizen'] });
}

export interface CitizenView extends Pick<CitizenCase, 'lastsUntil' | 'remedy' | 'retention'> {
  viewer?: CitizenIdentity;
  lang?: PageLang;
}

/** What the citizen may see, in their language; letters only for the account they were provided to (§ 9 OZG). */
export function viewCitizenCase(
  kept: CaseFile,
  letters: { row: LetterRow; content: LetterContent }[],
  today: string,
  { viewer, lang = 'de', ...periods }: CitizenView,
): CitizenCase {
  const file = { ...kept, bundle: translateBundle(kept.bundle, lang) };
  const { bundle, row, state } = file;
  const unit = bundle.town.units[state.unit];
  const actions = citizenActions(file);
  const shape = bundle.process.states[state.state];
  const answer = actions.find((allowed) => allowed.action.does === 'answer');
  return {
    ref: { tenant: row.tenant, number: row.number },
    service: row.service,
    serviceName: bundle.workflow.name,
    receivedAt: state.receivedAt,
    state: state.state,
    stateText: shape?.citizen ?? shape?.label ?? state.state,
    closed: state.closedAt !== undefined,
    unit: { name: unit?.name ?? state.unit, phone: unit?.phone, email: unit?.email },
    timeline: citizenTimeline(file, lang),
    messages: state.messages.map(({ at, from, text, files }) => ({ at, from, text, files: files.map(fileView) })),
    request: state.request && answer && { ...state.request, action: answer.id },
    actions,
    deadlines: computeDueDates(bundle, state, today),
    fees: shownFees(state),
    payments: file.payments.map(paymentView),
    letters: letters
      .filter(({ row: letter }) => letter.delivery === 'portal' && viewer && letter.account === viewer.account)
      .map((entry) => letterView(entry, file)),
    awaitsPlace: !owesBefore(state),
    appointment: state.appointment && showsAppointment(file) ? state.appointment : undefined,
    extensions: state.extensions.map(({ deadline, until, reason }) => ({
      label: bundle.workflow.deadlines?.find((rule) => rule.id === deadline)?.label ?? deadline,
      until,
      reason,
    })),
    published: state.published?.text,
    evaluation: evaluationOf(file),
    ...periods,
    letterByPost: letters.some(
      ({ row: letter, content }) => letter.state === 'sent' && letter.delivery === 'print' && !isForOthers(content, file),
    ),
    summary: summariseAnswers(bundle, state.submitted.answers),
    files: state.files.map(fileView),
    chainHash: row.lastHash,
    bundle,
  };
}

/** A letter that somebody else gets in their own name. */
function isForOthers({ party }: LetterContent, { state }: CaseFile): boolean {
  return party !== undefined && party !== findAddressee(state.parties)?.id;
}

/** The appointment counts in the state it led to; after that it is over or was called off. */
function showsAppointment({ bundle, state }: CaseFile): boolean {
  return Object.values(bundle.process.actions).some((action) => action.does === 'appoint' && action.to === state.state);
}
function evaluationOf({ events }: CaseFile): string | undefined {
  const last = events.findLast((event) => event.type === 'evaluate');
  return last?.type === 'evaluate' ? last.data.text : undefined;
}

export function paymentView(payment: PaymentRow): CasePayment {
  const { id, amount, state, reference, updatedAt } = payment;
  return { id, amount, state, reference: reference ?? undefined, at: updatedAt };
}
export const fileView = (file: StoredFile): StoredFile => ({ id: file.id, name: file.name, mediaType: file.mediaType, bytes: file.bytes });

function letterView({ row, content }: { row: LetterRow; content: LetterContent }, file: CaseFile): CitizenCase['letters'][number] {
  const provided = row.sentAt ?? row.createdAt;
  const legal = notificationInPortal(toLocalDate(provided), file.bundle.workflow.regime, calendarOf(file.bundle.town));
  return {
    id: row.id,
    title: content.title,
    providedAt: provided,
    legalDate: row.legalDate ?? legal.date,
    legalSteps: legal.steps,
    fetchedAt: row.fetchedAt ?? undefined,
  };
}
