import type { JsonSchema } from '../../bundle.ts';
import { findNearest } from '../../nearest.ts';
import { schemaAt, visitPaths } from '../schema/field-visit.ts';
import { partsOf } from '../schema/party-parts.ts';
import type { ServiceContext } from './service-context.ts';

/** Who applies stands where the service says; a decision reaches someone by name and address. */
export function checkParties({ workflow, schema, shape, report }: ServiceContext): void {
  if (!schema) return;
  const parties = workflow.parties ?? [];
  for (const [index, party] of parties.entries()) {
    const section = schemaAt(schema, party.at);
    const at = ['parties', index, 'at'];
    if (!section) report('AW1653', at, `Das Feld „${party.at}“ gibt es nicht.`, { nearest: findNearest(party.at, visitPaths(schema)) });
    else if (isInList(party.at, section) && ['representative', 'payer'].includes(party.role))
      report('AW1658', at, 'Vertreten und bezahlen kann nur eine Person; in einer Liste stehen applicant, addressee oder guardian.');
    else if (partsOf(contentOf(section)).size === 0)
      report('AW1654', at, `Unter „${party.at}“ ist kein Feld als Name oder Anschrift gekennzeichnet (x-party).`);
  }
  checkAddresses(parties, schema, report);
  checkNotified(parties, schema, report);
  const decides = Object.values(shape?.actions ?? {}).some((action) => action.does === 'send' && action.letter === 'decision');
  if (!decides) return;
  const addressees = parties.filter((party) => ['applicant', 'addressee', 'representative'].includes(party.role));
  if (addressees.length === 0)
    return report(
      'AW1657',
      ['service'],
      'Niemand erhält den Bescheid: Es fehlt eine beteiligte Person (parties) mit der Rolle applicant oder addressee.',
    );
  const parts = new Set(
    addressees.flatMap(({ at, address }) => [at, address ?? at].flatMap((path) => [...partsOf(contentOf(schemaAt(schema, path) ?? {}))])),
  );
  const named = parts.has('family-name') || parts.has('organisation');
  if (parts.size > 0 && (!named || !parts.has('city')))
    report(
      'AW1659',
      ['parties'],
      'Der Bescheid hätte keine vollständige Anschrift: Bei den beteiligten Personen fehlen Name oder Ort (x-party).',
    );
}

/** A list is read entry by entry. */
const contentOf = (section: JsonSchema): JsonSchema => (section.type === 'array' && section.items ? section.items : section);
const isInList = (path: string, section: JsonSchema): boolean => path.split('.').includes('*') || section.type === 'array';

/** Who gets letters of their own has a name and an address. */
function checkNotified(
  parties: NonNullable<ServiceContext['workflow']['parties']>,
  schema: JsonSchema,
  report: ServiceContext['report'],
): void {
  for (const [index, { at, address, notified }] of parties.entries()) {
    const section = schemaAt(schema, at);
    const parts = section && new Set([at, address ?? at].flatMap((path) => [...partsOf(contentOf(schemaAt(schema, path) ?? {}))]));
    if (!notified || !parts?.size || ((parts.has('family-name') || parts.has('organisation')) && parts.has('city'))) continue;
    report(
      'AW1659',
      ['parties', index, 'notified'],
      `Wer eigene Schreiben bekommt, braucht Name und Anschrift: Unter „${at}“ fehlen Name oder Ort (x-party).`,
    );
  }
}

/** The group whose address counts where a person gave none. */
function checkAddresses(
  parties: NonNullable<ServiceContext['workflow']['parties']>,
  schema: JsonSchema,
  report: ServiceContext['report'],
): void {
  for (const [index, { at, address }] of parties.entries()) {
    if (address === undefined) continue;
    if (!schemaAt(schema, address))
      report('AW1653', ['parties', index, 'address'], `Das Feld „${address}“ gibt es nicht.`, {
        nearest: findNearest(address, visitPaths(schema)),
      });
    else if (address.includes('*') && !`${at}.*.`.startsWith(address.slice(0, address.lastIndexOf('*') + 1)))
      report(
        'AW1698',
        ['parties', index, 'address'],
        `„${address}“ steht in einer anderen Liste als „${at}“; welcher Eintrag gilt, ist nicht klar.`,
      );
  }
}
