import type { ProcessShape, Requirement, ShapeAction } from '../definition/format.ts';
import { readInput } from './action-input.ts';
import { owesAtCounter } from './cash-input.ts';
import type { CaseState } from './case-state.ts';
import type { CaseFacts, Command, Refusal, RefusalCode } from './command.ts';
import type { CaseEvent } from './events.ts';
import { refusals } from './refusals.de.ts';

export type CommandResult = { ok: true; event: CaseEvent } | Refusal;

/**
 * Decides whether an action may run now and what event it is. Pure: the clock and ids come with the command.
 * @returns the event to append, or a refusal with a German reason; never throws for a wrong command
 */
export function runCommand(process: ProcessShape, state: CaseState, facts: CaseFacts, command: Command): CommandResult {
  const action = process.actions[command.action];
  if (!action) return refuse('unknown-action', refusals.unknownAction(command.action));
  const hindrance = findHindrance(process, state, facts, command, action);
  if (hindrance) return hindrance;
  const input = readInput(process, action, state, facts, command);
  if (!input.ok) return input;
  const base = { action: command.action, from: state.state, to: action.to ?? state.state, citizen: action.citizen };
  const event = { type: action.does, at: command.now, actor: command.actor, data: { ...base, ...input.data } };
  return { ok: true, event: event as CaseEvent };
}

/** Why the action cannot run now, or undefined. Also used to show actions that are not possible yet with their reason. */
export function findHindrance(
  process: ProcessShape,
  state: CaseState,
  facts: CaseFacts,
  command: Pick<Command, 'actor' | 'roles'>,
  action: ShapeAction,
): Refusal | undefined {
  if (!action.from.includes(state.state))
    return refuse('wrong-state', refusals.wrongState(action.label, process.states[state.state]?.label ?? state.state));
  if (!action.by.some((role) => command.roles.includes(role))) {
    const preparedIt = action.does === 'approve' && state.decision?.preparedBy.id === command.actor.id;
    return preparedIt ? refuse('same-person', refusals.samePerson) : refuse('not-allowed', refusals.notAllowed(action.label));
  }
  if ((action.does === 'approve' || action.does === 'return') && !state.decision) return refuse('input-invalid', refusals.decisionMissing);
  // Four eyes hold whatever roles the caller claims (design §6.4).
  if (action.does === 'approve' && state.decision?.preparedBy.id === command.actor.id) return refuse('same-person', refusals.samePerson);
  if (action.does === 'order') {
    const unordered = findOrderHindrance(state, command);
    if (unordered) return unordered;
  }
  if (action.does === 'cash' && !owesAtCounter(state)) return refuse('already-done', refusals.nothingToCash);
  if (action.does === 'deem' && wasAnnounced(state)) return refuse('already-done', refusals.alreadyEffective);
  for (const requirement of action.requires ?? []) {
    const unmet = findUnmet(requirement, state, facts, command);
    if (unmet) return unmet;
  }
  return undefined;
}

/** Nobody orders a payment for a decision they prepared, none without a decision in effect, and none twice. */
function findOrderHindrance(state: CaseState, command: Pick<Command, 'actor'>): Refusal | undefined {
  const { decision } = state;
  if (!decision?.effective) return refuse('not-effective', refusals.notEffective);
  if (!decision.benefit) return refuse('not-effective', refusals.noBenefit);
  if (decision.preparedBy.id === command.actor.id) return refuse('same-person', refusals.orderSamePerson);
  return decision.ordered ? refuse('already-done', refusals.alreadyOrdered) : undefined;
}

function findUnmet(requirement: Requirement, state: CaseState, facts: CaseFacts, command: Pick<Command, 'actor'>): Refusal | undefined {
  switch (requirement) {
    case 'assigned':
      if (state.assignee?.id === command.actor.id) return undefined;
      return refuse('not-assigned', state.assignee ? refusals.assignedToOther(state.assignee.name) : refusals.notAssigned);
    case 'consultations-answered':
      return findOpenConsultation(state, facts);
    case 'approved':
      return state.decision?.approvedBy ? undefined : refuse('not-approved', refusals.notApproved);
    case 'fees-settled':
      return facts.feesSettled ? undefined : refuse('fees-open', refusals.feesOpen);
    case 'fees-open':
      return facts.feesSettled ? refuse('fees-open', refusals.feesPaid) : undefined;
    case 'identified':
      return state.identified ? undefined : refuse('not-identified', refusals.notIdentified);
    case 'cashed':
      return owesAtCounter(state) ? refuse('not-cashed', refusals.notCashed) : undefined;
    case 'related':
      return state.related.length > 0 ? undefined : refuse('not-related', refusals.notRelated);
    case 'appointed':
      return state.appointment ? undefined : refuse('not-appointed', refusals.notAppointed);
    case 'grants':
      return isGranting(state) ? undefined : refuse('not-effective', refusals.notGranting);
    case 'refuses':
      return state.decision?.outcome === 'refused' ? undefined : refuse('not-effective', refusals.notRefusing);
    case 'effective':
      return state.decision?.effective ? undefined : refuse('not-effective', refusals.notEffective);
  }
}

/** A decision has gone out, even if another one is being prepared since: nothing counts as given any more. */
export const wasAnnounced = ({ decision, earlierDecisions }: CaseState): boolean =>
  decision?.effective === true || earlierDecisions.length > 0;

const isGranting = ({ decision }: CaseState): boolean => decision !== undefined && decision.outcome !== 'refused';

function findOpenConsultation(state: CaseState, facts: CaseFacts): Refusal | undefined {
  if (state.consultations.some((consultation) => !consultation.answer)) return refuse('consultation-open', refusals.consultationOpen);
  const missing = facts.mandatoryConsultations.find((rule) => !state.consultations.some((c) => c.rule === rule.id));
  return missing && refuse('consultation-open', refusals.consultationMissing(missing.unit));
}

export function refuse(code: RefusalCode, message: string): Refusal {
  return { ok: false, code, message };
}
