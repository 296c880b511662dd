import type { LoginAttempt } from '../../application/ports.ts';
import type { Session } from '../context.ts';

export interface KeptLogin extends LoginAttempt {
  /** Path of this town to go on with. */
  next?: string;
  /** Milliseconds since 1970. */
  begunAt: number;
}
const lifetimeMs = 15 * 60_000;
/** Logins of several tabs may be under way; more than a few are left-overs. */
const most = 5;
const key = 'logins';

export function keepLogin(session: Session, login: KeptLogin): void {
  session.set(key, [...(session.get<KeptLogin[]>(key) ?? []), login].slice(-most));
}

/** The login with this state, once; undefined when this session began none, or more than a quarter of an hour ago. */
export function takeLogin(session: Session, state: unknown, now: number): KeptLogin | undefined {
  const all = session.get<KeptLogin[]>(key) ?? [];
  const found = all.find((login) => login.state === state);
  if (!found) return undefined;
  session.set(
    key,
    all.filter((login) => login !== found),
  );
  return now - found.begunAt <= lifetimeMs ? found : undefined;
}
