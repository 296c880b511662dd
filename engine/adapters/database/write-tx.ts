import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { JsonObject, Bundle } from '../../definition/bundle.ts';
import {
  ConflictError,
  type CaseRow,
  type CatalogServiceRow,
  type CatalogTownRow,
  type ConsultationRow,
  type DraftRow,
  type EventRow,
  type LedgerRow,
  type LetterRow,
  type OfferRow,
  type OutboxRow,
  type PartyRow,
  type PaymentRow,
  type PlaceRow,
  type ReportRow,
  type SessionRow,
  type StaffRow,
  type TimerRow,
  type WriteTx,
} from '../../application/ports.ts';
import { SqlReadTx } from './read-tx.ts';

/** All writes of one transaction; the same statements on SQLite and PostgreSQL. */
export class SqlWriteTx extends SqlReadTx implements WriteTx {
  async saveBundle(bundle: Bundle, source: JsonObject, at: string): Promise<void> {
    const row = {
      tenant: bundle.tenant,
      hash: bundle.hash,
      service: bundle.service,
      content: JSON.stringify(bundle),
      source: JSON.stringify(source),
      createdAt: at,
    };
    await this.db
      .insertInto('bundles')
      .values(row)
      .onConflict((c) => c.column('hash').doNothing())
      .execute();
  }
  async activate(row: Parameters<WriteTx['activate']>[0]): Promise<void> {
    await this.deactivate(row.tenant, row.service, row.from);
    const { tenant, service, bundleHash, from: validFrom, author, approver } = row;
    await this.db.insertInto('activations').values({ tenant, service, bundleHash, validFrom, validTo: null, author, approver }).execute();
  }
  async deactivate(tenant: string, service: string, at: string): Promise<void> {
    await this.db
      .updateTable('activations')
      .set({ validTo: at })
      .where('tenant', '=', tenant)
      .where('service', '=', service)
      .where('validTo', 'is', null)
      .execute();
  }
  async saveCatalogTown({ tenant, content, problem }: CatalogTownRow): Promise<void> {
    await this.rows.upsert('catalog_towns', { tenant, content: written(content), problem: written(problem) }, ['tenant']);
  }
  async removeCatalogTown(tenant: string): Promise<void> {
    for (const table of ['catalog_services', 'catalog_towns']) await this.rows.delete(table, { tenant });
  }
  async saveCatalogService({ card, problem, ...row }: CatalogServiceRow): Promise<void> {
    await this.rows.upsert('catalog_services', { ...row, card: written(card), problem: written(problem) }, ['tenant', 'service']);
  }
  async removeCatalogService(tenant: string, service: string): Promise<void> {
    await this.rows.delete('catalog_services', { tenant, service });
  }
  async savePublished(fingerprint: string): Promise<void> {
    await this.rows.upsert('catalog_state', { id: 'folder', fingerprint }, ['id']);
  }
  async insertCase(row: CaseRow): Promise<void> {
    await this.rows.insert('cases', [caseColumns(row)]);
  }
  async updateCase(row: CaseRow, expectedVersion: number): Promise<void> {
    const { tenant, id, ...columns } = caseColumns(row);
    const changed = await this.rows.update('cases', columns, { tenant, id, version: expectedVersion });
    if (changed !== 1) throw new ConflictError(`Case ${row.number} has changed`);
  }
  async appendEvents(rows: EventRow[]): Promise<void> {
    await this.rows.insert('case_events', asRows(rows));
  }
  async nextCaseSerial(tenant: string, year: number): Promise<number> {
    const row = await this.db
      .insertInto('case_serials')
      .values({ tenant, year, last: 1 })
      .onConflict((c) => c.columns(['tenant', 'year']).doUpdateSet({ last: sql`case_serials.last + 1` }))
      .returning('last')
      .executeTakeFirstOrThrow();
    return Number(row.last);
  }
  async insertParties(rows: PartyRow[]): Promise<void> {
    await this.rows.insert('parties', asRows(rows));
  }
  async insertConsultation(row: ConsultationRow): Promise<void> {
    await this.rows.insert('consultations', asRows([row]));
  }
  async closeConsultation(tenant: string, id: string, at: string): Promise<void> {
    await this.db.updateTable('consultations').set({ answeredAt: at }).where('tenant', '=', tenant).where('id', '=', id).execute();
  }
  async insertLedger(rows: LedgerRow[]): Promise<void> {
    await this.rows.insert('ledger', asRows(rows));
  }
  async saveLetter(row: LetterRow): Promise<void> {
    await this.rows.upsert('letters', { ...row }, ['tenant', 'id']);
  }
  async savePayment(row: PaymentRow): Promise<void> {
    await this.rows.upsert('payments', { ...row }, ['tenant', 'id']);
  }
  async touchOpenPayment(tenant: string, id: string, at: string): Promise<void> {
    await this.db
      .updateTable('payments')
      .set({ updatedAt: at })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .where('state', '=', 'open')
      .execute();
  }
  async saveDraft(row: DraftRow): Promise<void> {
    await this.rows.upsert('drafts', { ...row }, ['tenant', 'id']);
  }
  async replaceDraft(row: DraftRow, before: DraftRow): Promise<void> {
    const { tenant, id, ...columns } = row;
    // Every sealing has a nonce of its own: the same bytes mean that nobody has written since.
    const changed = await this.rows.update('drafts', columns, { tenant, id, sealed: before.sealed }, ['sentCaseNumber']);
    if (changed !== 1) throw new ConflictError(`Draft ${id} has changed`);
  }
  async deleteDraft(tenant: string, id: string): Promise<void> {
    await this.rows.delete('drafts', { tenant, id });
  }
  async saveStaff(row: StaffRow): Promise<void> {
    await this.rows.upsert('staff', { ...row, units: JSON.stringify(row.units), functions: JSON.stringify(row.functions) }, [
      'tenant',
      'id',
    ]);
  }
  async saveSession(row: SessionRow): Promise<void> {
    await this.rows.upsert('sessions', { ...row }, ['idHash']);
  }
  async deleteSession(idHash: string): Promise<void> {
    await this.rows.delete('sessions', { idHash });
  }
  async touchSession(idHash: string, seenAt: string, expiresAt: string): Promise<void> {
    await this.rows.update('sessions', { seenAt, expiresAt }, { idHash });
  }
  async deleteExpiredSessions(now: string): Promise<void> {
    await this.db.deleteFrom('sessions').where('expiresAt', '<=', now).execute();
  }
  async enqueue(row: Omit<OutboxRow, 'id'>): Promise<void> {
    await this.rows.upsert('outbox', { id: randomUUID(), ...row }, ['tenant', 'key'], true);
  }
  async claimEffects(now: string, limit: number, leaseSeconds: number): Promise<OutboxRow[]> {
    const due = this.db
      .selectFrom('outbox')
      .select('id')
      .where('state', '=', 'open')
      .where('nextAt', '<=', now)
      .orderBy('nextAt')
      .limit(limit);
    // The condition is repeated outside, so that a row another worker took in between is left to it.
    return (await this.db
      .updateTable('outbox')
      .set({ nextAt: leaseEnd(now, leaseSeconds) })
      .where('id', 'in', due)
      .where('nextAt', '<=', now)
      .returningAll()
      .execute()) as any[];
  }
  async claimEffect(id: string, now: string, leaseSeconds: number): Promise<OutboxRow | undefined> {
    return (await this.db
      .updateTable('outbox')
      .set({ nextAt: leaseEnd(now, leaseSeconds) })
      .where('id', '=', id)
      .where('state', '=', 'open')
      .where('nextAt', '<=', now)
      .returningAll()
      .executeTakeFirst()) as OutboxRow | undefined;
  }
  async finishEffect(id: string, _at: string): Promise<void> {
    // What was sent is needed no more, and a mail may hold a link that opens a draft.
    await this.db
      .updateTable('outbox')
      .set({ state: 'done', lastError: null, sealed: Buffer.alloc(0) })
      .where('id', '=', id)
      .execute();
  }
  async retryEffect(id: string, nextAt: string, attempts: number, error: string, dead: boolean): Promise<void> {
    await this.db
      .updateTable('outbox')
      .set({ nextAt, attempts, lastError: error, state: dead ? 'dead' : 'open' })
      .where('id', '=', id)
      .execute();
  }
  async replaceTimers(tenant: string, caseId: string, rows: TimerRow[]): Promise<void> {
    await this.rows.delete('timers', { tenant, caseId });
    await this.rows.insert('timers', asRows(rows));
  }
  async deleteTimer(tenant: string, id: string): Promise<void> {
    await this.rows.delete('timers', { tenant, id });
  }
  async saveOffer(tenant: string, id: string, places: number | null): Promise<void> {
    await this.db
      .insertInto('offers')
      .values({ tenant, id, places, taken: 0, lastRank: 0, seed: null, drawnAt: null, entries: null })
      .onConflict((c) => c.columns(['tenant', 'id']).doUpdateSet({ places }))
      .execute();
  }
  async lockOffer(tenant: string, id: string): Promise<OfferRow | undefined> {
    // An update that changes nothing locks the row on PostgreSQL; SQLite has one writer anyway.
    return (await this.#offer(tenant, id).set({ id }).returningAll().executeTakeFirst()) as OfferRow | undefined;
  }
  async nextRank(tenant: string, offer: string): Promise<number> {
    const row = await this.#offer(tenant, offer)
      .set({ lastRank: sql`${sql.ref('lastRank')} + 1` })
      .returning('lastRank')
      .executeTakeFirstOrThrow();
    return Number(row['lastRank']);
  }
  async takePlace(tenant: string, offer: string): Promise<boolean> {
    const result = await this.#offer(tenant, offer)
      .set({ taken: sql`taken + 1` })
      .where((or) => or.or([or('places', 'is', null), or('taken', '<', or.ref('places'))]))
      .executeTakeFirst();
    return Number(result.numUpdatedRows) === 1;
  }
  async freePlace(tenant: string, offer: string): Promise<void> {
    await this.#offer(tenant, offer)
      .set({ taken: sql`taken - 1` })
      .where('taken', '>', 0)
      .execute();
  }
  async savePlace(row: PlaceRow): Promise<void> {
    await this.rows.upsert('places', { ...row, told: row.told ? 1 : 0 }, ['tenant', 'caseId']);
  }
  async recordDraw(tenant: string, offer: string, { seed, entries, at }: { seed: string; entries: number; at: string }): Promise<boolean> {
    const result = await this.#offer(tenant, offer).set({ seed, entries, drawnAt: at }).where('drawnAt', 'is', null).executeTakeFirst();
    return Number(result.numUpdatedRows) === 1;
  }
  #offer(tenant: string, id: string) {
    return this.db.updateTable('offers').where('tenant', '=', tenant).where('id', '=', id);
  }
  async insertRelation(row: { tenant: string; caseId: string; kind: string; otherId: string }): Promise<void> {
    await this.rows.insert('case_relations', [row]);
  }
  async saveReport(row: ReportRow): Promise<void> {
    await this.rows.upsert('reports', { ...row }, ['tenant', 'caseId']);
  }
}

/** Rows are made of their columns. */
const asRows = (rows: object[]): Record<string, unknown>[] => rows as Record<string, unknown>[];
const caseColumns = (row: CaseRow) => ({ ...row, waitsForSecond: row.waitsForSecond ? 1 : 0 });

const leaseEnd = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1000).toISOString();

const written = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
