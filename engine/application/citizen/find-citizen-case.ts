import { addDays } from '../../deadlines/index.ts';
import type { IsoDate } from '../../definition/format.ts';
import type { PageLang } from '../../definition/language.ts';
import type { CaseRef, CitizenCase, CitizenIdentity, Result } from '../api.ts';
import { openCaseFile, type CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { openLetter } from '../letters/sealed-letter.ts';
import { toLocalDate } from '../local-date.ts';
import { fail, ok } from '../result.ts';
import { viewCitizenCase } from '../view/citizen-case.ts';
import { findRemedy } from './remedy.ts';
import { retentionOf } from './retention.ts';

export async function findCitizenCase(
  deps: Dependencies,
  ref: CaseRef,
  how: { viewer?: CitizenIdentity; lang?: PageLang } = {},
): Promise<Result<CitizenCase>> {
  const row = await deps.store.read.findCase(ref.tenant, ref.number);
  const file = row && (await openCaseFile(deps, row));
  if (!file) return fail('case-unknown');
  const letters = await deps.store.read.listLetters(ref.tenant, file.row.id);
  const opened = letters.filter((letter) => letter.state === 'sent').map((letter) => ({ row: letter, content: openLetter(file, letter) }));
  const today = toLocalDate(deps.clock.now());
  const periods = {
    lastsUntil: await endOfState(deps, file),
    remedy: await findRemedy(deps, file, letters, today),
    retention: retentionOf(file),
  };
  return ok(viewCitizenCase(file, opened, today, { ...how, ...periods }));
}

/** A timer runs out at the start of the day after the last one. */
async function endOfState(deps: Dependencies, { row }: CaseFile): Promise<IsoDate | undefined> {
  const [next] = await deps.store.read.listTimers(row.tenant, row.id);
  return next && addDays(next.dueAt.slice(0, 10), -1);
}
