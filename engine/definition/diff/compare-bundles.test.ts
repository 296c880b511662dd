import { shippedServices } from '../../../tests/support/catalog.ts';
import type { Bundle } from '../bundle.ts';
import { compareBundles } from './compare-bundles.ts';
import { jsonDifferences } from './json-differences.ts';

const dog = shippedServices().find(({ id }) => id === 'hund-anmelden')!.bundle;

/** The same service after somebody edited it; the hash differs as it would. */
function edited(change: (bundle: Bundle) => void): Bundle {
  const copy = structuredClone(dog);
  change(copy);
  return { ...copy, hash: 'edited' };
}
const field = (bundle: Bundle, page: string, name: string) =>
  bundle.form.pages.find((candidate) => candidate.id === page)!.field.fields!.find((candidate) => candidate.name === name)!;
const classes = (change: (bundle: Bundle) => void): string[] =>
  compareBundles(dog, edited(change)).map((found) => `${found.class} ${found.place}`);

test('the same bundle has no changes, and neither has one that only its hash tells apart', () => {
  expect(compareBundles(dog, dog)).toEqual([]);
  expect(classes(() => {})).toEqual([]);
});

test.each<[string, (bundle: Bundle) => void, string]>([
  ['label', (b) => void (field(b, 'hund', 'rufname').label = 'Name'), 'text hund.rufname'],
  ['longer text allowed', (b) => void (field(b, 'hund', 'rufname').maxLength = 9999), 'widening hund.rufname'],
  ['bound taken away', (b) => void delete field(b, 'haushalt', 'weitere_hunde').maximum, 'widening haushalt.weitere_hunde'],
  ['shorter text', (b) => void (field(b, 'hund', 'rufname').maxLength = 3), 'narrowing hund.rufname'],
  ['no longer required', (b) => void (field(b, 'hund', 'rufname').required = false), 'widening hund.rufname'],
  ['option gone', (b) => void field(b, 'hund', 'herkunft').options!.pop(), 'narrowing hund.herkunft'],
  ['option new', (b) => void field(b, 'hund', 'herkunft').options!.push({ value: 'fund', label: 'Fund' }), 'widening hund.herkunft'],
  ['other pattern', (b) => void (field(b, 'hund', 'gehalten_seit').pattern = '^x$'), 'narrowing hund.gehalten_seit'],
  ['days limited', (b) => void (field(b, 'hund', 'gehalten_seit').dates = { notAfter: { of: 'today' } }), 'narrowing hund.gehalten_seit'],
  ['three files', (b) => void (field(b, 'hund', 'nachweis').upload!.minCount = 3), 'narrowing hund.nachweis'],
  ['smaller files', (b) => void (field(b, 'hund', 'nachweis').upload!.maxBytes = 1), 'narrowing hund.nachweis'],
  ['question removed', (b) => void b.form.pages[0]!.field.fields!.shift(), 'narrowing hund.rufname'],
  ['condition', (b) => void (b.form.conditions[0]!.if = { required: ['rasse'] }), 'narrowing'],
  ['amount', (b) => void (b.tariffs['hundesteuer']!.periods[0]!.table![1]!.amount = 1), 'fee tariffs.hundesteuer.periods.0.table.1.amount'],
  ['later due', (b) => void (b.workflow.fees![0]!.due = 'before-processing'), 'fee fees.0.due'],
  ['queue', (b) => void (b.workflow.routing.queue = 'andere'), 'process routing.queue'],
  ['retention', (b) => void (b.workflow.retention.granted = 'P1Y'), 'process retention.granted'],
  ['state label', (b) => void (b.process.states[b.process.initial]!.label = 'Neu'), 'text process.states'],
  ['state gone', (b) => void delete b.process.states[b.process.initial], 'process process.states'],
  ['rule new', (b) => void b.workflow.rules!.push({ check: 'true', at: 'hund', message: 'x' }), 'narrowing rules.hund'],
  ['rule gone', (b) => void b.workflow.rules!.pop(), 'widening rules.halter.person.geburtsdatum'],
  ['fewer decimals', (b) => void (field(b, 'haushalt', 'weitere_hunde').decimals = 1), 'narrowing haushalt.weitere_hunde'],
  ['steps', (b) => void (field(b, 'haushalt', 'weitere_hunde').multipleOf = 5), 'narrowing haushalt.weitere_hunde'],
  [
    'eligibility new',
    (b) => void (b.workflow.eligibility = [{ id: 'x', when: 'true', because: 'x', instead: 'x' }]),
    'narrowing eligibility.x.when',
  ],
  ['identity', (b) => void (b.workflow.assurance = 'substanziell'), 'narrowing assurance'],
  ['letter', (b) => void (b.letters['decision'] += '\nEnde'), 'text letters.decision'],
])('%s', (_name, change, expected) => {
  const found = classes(change);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) expect(line.startsWith(expected)).toBe(true);
});

test('a new required question narrows, a new optional one widens', () => {
  const added = (required: boolean) =>
    classes((b) => {
      b.form.pages[0]!.field.fields!.push({
        name: 'farbe',
        path: 'hund.farbe',
        kind: 'text',
        label: 'Farbe',
        required,
        conditional: false,
      });
    });
  expect([added(true), added(false)]).toEqual([['narrowing hund.farbe'], ['widening hund.farbe']]);
});

test('differences of JSON values name the innermost place', () => {
  expect(jsonDifferences({ a: [1, { b: 2 }], c: 1 }, { a: [1, { b: 3 }] })).toEqual([
    { path: 'a.1.b', before: 2, after: 3 },
    { path: 'c', before: 1, after: undefined },
  ]);
});

test('entries of a list are held against each other by name, and the named part around a change is told', () => {
  const deadline = (id: string, period: string) => ({ id, label: `Frist ${id}`, period });
  expect(jsonDifferences([deadline('a', 'P1M'), deadline('b', 'P1W')], [deadline('b', 'P2W'), deadline('c', 'P1D')])).toEqual([
    { path: '0.period', before: 'P1W', after: 'P2W', within: 'Frist b' },
    { path: '1', after: deadline('c', 'P1D') },
    { path: '0', before: deadline('a', 'P1M') },
  ]);
});

test('an author reads euros, periods and rules in words', () => {
  const said = compareBundles(
    dog,
    edited((bundle) => {
      bundle.tariffs['hundesteuer']!.periods[0]!.table![0]!.amount = 9950;
      bundle.workflow.deadlines![0]!.period = 'P2M';
      bundle.workflow.rules![0]!.check = 'hund.gehalten_seit < today()';
      bundle.workflow.rules!.pop();
    }),
  ).map(({ message }) => message);
  expect(said).toEqual([
    'Geändert, „gefährlicher Hund“: 600,00\u00a0€ → 99,50\u00a0€.',
    'Geändert, „Bearbeitung der Anmeldung“: 1 Monat → 2 Monate.',
    'Die Regel „Das Datum liegt in der Zukunft. Bitte melden Sie den Hund an, sobald er bei Ihnen ist.“ prüft jetzt „hund.gehalten_seit < today()“, bisher „hund.gehalten_seit <= today()“; das kann strenger sein.',
    'Die Regel entfällt: „Das Geburtsdatum liegt in der Zukunft. Bitte prüfen Sie das Datum.“',
  ]);
});
