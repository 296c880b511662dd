import { periodInWords } from '../../definition/period-in-words.ts';
import type { CaseRef, CitizenApi, CitizenCase, CitizenIdentity } from '../api.ts';
import { findCaseFile, type CaseFile } from '../case-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { readCaseFile } from '../files/case-files.ts';
import { zip, type ZipEntry } from '../files/zip.ts';
import { toLocalDate } from '../local-date.ts';
import { fail, ok } from '../result.ts';
import { exportTexts } from './export-texts.de.ts';
import { findCitizenCase } from './find-citizen-case.ts';
import { fetchLetter } from './postbox.ts';
import { buildReceipt } from './receipt.ts';

/** Everything of a case that its person may have (Art. 15, 20 DSGVO): data for programs, PDFs and files for people. German, as the case is kept. */
export async function exportCase(deps: Dependencies, ref: CaseRef, viewer?: CitizenIdentity): ReturnType<CitizenApi['exportData']> {
  const file = await findCaseFile(deps, ref.tenant, ref.number);
  const shown = await findCitizenCase(deps, ref, { viewer });
  if (!file || !shown.ok) return fail('case-unknown');
  const today = toLocalDate(deps.clock.now());
  const receipt = await deps.letters.receipt(buildReceipt(file, today, deps.publicUrl));
  const letters = await lettersOf(deps, shown.value, viewer);
  return ok(
    zip([
      { name: exportTexts.readMe.name, bytes: Buffer.from(exportTexts.readMe.text(shown.value, today), 'utf8') },
      { name: 'daten.json', bytes: Buffer.from(JSON.stringify(dataOf(file, shown.value, today), null, 2), 'utf8') },
      { name: exportTexts.receipt, bytes: receipt },
      ...letters,
      ...(await filesOf(deps, file)),
    ]),
  );
}

/** Handing a letter out is recorded as on the page. */
async function lettersOf(deps: Dependencies, { ref, letters }: CitizenCase, viewer?: CitizenIdentity): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const { id } of viewer ? letters : []) {
    const letter = await fetchLetter(deps, ref.tenant, viewer!, id);
    if (letter.ok) entries.push({ name: `${exportTexts.letters}/${letter.value.name}`, bytes: letter.value.bytes });
  }
  return entries;
}

async function filesOf(deps: Dependencies, { state, key, row }: CaseFile): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const { id, name } of state.files) {
    const bytes = await readCaseFile(deps, key, row.tenant, row.id, id);
    if (bytes) entries.push({ name: `${exportTexts.files}/${name.replaceAll('/', '_')}`, bytes });
  }
  return entries;
}

function dataOf({ state, eventRows, bundle }: CaseFile, shown: CitizenCase, today: string) {
  const { ref, serviceName, receivedAt, stateText, unit, timeline, messages, request, fees, payments, letters, retention, summary } = shown;
  return {
    exportedOn: today,
    town: bundle.town.name,
    case: {
      number: ref.number,
      service: serviceName,
      receivedAt,
      state: stateText,
      unit,
      retention: { ...retention, periods: retention.periods.map(periodInWords) },
    },
    people: state.parties.map(({ role, name, address, email, phone }) => ({ role, name, address, email, phone })),
    answers: state.submitted.answers,
    answersInWords: summary.map(({ title, rows }) => ({ title, rows: rows.map(({ label, value }) => ({ label, value })) })),
    messages,
    request: request && { at: request.at, text: request.text, due: request.due },
    timeline,
    fees: fees.lines.map(({ label, amount, law }) => ({ label, cents: amount, law })),
    payments: payments.map(({ at, amount, state: standing, reference }) => ({ at, cents: amount, state: standing, reference })),
    letters: letters.map(({ title, providedAt, legalDate, fetchedAt }) => ({ title, providedAt, legalDate, fetchedAt })),
    files: state.files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes })),
    checkValue: eventRows[0]?.hash,
  };
}
