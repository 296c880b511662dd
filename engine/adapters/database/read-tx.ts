import { sql, type Kysely } from 'kysely';
import type { CaseQuery, CaseRow, PlaceRow, ReadTx, StaffRow } from '../../application/ports.ts';
import { statementsOver, type RowStatements } from './row-statements.ts';

/** All reads, on a connection or inside a transaction; column names are the rows' own, so that nothing is mapped by hand. */
export class SqlReadTx implements ReadTx {
  protected readonly db: Kysely<any>;
  protected readonly rows: RowStatements;
  /** @param rows statements by row on the same connection */
  constructor(db: Kysely<any>, rows: RowStatements = statementsOver(db)) {
    this.db = db;
    this.rows = rows;
  }

  protected select<_T>(table: string, where: Record<string, unknown>) {
    let query = this.db.selectFrom(table).selectAll();
    for (const [column, value] of Object.entries(where)) query = query.where(column, '=', value);
    return query;
  }

  async findActivation(tenant: string, service: string, at: string) {
    return (await this.#activations(tenant, at).where('service', '=', service).execute())[0] as { bundleHash: string } | undefined;
  }
  async listActivations(tenant: string, at: string) {
    return (await this.#activations(tenant, at).execute()) as { service: string; bundleHash: string }[];
  }
  #activations(tenant: string, at: string) {
    return this.db
      .selectFrom('activations')
      .select(['service', 'bundleHash'])
      .where('tenant', '=', tenant)
      .where('validFrom', '<=', at)
      .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', at)]));
  }
  async findBundle(hash: string) {
    const row = await this.rows.find('bundles', { hash });
    return row && { bundle: JSON.parse(row.content), bytes: row.content.length };
  }
  async readCatalogIndex() {
    const towns = await this.select('catalog_towns', {}).execute();
    const services = await this.select('catalog_services', {}).execute();
    return {
      towns: towns.map((row: any) => ({ ...row, content: parsed(row.content), problem: parsed(row.problem) })),
      services: services.map((row: any) => ({ ...row, card: parsed(row.card), problem: parsed(row.problem) })),
    };
  }
  async findPublished() {
    return (await this.rows.find('catalog_state', { id: 'folder' }))?.fingerprint as string | undefined;
  }
  async listStaff(tenant: string) {
    return (await this.select('staff', { tenant }).orderBy('login').execute()).map((row) => readStaff(row)!);
  }
  async findCase(tenant: string, number: string) {
    return readCase(await this.rows.find('cases', { tenant, number }));
  }
  async findCaseBySubmitKey(tenant: string, submitKey: string) {
    return readCase(await this.rows.find('cases', { tenant, submitKey }));
  }
  async listCases(tenant: string, query: CaseQuery) {
    const filtered = this.#cases(tenant, query);
    const rows = await filtered
      .selectAll('cases')
      .orderBy(sql`case when ${sql.ref('dueAt')} is null then 1 else 0 end`)
      .orderBy('dueAt')
      .orderBy('receivedAt')
      .limit(query.limit)
      .offset(query.offset)
      .execute();
    const count = await filtered.select((f) => f.fn.countAll().as('total')).executeTakeFirst();
    return { rows: rows.map((row) => readCase(row)!), total: Number(count?.total ?? 0) };
  }
  #cases(tenant: string, query: CaseQuery) {
    const consulted = this.db
      .selectFrom('consultations')
      .select('caseId')
      .where('tenant', '=', tenant)
      .where('answeredAt', 'is', null)
      .where('unit', 'in', query.units);
    let filtered = this.db
      .selectFrom('cases')
      .where('tenant', '=', tenant)
      .where((or) => or.or([or('unit', 'in', query.units), or('id', 'in', consulted)]))
      .where('closedAt', query.closed ? 'is not' : 'is', null);
    if (query.queue) filtered = filtered.where('queue', '=', query.queue);
    if (query.service) filtered = filtered.where('service', '=', query.service);
    if (query.assignee !== undefined)
      filtered = query.assignee === null ? filtered.where('assignee', 'is', null) : filtered.where('assignee', '=', query.assignee);
    return filtered;
  }
  async countOpenByQueue(tenant: string, units: string[]) {
    const rows = await this.db
      .selectFrom('cases')
      .select(['unit', 'queue', (f) => f.fn.countAll().as('open')])
      .where('tenant', '=', tenant)
      .where('unit', 'in', units)
      .where('closedAt', 'is', null)
      .groupBy(['unit', 'queue'])
      .orderBy('unit')
      .orderBy('queue')
      .execute();
    return rows.map((row: any) => ({ unit: row.unit, queue: row.queue, open: Number(row.open) }));
  }
  async listEvents(tenant: string, caseId: string) {
    return (await this.select('case_events', { tenant, caseId }).orderBy('seq').execute()) as any[];
  }
  async listCasesOfAccount(tenant: string, account: string) {
    return (await this.select('cases', { tenant, account }).orderBy('receivedAt', 'desc').execute()).map((row) => readCase(row)!);
  }
  async listDraftsOfAccount(tenant: string, account: string, now: string) {
    const own = this.select('drafts', { tenant, account }).where('sentCaseNumber', 'is', null).where('expiresAt', '>', now);
    return (await own.orderBy('updatedAt', 'desc').execute()) as any[];
  }
  async findDraft(tenant: string, id: string) {
    return this.rows.find('drafts', { tenant, id });
  }
  async findDraftByLink(tenant: string, linkHash: string) {
    return this.rows.find('drafts', { tenant, linkHash });
  }
  async listDraftsToAnnounce(until: string, limit: number) {
    return (await this.db
      .selectFrom('drafts')
      .selectAll()
      .where('expiresAt', '<=', until)
      .where('sentCaseNumber', 'is', null)
      .where('channel', '=', 'online')
      .where((or) => or.or([or('announcedFor', 'is', null), or('announcedFor', '<>', or.ref('expiresAt'))]))
      .orderBy('expiresAt')
      .limit(limit)
      .execute()) as any[];
  }
  async findLetterByHash(tenant: string, sha256: string) {
    return (await this.rows.find('letters', { tenant, pdfSha256: sha256 })) ?? this.rows.find('letters', { tenant, archiveSha256: sha256 });
  }
  async findLetter(tenant: string, id: string) {
    return this.rows.find('letters', { tenant, id });
  }
  async listLetters(tenant: string, caseId: string) {
    return (await this.select('letters', { tenant, caseId }).orderBy('createdAt').execute()) as any[];
  }
  async listPrintStack(tenant: string, units: string[]) {
    return (await this.select('letters', { tenant, delivery: 'print' }).where('unit', 'in', units).orderBy('sentAt').execute()) as any[];
  }
  async listPostbox(tenant: string, account: string) {
    return (await this.select('letters', { tenant, account })
      .where('pdfBlob', 'is not', null)
      .orderBy('sentAt', 'desc')
      .execute()) as any[];
  }
  async findPayment(tenant: string, id: string) {
    return this.rows.find('payments', { tenant, id });
  }
  async listPayments(tenant: string, caseId: string) {
    return (await this.select('payments', { tenant, caseId }).orderBy('createdAt').execute()) as any[];
  }
  async listOpenPayments(before: string, limit: number) {
    return (await this.select('payments', { state: 'open' })
      .where('updatedAt', '<', before)
      .where('transactionId', 'is not', null)
      .orderBy('updatedAt')
      .limit(limit)
      .execute()) as any[];
  }
  async findStaffByLogin(tenant: string, login: string) {
    return readStaff(await this.rows.find('staff', { tenant, login }));
  }
  async findStaff(tenant: string, id: string) {
    return readStaff(await this.rows.find('staff', { tenant, id }));
  }
  async findSession(idHash: string) {
    return this.rows.find('sessions', { idHash });
  }
  async listTimers(tenant: string, caseId: string) {
    return (await this.select('timers', { tenant, caseId }).orderBy('dueAt').execute()) as any[];
  }
  async listDueTimers(now: string, limit: number) {
    return (await this.db.selectFrom('timers').selectAll().where('dueAt', '<=', now).orderBy('dueAt').limit(limit).execute()) as any[];
  }
  async listDueEffects(now: string, limit: number) {
    const rows = await this.db
      .selectFrom('outbox')
      .select('id')
      .where('state', '=', 'open')
      .where('nextAt', '<=', now)
      .orderBy('nextAt')
      .limit(limit)
      .execute();
    return rows.map((row: any) => row.id as string);
  }
  async listExpiredDrafts(now: string, limit: number) {
    return (await this.db.selectFrom('drafts').selectAll().where('expiresAt', '<=', now).limit(limit).execute()) as any[];
  }
  async listOffers(tenant: string) {
    return (await this.select('offers', { tenant }).orderBy('id').execute()) as any[];
  }
  async countPlaces(tenant: string) {
    const rows = await this.db
      .selectFrom('places')
      .select(['offer', 'state', (f) => f.fn.countAll().as('count')])
      .where('tenant', '=', tenant)
      .groupBy(['offer', 'state'])
      .execute();
    return rows.map((row: any) => ({ ...row, count: Number(row.count) }));
  }
  async findPlace(tenant: string, caseId: string) {
    return readPlace(await this.rows.find('places', { tenant, caseId }));
  }
  async listPlaces(tenant: string, offer: string, state: PlaceRow['state'], limit: number) {
    const rows = await this.select('places', { tenant, offer, state }).orderBy('rank').limit(limit).execute();
    return rows.map((row) => readPlace(row)!);
  }
  async listUntoldPlaces(limit: number) {
    return (await this.select('places', { told: 0 }).orderBy('at').orderBy('rank').limit(limit).execute()).map((row) => readPlace(row)!);
  }
  async listOffersToFill(limit: number) {
    const waiting = this.db
      .selectFrom('places')
      .select('offer')
      .where('state', '=', 'waiting')
      .whereRef('places.tenant', '=', 'offers.tenant');
    return (await this.db
      .selectFrom('offers')
      .select(['tenant', 'id'])
      .whereRef('taken', '<', 'places')
      .where('id', 'in', waiting)
      .limit(limit)
      .execute()) as any[];
  }
  async listRelations(tenant: string, caseId: string) {
    const side = (own: 'caseId' | 'otherId', other: 'caseId' | 'otherId') =>
      this.db
        .selectFrom('case_relations')
        .innerJoin('cases', (join) =>
          join.onRef('cases.id', '=', `case_relations.${other}`).onRef('cases.tenant', '=', 'case_relations.tenant'),
        )
        .select(['case_relations.kind', 'cases.number'])
        .where('case_relations.tenant', '=', tenant)
        .where(`case_relations.${own}`, '=', caseId)
        .orderBy('cases.number')
        .execute();
    const [outgoing, incoming] = [await side('caseId', 'otherId'), await side('otherId', 'caseId')] as any[][];
    return [...outgoing!.map((row) => ({ ...row, incoming: false })), ...incoming!.map((row) => ({ ...row, incoming: true }))];
  }
  async listReports(tenant: string, limit: number) {
    return (await this.select('reports', { tenant }).orderBy('updatedAt', 'desc').limit(limit).execute()) as any[];
  }
}

function readPlace(row: any): PlaceRow | undefined {
  return row && { ...row, told: Boolean(row.told) };
}
function readCase(row: any): CaseRow | undefined {
  return row && { ...row, waitsForSecond: Boolean(row.waitsForSecond) };
}
function readStaff(row: any): StaffRow | undefined {
  return row && { ...row, units: JSON.parse(row.units), functions: JSON.parse(row.functions) };
}

const parsed = (text: string | null): any => (text === null ? null : JSON.parse(text));
