import { randomUUID } from 'node:crypto';
import type { ExampleStaff } from '../../definition/format.ts';
import type { Passwords, Store } from '../ports.ts';

/** Password of every account of an example town; printed at start, never used for a real one. */
export const examplePassword = 'musterpasswort';

/** Creates the accounts of an example town that do not exist yet. */
export async function createExampleStaff(store: Store, passwords: Passwords, tenant: string, staff: ExampleStaff['staff']): Promise<void> {
  let passwordHash: string | undefined;
  for (const person of staff) {
    const existing = await store.read.findStaffByLogin(tenant, person.login);
    passwordHash ??= existing?.passwordHash ?? (await passwords.hash(examplePassword));
    const hash = existing?.passwordHash ?? passwordHash;
    await store.write((tx) =>
      tx.saveStaff({
        tenant,
        id: existing?.id ?? randomUUID(),
        login: person.login,
        name: person.name,
        passwordHash: hash,
        units: person.units,
        functions: person.functions,
      }),
    );
  }
}
