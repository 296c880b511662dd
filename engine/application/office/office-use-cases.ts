import { mayWorkOnCases } from '../../cases/index.ts';
import type { OfficeApi, OfficeCase, Result, StaffIdentity } from '../api.ts';
import type { CaseFile } from '../case-file.ts';
import { buildApplicationCopy } from '../citizen/receipt.ts';
import { readFileOfCase } from '../citizen/citizen-use-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { openLetter } from '../letters/sealed-letter.ts';
import { toLocalDate } from '../local-date.ts';
import type { StaffRow } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { viewOfficeCase } from '../view/office-case.ts';
import { viewQueueRow } from '../view/queue-row.ts';
import { actAsStaff } from './act-as-staff.ts';
import { findForStaff } from './find-for-staff.ts';
import { letterPdf, saveLetterText } from './letters.ts';
import { listPrintStack, printLetter } from './print-stack.ts';

export function createOfficeUseCases(deps: Dependencies): OfficeApi {
  return {
    login: (tenant, login, password) => loginStaff(deps, tenant, login, password),
    async findStaff(tenant, staffId) {
      const row = await deps.store.read.findStaff(tenant, staffId);
      return row && identityOf(row);
    },
    queue: (tenant, staff, filter) => listQueue(deps, tenant, staff, filter),
    async find(ref, staff) {
      const found = await findForStaff(deps, ref, staff);
      return found.ok ? ok(await viewForStaff(deps, found.value, staff)) : found;
    },
    async act(ref, staff, action, input, expectedVersion) {
      const found = await findForStaff(deps, ref, staff);
      if (!found.ok) return found;
      if (found.value.row.version !== expectedVersion) return fail('conflict');
      const acted = await actAsStaff(deps, found.value, staff, action, input);
      if (!acted.ok) return acted;
      await deps.wake();
      // Whoever transfers a case away no longer sees it; what they did is still the result.
      const after = await findForStaff(deps, ref, staff);
      return ok(await viewForStaff(deps, after.ok ? after.value : acted.value, staff));
    },
    async readFile(ref, staff, fileId) {
      const found = await findForStaff(deps, ref, staff);
      return found.ok ? readFileOfCase(deps, found.value, fileId) : found;
    },
    async applicationPdf(ref, staff) {
      const found = await findForStaff(deps, ref, staff);
      return found.ok
        ? ok(await deps.letters.receipt(buildApplicationCopy(found.value, toLocalDate(deps.clock.now()), deps.publicUrl)))
        : found;
    },
    async saveLetter(ref, staff, letterId, text) {
      const found = await findForStaff(deps, ref, staff);
      return found.ok ? saveLetterText(deps, found.value, staff, letterId, text) : found;
    },
    async letterPdf(ref, staff, letterId) {
      const found = await findForStaff(deps, ref, staff);
      return found.ok ? letterPdf(deps, found.value, letterId) : found;
    },
    printStack: (tenant, staff) => listPrintStack(deps, tenant, staff),
    markPrinted: (tenant, staff, letterId) => printLetter(deps, tenant, staff, letterId),
  };
}

const pageSize = 50;

const identityOf = (row: StaffRow): StaffIdentity => ({
  id: row.id,
  login: row.login,
  name: row.name,
  units: row.units,
  functions: row.functions as StaffIdentity['functions'],
});

async function loginStaff(deps: Dependencies, tenant: string, login: string, password: string): Promise<Result<StaffIdentity>> {
  const row = await deps.store.read.findStaffByLogin(tenant, login.trim().toLowerCase());
  // An unknown login costs as much time as a wrong password, so that nobody learns which logins exist.
  const matches = await deps.passwords.verify(password, row?.passwordHash ?? (await unknownHash(deps)));
  return row && matches ? ok(identityOf(row)) : fail('login-failed');
}
let unknownLoginHash: Promise<string> | undefined;
const unknownHash = (deps: Dependencies): Promise<string> => (unknownLoginHash ??= deps.passwords.hash('nobody has this password'));

async function viewForStaff(deps: Dependencies, file: CaseFile, staff: StaffIdentity): Promise<OfficeCase> {
  const letters = await deps.store.read.listLetters(file.row.tenant, file.row.id);
  const opened = letters.map((row) => ({ row, content: openLetter(file, row) }));
  const { tenant, id } = file.row;
  const links = { place: await deps.store.read.findPlace(tenant, id), relations: await deps.store.read.listRelations(tenant, id) };
  return viewOfficeCase(file, await viewQueueRow(deps, file.row, staff), opened, staff, toLocalDate(deps.clock.now()), links);
}

async function listQueue(
  deps: Dependencies,
  tenant: string,
  staff: StaffIdentity,
  filter: Parameters<OfficeApi['queue']>[2],
): ReturnType<OfficeApi['queue']> {
  if (!mayWorkOnCases(staff)) return { rows: [], total: 0, page: 1, pages: 1, counts: [] };
  const page = Math.max(1, filter.page ?? 1);
  const assignee = filter.assignee === 'me' ? staff.id : filter.assignee === 'none' ? null : undefined;
  const { queue, service, closed } = filter;
  const found = await deps.store.read.listCases(tenant, {
    units: staff.units,
    queue,
    service,
    assignee,
    closed,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const counts = await deps.store.read.countOpenByQueue(tenant, staff.units);
  const town = deps.catalog.findTenant(tenant);
  return {
    rows: await Promise.all(found.rows.map((row) => viewQueueRow(deps, row, staff))),
    total: found.total,
    page,
    pages: Math.max(1, Math.ceil(found.total / pageSize)),
    counts: counts.map((count) => ({
      queue: count.queue,
      label: town?.units[count.unit]?.queues[count.queue]?.label ?? count.queue,
      open: count.open,
    })),
  };
}
