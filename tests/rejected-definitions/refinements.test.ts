import { checkRefinement } from '../../engine/definition/check/process/check-refinement.ts';
import { checkOffer } from '../../engine/definition/check/offers/check-offer.ts';
import { checkProcess } from '../../engine/definition/check/check-process.ts';
import type { Refinement } from '../../engine/definition/format.ts';
import { asShape } from '../../engine/definition/read/read-catalog.ts';
import { SourceFile } from '../../engine/definition/read/source-file.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';

const raw = readFixtureCatalog();
const shape = asShape(raw.shapes.get('erlaubnis-einfach')!);
const codes = (refinement: Refinement): string[] => {
  const file = new SourceFile('workflow.yaml', JSON.stringify({ refine: refinement }, null, 2));
  return checkRefinement(file, shape, refinement).map(({ code, line }) => `${code} ${line > 1 ? 'at its place' : 'at the top'}`);
};

const own = { label: 'Prüfen', does: 'establish' as const, by: ['caseworker' as const], from: ['eingegangen'] };
test.each<[string, Refinement, string]>([
  ['a firm action is removed', { actions: { versenden: false } }, 'AW1441 at its place'],
  ['an action that does not exist is removed', { actions: { beteilgen: false } }, 'AW1441 at its place'],
  ['a new action is incomplete', { actions: { pruefen: { label: 'Prüfen' } } }, 'AW1442 at its place'],
  ['a new state is incomplete', { states: { neu: { label: 'Neu' } } }, 'AW1443 at its place'],
  ['a state is like one that does not exist', { states: { eingegangen: { like: 'offen' } } }, 'AW1444 at its place'],
  ['a timer that does not exist is removed', { timers: { frist: false } }, 'AW1445 at its place'],
  ['a new timer is incomplete', { timers: { frist: { after: 'P1D' } } }, 'AW1446 at its place'],
  [
    'a new state cannot be left',
    { states: { neu: { label: 'N', citizen: 'N', clock: 'running' } }, actions: { pruefen: { ...own, to: 'neu' } } },
    'AW1405 at its place',
  ],
  ['an action leads nowhere', { actions: { pruefen: { ...own, to: 'nirgends' } } }, 'AW1401 at its place'],
  ['something is required that nobody can do', { actions: { versenden: { requires: ['identified'] } } }, 'AW1431 at its place'],
  ['the pause of a question is taken away', { states: { rueckfrage: { clock: 'running' } } }, 'AW1411 at its place'],
])('%s', (_name, refinement, expected) => {
  expect(codes(refinement)).toEqual([expected]);
});

test('what a service refines soundly is not rejected', () => {
  expect(
    codes({ actions: { pruefen: own, beteiligen: false, 'stellung-nehmen': false }, states: { eingegangen: { label: 'Neu' } } }),
  ).toEqual([]);
});

const minimal = (change: (data: any) => void): string[] => {
  const data = {
    format: 1,
    shape: 'x',
    name: 'x',
    description: 'x',
    initial: 'a',
    states: {
      a: { label: 'a', citizen: 'a', clock: 'running' },
      p: { label: 'p', citizen: 'p', clock: 'paused' },
      z: { label: 'z', citizen: 'z', clock: 'stopped', end: 'completed' },
    },
    actions: { e: { label: 'e', does: 'complete', by: ['caseworker'], from: ['a', 'p'], to: 'z' } },
  } as any;
  change(data);
  data.scenarios = Object.keys(data.actions).map((id) => ({
    name: id,
    path: [...(data.actions[id].from.includes('a') ? [] : ['s']), id],
    end: data.actions[id].to ?? (data.actions[id].from.includes('a') ? 'a' : 'p'),
  }));
  return checkProcess(new SourceFile('x.yaml', JSON.stringify(data))).map(({ code }) => code);
};
test.each<[string, (data: any) => void, string[]]>([
  ['who rests cannot go on', (d) => (d.actions.s = { label: 's', does: 'suspend', by: ['caseworker'], from: ['a'], to: 'p' }), ['AW1432']],
  [
    'anyone may order a payment',
    (d) => {
      d.actions.s = { label: 's', does: 'claim', by: ['caseworker'], from: ['a'], to: 'p' };
      d.actions.o = { label: 'o', does: 'order', by: ['caseworker'], from: ['a'] };
    },
    ['AW1433'],
  ],
  [
    'marks without names',
    (d) => {
      d.actions.s = { label: 's', does: 'claim', by: ['caseworker'], from: ['a'], to: 'p' };
      d.actions.f = { label: 'f', does: 'flag', by: ['caseworker'], from: ['a'] };
    },
    ['AW1434'],
  ],
  [
    'an end by time without a timer',
    (d) => {
      d.actions.s = { label: 's', does: 'expire', by: ['system'], from: ['a'], to: 'p' };
    },
    ['AW1435'],
  ],
  [
    'publishing without public words',
    (d) => {
      d.actions.s = { label: 's', does: 'publish', by: ['caseworker'], from: ['a'], to: 'p' };
    },
    ['AW1436'],
  ],
])('shape: %s', (_name, change, expected) => {
  expect(minimal(change)).toEqual(expected);
});

test.each<[string, object, string]>([
  ['another name than its file', { offer: 'anders' }, 'AW1451'],
  ['an unknown service', { services: ['kurs-buhcen'] }, 'AW1452'],
  ['an unknown tariff', { fees: [{ tariff: 'kruse', due: 'before-processing' }] }, 'AW1453'],
  ['places are given but not counted', { places: undefined }, 'AW1454'],
  ['the registration ends before it begins', { registration: { from: '2026-12-31', to: '2026-12-01' } }, 'AW1454'],
])('offer: %s', (_name, change, expected) => {
  const offer = { ...(raw.tenants.get('teststadt')!.offers.get('seepferdchen')!.data as object), ...change };
  const file = new SourceFile('offers/seepferdchen.yaml', JSON.stringify(offer));
  expect(checkOffer(file, raw, 'teststadt').map(({ code }) => code)).toEqual([expected]);
});
