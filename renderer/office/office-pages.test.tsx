import { renderToStaticMarkup } from 'react-dom/server';
import type { OfficeCasePage, OfficePage } from '../../engine/contract/office-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { renderOfficePage } from './index.tsx';

const shell = { tenant: { id: 'stadt' } } as Shell;
const html = (page: OfficePage): string => renderToStaticMarkup(renderOfficePage(page, shell).body);
const traffic = { tone: 'warning', text: 'in 2 Tagen', date: '2026-11-26', label: 'Entscheidung' } as const;
const head = {
  url: '/stadt/amt/vorgang/S-7',
  queueUrl: '/stadt/amt',
  number: 'S-7',
  serviceName: 'Baum fällen',
  who: 'Erika <b>Muster</b>',
  stateLabel: 'Eingegangen',
  traffic,
  assignee: 'Mia',
  unit: 'Amt',
  queue: 'Neues',
  channel: 'Papier',
  receivedAt: '2026-11-20T08:00:00Z',
  version: 3,
};
const letter = {
  id: 'l1',
  title: 'Bescheid',
  state: 'Entwurf',
  tone: 'warning',
  url: '/l1',
  pdfUrl: '/l1.pdf',
  editable: true,
  changed: true,
} as const;
const caseView: OfficeCasePage = {
  kind: 'office-case',
  instructions: [],
  head,
  summary: [],
  applicationUrl: '/m/amt/vorgang/1/antrag.pdf',
  files: [],
  parties: [],
  timeline: [],
  chainOk: true,
  deadlines: [],
  fees: { lines: [], total: 0 },
  payments: [],
  consultations: [],
  letters: [letter],
  messages: [],
  notes: [],
  bundleHash: 'abc',
  law: [],
  actions: [
    { id: 'nehmen', label: 'Übernehmen', does: 'claim', via: 'post', url: '/n', primary: true },
    { id: 'fragen', label: 'Nachfordern', does: 'ask', via: 'form', url: '/f', primary: false },
    { id: 'versenden', label: 'Versenden', does: 'send', via: 'form', url: '/v', primary: false, refused: 'Noch nicht freigegeben.' },
  ],
};

test('what people typed is text, never markup', () => {
  expect(html(caseView)).toContain('Erika &lt;b&gt;Muster&lt;/b&gt;');
});
test('a one-click step is a form with the version, another is a link, a refused one says why', () => {
  const page = html(caseView);
  expect(page).toMatch(/<form action="\/n" method="post"><input type="hidden" name="version" value="3"\/>/);
  expect(page).toMatch(/<a [^>]*href="\/f"/);
  expect(page).not.toContain('href="/v"');
  expect(page).toContain('Noch nicht freigegeben.');
});
test('a broken chain of events is said loudly', () => {
  expect(html(caseView)).toContain('Verkettung geprüft');
  const broken = html({ ...caseView, chainOk: false });
  expect(broken).toContain('Die Verkettung ist verletzt');
  expect(broken).not.toContain('Verkettung geprüft');
});
test('every link of the contents has its section', () => {
  const page = html(caseView);
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});
test('mistakes of a step are linked to their inputs, which keep what was typed', () => {
  const page = html({
    kind: 'office-action',
    head,
    title: 'Nachfordern',
    lead: '',
    instructions: [],
    url: '/f',
    submitLabel: 'Rückfrage stellen',
    multipart: false,
    letters: [],
    fields: [
      { type: 'textarea', name: 'text', label: 'Was fehlt?', required: true, rows: 3, value: 'Foto' },
      { type: 'date', name: 'due', label: 'Antwort bis', required: true, value: '2026-12-24' },
      {
        type: 'radio',
        name: 'outcome',
        label: 'Ergebnis',
        required: true,
        value: 'b',
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ],
      },
    ],
    issues: [{ field: 'due', message: 'Bitte geben Sie ein Datum an.' }],
  });
  expect(page).toContain('href="#due"');
  expect(page).toMatch(/<input[^>]*id="due"[^>]*aria-invalid="true"[^>]*value="24.12.2026"/);
  expect(page).toMatch(/<textarea[^>]*>Foto<\/textarea>/);
  expect(page).toMatch(/value="b"[^>]*checked|checked[^>]*value="b"/);
});
test('a date that was typed comes back as it was typed', () => {
  const field = { type: 'date', name: 'due', label: 'Bis', required: true } as const;
  const page = (value: string): string =>
    html({
      kind: 'office-action',
      head,
      title: 'Nachfordern',
      lead: '',
      instructions: [],
      url: '/f',
      fields: [{ ...field, value }],
      issues: [{ field: 'due', message: 'Bitte prüfen.' }],
      submitLabel: 'Fragen',
      multipart: false,
      letters: [],
    });
  // "09.12.2026" must not become the 12th of September.
  for (const typed of ['09.12.2026', '9.12.26', '31.02.2026', '<b>'])
    expect(page(typed)).toContain(`value="${typed.replace('<b>', '&lt;b&gt;')}"`);
  expect(page('2026-12-09')).toContain('value="09.12.2026"');
});
test('parts without content are only named, pictures are seen in place', () => {
  const picture = { name: 'Loch.jpg', detail: 'JPEG, 9 KB', url: '/d', viewUrl: '/d?ansehen=1', image: true };
  const page = html({
    ...caseView,
    files: [picture],
    messages: [{ at: head.receivedAt, from: 'Amt', own: true, text: 'Hallo', files: [picture] }],
  });
  expect(page).toContain('Gibt es noch nicht: Beteiligte, Stellungnahmen, Notizen, Fristen.');
  expect(page).toContain('<img src="/d?ansehen=1"');
});
test('a blocked step has its reason and no form', () => {
  const page = html({
    kind: 'office-action',
    head,
    title: 'Versenden',
    lead: '',
    instructions: [],
    url: '/v',
    fields: [],
    issues: [],
    blocked: 'Noch nicht freigegeben.',
    submitLabel: 'Versenden',
    multipart: false,
    letters: [letter],
  });
  expect(page).toContain('Noch nicht freigegeben.');
  expect(page).not.toContain('<form');
});
test('the difference to the template is marked for eyes and ears', () => {
  const page = html({
    kind: 'office-letter',
    head,
    letter,
    url: '/l1',
    base: 'x',
    text: '# Bescheid',
    blocks: [{ kind: 'subject', text: 'Bescheid' }],
    diff: [
      { kind: 'same', text: 'Guten ' },
      { kind: 'removed', text: 'Tag' },
      { kind: 'added', text: 'Abend' },
    ],
  });
  expect(page).toMatch(/<del><span class="kern-sr-only">Entfernt: <\/span>Tag<\/del>/);
  expect(page).toMatch(/<ins><span class="kern-sr-only">Hinzugefügt: <\/span>Abend<\/ins>/);
});
test('an empty queue says what that means, filtered or not', () => {
  const queue = {
    kind: 'office-queue',
    url: '/q',
    views: [],
    view: 'frei',
    filters: { queue: '', service: '', queues: [], services: [], active: false },
    resetUrl: '/q',
    search: { url: '/s', number: '', missing: false },
    rows: [],
    total: 0,
    page: 1,
    pages: 1,
    captureUrl: '/e',
  } as const;
  expect(html(structuredClone(queue) as unknown as OfficePage)).toContain('Alles ist zugewiesen');
  expect(html({ ...structuredClone(queue), filters: { ...queue.filters, active: true } } as unknown as OfficePage)).toContain(
    'Nichts gefunden',
  );
});
