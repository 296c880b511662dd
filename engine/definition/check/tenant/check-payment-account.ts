import type { Diagnostic } from '../../diagnostics.ts';
import type { Tenant } from '../../format.ts';
import { isIban } from '../../iban.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** Money goes to accounts that exist: check digits are right, and an invented town says that its account is invented as well. */
export function checkAccounts(file: SourceFile, { payment, example = false }: Tenant): Diagnostic[] {
  return (payment?.accounts ?? []).flatMap((account, index) => {
    const at = ['payment', 'accounts', index];
    if (!isIban(account.iban))
      return [file.report('AW1361', [...at, 'iban'], `Die IBAN „${account.iban}“ gibt es nicht: Die Prüfziffer stimmt nicht.`)];
    if ((account.example ?? false) === example) return [];
    const message = example
      ? 'Die Stadt ist erfunden; ihr Konto ist als Beispiel zu kennzeichnen (example: true).'
      : 'Dieses Konto ist ein Beispiel, die Stadt aber nicht: Überweisungen kämen nie an.';
    return [file.report('AW1362', at, message)];
  });
}
