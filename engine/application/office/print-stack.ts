import { calendarOf } from '../../definition/holidays.ts';
import { mayWorkOnCases } from '../../cases/index.ts';
import { notificationByPost } from '../../deadlines/index.ts';
import type { OfficeApi, Result, StaffIdentity } from '../api.ts';
import { appendToCase, findCaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { readCaseFile } from '../files/case-files.ts';
import { openLetter } from '../letters/sealed-letter.ts';
import { toLocalDate } from '../local-date.ts';
import { ConflictError } from '../ports.ts';
import { fail, ok } from '../result.ts';

/** Letters of the person's units that go by post. */
export async function listPrintStack(deps: Dependencies, tenant: string, staff: StaffIdentity): ReturnType<OfficeApi['printStack']> {
  const entries: Awaited<ReturnType<OfficeApi['printStack']>> = [];
  if (!mayWorkOnCases(staff)) return entries;
  for (const letter of await deps.store.read.listPrintStack(tenant, staff.units)) {
    const key = await deps.keys.find(tenant, letter.caseId);
    if (!key) continue;
    const content = openLetter({ key, row: { tenant, id: letter.caseId } }, letter);
    const { id, caseNumber, sentAt, createdAt, printedAt } = letter;
    entries.push({
      id,
      caseNumber,
      title: content.title,
      addressee: content.addresseeName,
      queuedAt: sentAt ?? createdAt,
      printedAt: printedAt ?? undefined,
    });
  }
  return entries;
}

/**
 * Hands out the original for printing. The first time counts as given to the post that day, from which the notification is
 * reckoned (fourth day, § 41 (2) VwVfG, § 122 (2) AO, § 37 (2) SGB X).
 */
export async function printLetter(
  deps: Dependencies,
  tenant: string,
  staff: StaffIdentity,
  letterId: string,
): Promise<Result<{ pdf: Buffer }>> {
  const letter = await deps.store.read.findLetter(tenant, letterId);
  if (!letter || letter.delivery !== 'print' || !staff.units.includes(letter.unit)) return fail('letter-unknown');
  const file = await findCaseFile(deps, tenant, letter.caseNumber);
  const pdf = file && letter.pdfBlob && (await readCaseFile(deps, file.key, tenant, letter.caseId, letter.pdfBlob));
  if (!file || !pdf) return fail('letter-pending');
  if (letter.printedAt) return ok({ pdf });
  const at = deps.clock.now().toISOString();
  const legalDate = notificationByPost(toLocalDate(at), file.bundle.workflow.regime, calendarOf(file.bundle.town)).date;
  const { title } = openLetter(file, letter);
  const actor = { kind: 'staff' as const, id: staff.id, name: staff.name };
  try {
    await deps.store.write(async (tx) => {
      await tx.saveLetter({ ...letter, printedAt: at, legalDate });
      await appendToCase(tx, file, [{ type: 'letter-printed', at, actor, data: { letter: letter.id, title, legalDate } }]);
    });
  } catch (error) {
    if (error instanceof ConflictError) return fail('conflict');
    throw error;
  }
  return ok({ pdf });
}
