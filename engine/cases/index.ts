export { listAllowedActions } from './allowed-actions.ts';
export { applyEvent, replayCase, startCase, type CaseMessage, type CaseState, type Consultation, type Decision } from './case-state.ts';
export type { CaseFacts, Command, CommandInput, Refusal, RefusalCode } from './command.ts';
export type { Actor, CaseEvent, CaseEventType, FileRef, Party, SubmittedData } from './events.ts';
export { buildRechtsbehelfsbelehrung } from './remedy-notice.ts';
export { maySeeCase, rolesOfStaff, type StaffMember } from './roles.ts';
export { runCommand, type CommandResult } from './run-command.ts';
