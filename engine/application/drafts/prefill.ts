import type { Bundle, FormField, JsonObject } from '../../definition/bundle.ts';
import { getAt, setAt } from '../../rules/index.ts';
import type { CitizenIdentity } from '../api.ts';

/** Fills empty name, address and e-mail fields of the applicant from the login; what the person typed stays. */
export function prefillFrom(bundle: Bundle, answers: JsonObject, identity: CitizenIdentity): JsonObject {
  // Who of several in a list is logged in, nobody can know before they have written it.
  const applicant = bundle.workflow.parties?.find((party) => party.role === 'applicant');
  if (!applicant) return answers;
  const known: Record<string, string | undefined> = {
    'given-name': identity.givenName,
    'family-name': identity.familyName,
    email: identity.email,
    street: identity.address?.street,
    'house-number': identity.address?.houseNumber,
    postcode: identity.address?.postcode,
    city: identity.address?.city,
  };
  let filled = answers;
  const visit = (field: FormField): void => {
    if (field.kind === 'list') return;
    const value = field.party && known[field.party];
    const inside = field.path === applicant.at || field.path.startsWith(`${applicant.at}.`);
    if (inside && value && getAt(filled, field.path) === undefined) filled = setAt(filled, field.path, value);
    for (const child of field.fields ?? []) visit(child);
  };
  for (const page of bundle.form.pages) visit(page.field);
  return filled;
}
