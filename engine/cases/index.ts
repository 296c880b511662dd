export { listAllowedActions } from './allowed-actions.ts';
export { duesAtCounter, paymentMethods } from './cash-input.ts';
export { applyEvent, replayCase, startCase, type CaseMessage, type CaseState, type Consultation, type Decision } from './case-state.ts';
export type { CaseFacts, Command, CommandInput, Refusal, RefusalCode } from './command.ts';
export { drawLots } from './draw-lots.ts';
export type {
  Actor,
  Benefit,
  CaseEvent,
  CaseEventType,
  DrawRecord,
  FileRef,
  IdentityDocument,
  Party,
  PaymentMethod,
  RelationKind,
  SubmittedData,
} from './events.ts';
export { identityDocuments } from './record-input.ts';
export { refusals } from './refusals.de.ts';
export { buildRechtsbehelfsbelehrung } from './remedy-notice.ts';
export { maySeeCase, mayWorkOnCases, rolesOfStaff, type StaffMember } from './roles.ts';
export { runCommand, wasAnnounced, type CommandResult } from './run-command.ts';
