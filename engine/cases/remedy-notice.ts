import type { Authority, Workflow } from '../definition/format.ts';

/**
 * Rechtsbehelfsbelehrung of a decision (§ 37 (6) VwVfG, § 58 (1) VwGO): remedy, where, seat, period; forms after § 70 (1) VwGO.
 * Social matters: §§ 66, 84 SGG; taxes: §§ 355 to 357 AO; a Standesamt that refuses: §§ 49, 50 PStG, § 25 FamFG.
 * A missing or wrong notice would open a whole year (§ 58 (2) VwGO), so it is built from the service's law, never typed.
 * @param fee the letter decides nothing but its fee (a certificate): the notice speaks of the fee alone
 * @returns German text of one paragraph, or undefined where no remedy exists
 */
export function buildRechtsbehelfsbelehrung(remedy: Workflow['remedy'], authority: Authority, fee = false): string | undefined {
  const seat = (name: string, a: Authority['address']) => `${name}, ${a.street}, ${a.postcode} ${a.city}`;
  const against = fee ? 'die Festsetzung der Gebühr' : 'diesen Bescheid';
  switch (remedy) {
    case 'widerspruch':
      return (
        `Gegen ${against} kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, ` +
        'in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes, schriftformersetzend nach § 3a Absatz 3 des ' +
        'Verwaltungsverfahrensgesetzes und § 9a Absatz 5 des Onlinezugangsgesetzes oder zur Niederschrift bei folgender Behörde zu erheben: ' +
        `${seat(authority.name, authority.address)}.`
      );
    case 'klage':
      return (
        `Gegen ${against} kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. Die Klage ist schriftlich, als ` +
        'elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle zu ' +
        `erheben bei: ${seat(authority.court.name, authority.court.address)}.`
      );
    case 'widerspruch-sgg':
      return (
        `Gegen ${against} kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden; bei Bekanntgabe im Ausland beträgt die ` +
        'Frist drei Monate. Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Absatz 2 des Ersten Buches Sozialgesetzbuch, ' +
        'schriftformersetzend nach § 36a Absatz 2a des Ersten Buches Sozialgesetzbuch und § 9a Absatz 5 des Onlinezugangsgesetzes oder zur ' +
        `Niederschrift bei folgender Stelle einzureichen: ${seat(authority.name, authority.address)}.`
      );
    case 'einspruch':
      return (
        `Gegen ${against} kann innerhalb eines Monats nach Bekanntgabe Einspruch eingelegt werden. Der Einspruch ist schriftlich oder ` +
        'elektronisch bei folgender Behörde einzureichen oder dort zur Niederschrift zu erklären: ' +
        `${seat(authority.name, authority.address)}.`
      );
    case 'antrag-amtsgericht': {
      if (!authority.localCourt) throw new Error(`The authority ${authority.name} names no localCourt; the checker asks for it (AW1637)`);
      return (
        'Soweit das Standesamt die Amtshandlung ablehnt, können die Beteiligten beantragen, dass das Gericht es dazu anweist (§ 49 Absatz 1 des ' +
        'Personenstandsgesetzes). Der Antrag ist an keine Frist gebunden. Er ist schriftlich oder zur Niederschrift der Geschäftsstelle zu ' +
        `stellen bei: ${seat(authority.localCourt.name, authority.localCourt.address)}.`
      );
    }
    case 'keiner':
      return undefined;
  }
}
