import { maySeeCase } from '../../cases/index.ts';
import type { CaseRef, Result, StaffIdentity } from '../api.ts';
import { openCaseFile, type CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { fail, ok } from '../result.ts';

/** The case when this person may see it; the same failure whether it does not exist or is not theirs. */
export async function findForStaff(deps: Dependencies, ref: CaseRef, staff: StaffIdentity): Promise<Result<CaseFile>> {
  const row = await deps.store.read.findCase(ref.tenant, ref.number);
  const file = row && (await openCaseFile(deps, row));
  return file && maySeeCase(file.state, staff) ? ok(file) : fail('case-unknown');
}
