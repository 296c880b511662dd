import type { Application } from '../../application/api.ts';
import type { AppResponse, Session } from '../context.ts';

const caseKey = (number: string): string => `case:${number}`;
const secretKey = (number: string): string => `secret:${number}`;

/** This session may open the case from now on. */
export function grantCase(session: Session, number: string, secret?: string): void {
  session.set(caseKey(number), true);
  if (secret !== undefined) session.set(secretKey(number), secret);
}

/** Access code of a case sent in this session: shown until the session ends, so that a reload cannot lose the only copy. */
export function secretOf(session: Session, number: string): string | undefined {
  return session.get<string>(secretKey(number));
}

/** True when this session sent or unlocked the case, or the logged-in account owns it. */
export async function mayOpenCase(app: Application, response: AppResponse, number: string): Promise<boolean> {
  const { session, identity, tenant } = response.locals;
  if (session.get(caseKey(number)) === true) return true;
  return identity !== undefined && app.citizen.owns({ tenant: tenant.tenant, number }, identity);
}
