import { isOwnName, ownPrefix } from '../../overlay/own-questions.ts';
import type { FieldVisit } from './field-visit.ts';

/** No service and no block of the vocabulary takes a name that is kept for the questions of towns. */
export function checkReserved({ name, role, report }: FieldVisit): void {
  if (role === 'field' && isOwnName(name))
    report('AW1333', [], `Der Name „${name}“ ist den eigenen Fragen der Kommunen vorbehalten (${ownPrefix}…).`);
}
