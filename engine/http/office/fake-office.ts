/** For tests of the office routes: an Application that remembers what it was asked, and the router behind real HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ActionInput, Application, OfficeCase, StaffIdentity } from '../../application/api.ts';
import { fail } from '../../application/result.ts';
import type { OfficePage } from '../../contract/office-pages.ts';
import type { Tenant } from '../../definition/format.ts';
import type { AppResponse, HttpContext, Session } from '../context.ts';
import { readForm } from '../middleware/read-form.ts';
import { createOfficeRouter } from './index.ts';

export const staff: StaffIdentity = { id: 's1', login: 'mia', name: 'Mia Muster', units: ['amt'], functions: ['caseworker'] };
const range = {
  tariff: 'gebuehr',
  label: 'Gebühr',
  law: '§ 1 Satzung',
  amount: 0,
  validFrom: '2026-01-01',
  due: 'after-decision',
  range: { min: 3000, max: 25000 },
};
const action = (label: string, does: string, extra = {}) => ({ label, does, by: ['caseworker'], from: ['offen'], ...extra });
export const actions = {
  nehmen: action('Übernehmen', 'claim'),
  fragen: action('Nachfordern', 'ask', { letter: 'request' }),
  entscheiden: action('Entscheiden', 'prepare', { letter: 'decision', outcomes: ['granted', 'refused'] }),
  versenden: action('Versenden', 'send', { letter: 'decision', confirm: 'Wirklich?' }),
  abgeben: action('Abgeben', 'transfer'),
  stellung: action('Stellung nehmen', 'opinion'),
};

/** A case with every part filled; `changes` replace parts of it. */
export function fakeCase(changes: Partial<OfficeCase> = {}): OfficeCase {
  const found = {
    ref: { tenant: 'stadt', number: 'S-2026-7' },
    bundle: {
      hash: 'abc',
      process: { actions, states: { offen: { label: 'Offen' }, weg: { label: 'Abgegeben', end: 'handed-over' } } },
      workflow: { law: [{ cite: '§ 1' }] },
      letters: { decision: '# Bescheid\n\n{{decision.conditions}}' },
    },
    row: {
      number: 'S-2026-7',
      service: 'baum',
      serviceName: 'Baum fällen',
      label: 'Erika <b>Muster</b>',
      unit: 'amt',
      queue: 'neu',
      state: 'offen',
      stateLabel: 'Eingegangen',
      clock: 'running',
      receivedAt: '2026-11-20T08:00:00Z',
      dueAt: '2026-11-26',
      dueLabel: 'Entscheidung',
      reason: 'own',
    },
    channel: 'online',
    assurance: 'basis',
    summary: [{ page: 'baum', title: 'Baum', rows: [{ path: 'baum.art', label: 'Art', value: 'Birke', depth: 0 }] }],
    files: [{ id: 'f1', name: 'plan.pdf', mediaType: 'application/pdf', bytes: 2048 }],
    parties: [{ role: 'applicant', name: 'Erika Muster', address: ['Weg 1', '35390 Stadt'], postbox: false }],
    timeline: [{ at: '2026-11-20T08:00:00Z', type: 'submitted', text: 'Antrag eingegangen', actor: 'Bürgerin', hash: 'h1' }],
    chainOk: true,
    deadlines: [
      {
        id: 'd',
        label: 'Entscheidung',
        kind: 'statutory',
        date: '2026-11-26',
        law: '§ 42a VwVfG',
        steps: ['Beginn am 21.11.2026'],
        paused: false,
      },
    ],
    fees: { lines: [range], total: 0 },
    payments: [],
    demandedConsultations: [],
    consultations: [
      {
        id: 'c1',
        unit: 'amt',
        unitName: 'Amt',
        question: 'Bedenken?',
        askedAt: '2026-11-20T08:00:00Z',
        dueAt: '2026-12-01',
        mandatory: true,
      },
    ],
    letters: [
      {
        id: 'l1',
        role: 'decision',
        title: 'Bescheid',
        state: 'draft',
        text: '# Bescheid\n\nGuten Tag',
        templateText: '# Bescheid\n\nHallo',
        editable: true,
      },
    ],
    findings: [],
    orders: [],
    related: [],
    flags: [],
    record: { fields: [], values: {}, defaults: {} },
    messages: [],
    notes: [],
    actions: Object.entries(actions).map(([id, found]) => ({
      id,
      action: found,
      refused: id === 'versenden' ? 'Es ist noch keine Entscheidung vorbereitet.' : undefined,
    })),
    units: [
      { id: 'amt', name: 'Amt', queues: [{ id: 'neu', label: 'Neues' }] },
      { id: 'bau', name: 'Bauamt', queues: [{ id: 'plan', label: 'Pläne' }] },
    ],
    version: 3,
    ...changes,
  };
  return found as unknown as OfficeCase;
}

export interface FakeOffice {
  url: string;
  shown: OfficePage[];
  acted: { action: string; input: ActionInput; version: number }[];
  session: Map<string, unknown>;
  case: OfficeCase;
  /** Next answer of `act`, where it is not the case. */
  refusal?: { ok: false; code: string; message: string; status: number };
  close(): Promise<void>;
}

/** The office router on a free port of this machine; `login: false` starts without a session. */
export async function startFakeOffice(options: { login?: boolean; functions?: StaffIdentity['functions'] } = {}): Promise<FakeOffice> {
  const office: FakeOffice = { url: '', shown: [], acted: [], session: new Map(), case: fakeCase(), close: async () => undefined };
  const me = { ...staff, functions: options.functions ?? staff.functions };
  if (options.login !== false) office.session.set('staff', me.id);
  const app = express();
  app.use('/:tenant/amt', readForm, (_request, response, next) => {
    const locals = {
      tenant: { tenant: 'stadt', name: 'Stadt', units: {} } as unknown as Tenant,
      session: sessionOf(office.session),
      staff: office.session.get('staff') ? me : undefined,
      flash: (flash: unknown) => office.session.set('flash', flash),
      page(page: OfficePage, { status = 200 }: { status?: number }) {
        office.shown.push(page);
        response.status(status).type('html').send(page.kind);
      },
    };
    Object.assign((response as AppResponse).locals, locals);
    next();
  });
  const context = { app: fakeApplication(office, me), clock: { now: () => new Date('2026-11-24T10:00:00Z') } };
  app.use('/:tenant/amt', createOfficeRouter(context as unknown as HttpContext));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  office.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stadt/amt`;
  office.close = () => new Promise((resolve) => void server.close(() => resolve()));
  return office;
}

function sessionOf(values: Map<string, unknown>): Session {
  return {
    get: <T>(key: string) => values.get(key) as T | undefined,
    set: (key, value) => void values.set(key, value),
    delete: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    secondsLeft: 3600,
    extend: () => undefined,
    renew: () => void values.set('renewed', true),
    destroy: () => values.clear(),
  };
}

/** One of this town, one of another. */
const brokenDefinitions = [
  { tenant: 'stadt', service: 'hund', serving: 'last-good', messages: ['hund/workflow.yaml:3:1 Fehler'] },
  { tenant: 'dorf', service: 'hund', serving: 'none', messages: ['dorf'] },
];

function fakeApplication(state: FakeOffice, me: StaffIdentity): Application {
  const ok = <T>(value: T) => ({ ok: true as const, value });
  const find = async ({ number }: { number: string }) => (number === state.case.ref.number ? ok(state.case) : fail('case-unknown'));
  const office = {
    login: async (_tenant: string, login: string, password: string) =>
      login === 'mia' && password === 'richtig' ? ok(me) : fail('login-failed'),
    queue: async () => ({ rows: [state.case.row], total: 1, page: 1, pages: 1, counts: [{ queue: 'neu', label: 'Neues', open: 1 }] }),
    find,
    async act(_ref: unknown, _staff: unknown, action: string, input: ActionInput, version: number) {
      state.acted.push({ action, input, version });
      return state.refusal ?? ok(state.case);
    },
    readFile: async (_ref: unknown, _staff: unknown, file: string) =>
      file === 'f1' ? ok({ name: 'Plan "ä".pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-') }) : fail('file-unknown'),
    saveLetter: async () => ok(state.case.letters[0]!),
    letterPdf: async () => ok(Buffer.from('%PDF-')),
    printStack: async () => [
      { id: 'l9', caseNumber: 'S-2026-7', title: 'Bescheid', addressee: 'Erika Muster', queuedAt: '2026-11-24T08:00:00Z' },
    ],
    markPrinted: async (_tenant: string, _staff: unknown, letter: string) =>
      letter === 'l9' ? ok({ pdf: Buffer.from('%PDF-') }) : fail('letter-unknown'),
  };
  const catalog = {
    services: () => [{ service: 'baum', name: 'Baum fällen', online: true }],
    findService: async () => undefined,
    problems: () => brokenDefinitions,
  };
  const drafts = {
    start: async (tenant: string) => ok({ tenant, id: 'd1', secret: 'geheim' }),
    open: async () => ok({ pages: [{ page: { id: 'baum' } }] }),
  };
  const offer = {
    offer: 'lager',
    title: 'Ferienlager',
    from: '2027-07-05',
    places: 3,
    allocation: 'lottery',
    registration: { from: '2026-11-01', to: '2026-11-20' },
  };
  const views = [
    { offer, services: ['Kurs'], registered: 4, waiting: 0, held: 0, mayDraw: true, mayEvaluate: false },
    {
      offer: { ...offer, offer: 'plan', title: 'Plan', allocation: 'open', places: undefined },
      services: ['Plan'],
      registered: 2,
      waiting: 0,
      held: 0,
      mayDraw: false,
      mayEvaluate: true,
    },
  ];
  const offers = {
    list: async () => views,
    draw: async (_tenant: string, _staff: unknown, id: string) =>
      id === 'lager' ? ok({ entries: 4, held: 3 }) : fail('offer-not-drawable'),
    evaluate: async (_tenant: string, _staff: unknown, id: string, text: string) =>
      id !== 'plan'
        ? fail('offer-unknown')
        : text.trim()
          ? ok({ done: 2, left: 0 })
          : fail('input-invalid', 'Bitte schreiben Sie die Auswertung.'),
  };
  return { office, catalog, drafts, offers } as unknown as Application;
}
