import type { Application } from '../../application/api.ts';
import type { AppResponse } from '../context.ts';

/** True when this session unlocked the case by number and secret, or the logged-in account owns it. */
export async function mayOpenCase(app: Application, response: AppResponse, number: string): Promise<boolean> {
  const { session, identity, tenant } = response.locals;
  if (session.get(`case:${number}`)) return true;
  if (!identity) return false;
  const { cases } = await app.citizen.postbox(tenant.tenant, identity);
  return cases.some((entry) => entry.number === number);
}
