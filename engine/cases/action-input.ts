import type { ProcessShape, ShapeAction } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';
import type { CaseFacts, Command } from './command.ts';
import { readBenefit } from './benefit-input.ts';
import { readCash } from './cash-input.ts';
import { findUnexplainedFee } from './fee-reasons.ts';
import { invalid, missing, ok, withDue, withText, type InputResult } from './input-result.ts';
import { readHandOver } from './hand-over-input.ts';
import { readExtension } from './extension-input.ts';
import { readCompleteness, readDeemed } from './clock-input.ts';
import { readAppointment, readFlag, readIdentity, readPlace, readRelation } from './record-input.ts';
import { withRecord } from './read-record.ts';
import { refusals } from './refusals.de.ts';

/** Reads and checks what an operation needs and what the service records with it; what is missing is said in German. */
export function readInput(process: ProcessShape, action: ShapeAction, state: CaseState, facts: CaseFacts, command: Command): InputResult {
  return withRecord(
    process,
    action.does === 'prepare' ? {} : state.record,
    facts,
    command,
    readOperation(process, action, state, facts, command),
  );
}

function readOperation(process: ProcessShape, action: ShapeAction, state: CaseState, facts: CaseFacts, command: Command): InputResult {
  const { input } = command;
  switch (action.does) {
    case 'ask':
      return withText(input.text, () => withDue(command, (due) => ok({ text: input.text, due, letter: action.letter })));
    case 'answer':
      return input.text?.trim() || input.files?.length
        ? ok({ text: input.text ?? '', files: input.files ?? [] })
        : missing(refusals.textMissing);
    case 'message':
      return withText(input.text, () => ok({ text: input.text, files: input.files ?? [] }));
    case 'note':
    case 'hand-out':
    case 'evaluate':
    case 'publish':
      return withText(input.text, () => ok({ text: input.text }));
    case 'consult':
      return readConsult(command);
    case 'opinion':
      return readOpinion(state, command);
    case 'prepare':
      return readPrepare(action, facts, command);
    case 'return':
    case 'suspend':
      return withReason(input.reason);
    case 'send':
      return readSend(action, state);
    case 'complete':
      return ok({ text: input.text?.trim() || undefined });
    case 'settle':
      return ok({ amount: input.amount ?? 0, reference: input.reference, receivedAt: input.receivedAt });
    case 'transfer':
      return readTransfer(state, command);
    case 'reopen':
      return withReason(input.reason ?? input.text);
    case 'resume':
      return ok({ reason: input.reason?.trim() ?? '' });
    case 'establish':
      return readFinding(action, command);
    case 'order':
      return ok({ benefit: state.decision?.benefit });
    case 'place':
    case 'wait':
      return readPlace(action, state, command);
    case 'appoint':
      return readAppointment(command);
    case 'identify':
      return readIdentity(command);
    case 'cash':
      return readCash(command);
    case 'hand-over':
      return readHandOver(process, action, state, command);
    case 'relate':
      return readRelation(state, command);
    case 'extend':
      return readExtension(state, facts, command);
    case 'flag':
      return readFlag(action, state, command);
    case 'confirm':
      return readCompleteness(state, command);
    case 'deem':
      return readDeemed(action, facts, command);
    case 'claim':
    case 'release':
    case 'approve':
    case 'withdraw':
    case 'expire':
      return ok({});
  }
}

function readConsult(command: Command): InputResult {
  const { unit, question, rule } = command.input;
  if (!unit) return missing(refusals.unitMissing);
  return withText(question, () => withDue(command, (due) => ok({ consultation: command.newId, unit, question, due, rule })));
}

function readOpinion(state: CaseState, command: Command): InputResult {
  const { consultation: id, text } = command.input;
  const open = state.consultations.find((consultation) => consultation.id === id && !consultation.answer);
  if (!open) return invalid(refusals.consultationUnknown);
  if (!command.units.includes(open.unit)) return invalid(refusals.consultationOther);
  return withText(text, () => ok({ consultation: open.id, text }));
}

function readPrepare(action: ShapeAction, facts: CaseFacts, command: Command): InputResult {
  const { outcome, reasons = '', conditions = [], fees = [], setFees = {}, reliefs, feeReasons } = command.input;
  if (!outcome) return missing(refusals.outcomeMissing);
  if (action.outcomes && !action.outcomes.includes(outcome)) return invalid(refusals.outcomeInvalid);
  // § 39 VwVfG: a refusal in whole or part needs reasons; a plain grant does not (§ 39 (2) no. 1), nor what the service declares.
  if (outcome !== 'granted' && outcome !== 'completed' && !facts.withoutReasons?.includes(outcome) && !reasons.trim())
    return missing(refusals.reasonMissing);
  const unexplained = findUnexplainedFee(fees, feeReasons);
  if (unexplained) return missing(refusals.feeReasonMissing(unexplained.label));
  const granted = outcome === 'refused' && action.decides === 'benefit' ? ok({}) : readBenefit(action, command);
  if (!granted.ok) return granted;
  const decided = { outcome, reasons, conditions: conditions.filter((line) => line.trim()), letter: action.letter };
  return ok({ ...decided, fees, setFees, reliefs, feeReasons, ...granted.data });
}

function readSend(action: ShapeAction, state: CaseState): InputResult {
  if (action.letter !== undefined && state.decision?.letter === action.letter)
    return ok({ letter: action.letter, outcome: state.decision.outcome });
  if (action.letter === 'decision' && !state.decision) return invalid(refusals.decisionMissing);
  // What a second person signed is the prepared letter; no other may leave in its place.
  if (action.letter && state.decision && !state.decision.effective) return invalid(refusals.otherLetter);
  return ok({ letter: action.letter });
}

function readTransfer(state: CaseState, command: Command): InputResult {
  const { unit, authority, queue, reason } = command.input;
  if (!unit || !queue || !authority) return missing(refusals.unitMissing);
  if (unit === state.unit && queue === state.queue) return invalid(refusals.ownUnit);
  return reason?.trim() ? ok({ unit, authority, queue, reason }) : missing(refusals.reasonMissing);
}

function readFinding(action: ShapeAction, command: Command): InputResult {
  const { text, amount } = command.input;
  if (action.amount && !isAmount(amount)) return missing(refusals.amountMissing);
  return withText(text, () => ok({ text, amount: action.amount ? amount : undefined }));
}
const isAmount = (amount: number | undefined): amount is number => amount !== undefined && Number.isSafeInteger(amount) && amount >= 0;

const withReason = (reason: string | undefined): InputResult => (reason?.trim() ? ok({ reason }) : missing(refusals.reasonMissing));
