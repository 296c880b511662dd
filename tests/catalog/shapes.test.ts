import { createHandlebarsTemplates } from '../../engine/adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../../engine/application/catalog/check-catalog.ts';
import { compileService } from '../../engine/definition/compile/compile-service.ts';
import { formatDiagnostic } from '../../engine/definition/diagnostics.ts';
import { readFixtureCatalog } from '../support/fixture-catalog.ts';

const raw = readFixtureCatalog();

test('a service of every shape passes the checker, its scenarios and letters included', () => {
  // The services of this town are meant to ask the same, and each goes one way only: all ways are covered by the scenarios of its shape.
  const found = checkCatalog(raw, { templates: createHandlebarsTemplates() }).filter(
    ({ code, severity }) => severity === 'error' && !code.startsWith('AW191'),
  );
  expect(found.map(formatDiagnostic)).toEqual([]);
});

test('a refined process keeps the rest of the shape, takes over what it changes, and drops what only removed actions led to', () => {
  const { process } = compileService(raw, 'erlaubnis-verfeinert', 'teststadt');
  expect(Object.keys(process.states)).toEqual([
    'abgegeben',
    'beschieden',
    'eingegangen',
    'entwurf',
    'ortstermin',
    'rueckfrage',
    'zurueckgenommen',
  ]);
  expect(process.states['eingegangen']).toMatchObject({ label: 'Neu eingegangen', clock: 'running' });
  expect(Object.keys(process.actions)).not.toEqual(expect.arrayContaining(['beteiligen']));
  expect(process.actions['fortsetzen']).toBeUndefined();
  expect(process.actions['notiz']!.from).toEqual(['eingegangen', 'rueckfrage', 'entwurf', 'ortstermin']);
  expect(process.actions['vorbereiten']).toMatchObject({
    from: ['eingegangen', 'entwurf', 'ortstermin'],
    to: 'entwurf',
    outcomes: ['granted', 'refused'],
  });
  expect(compileService(raw, 'erlaubnis-verfeinert', 'teststadt').hash).toBe(
    compileService(readFixtureCatalog(), 'erlaubnis-verfeinert', 'teststadt').hash,
  );
});

test('offers are the choices of their field and bring their fees', () => {
  const { form, booking, workflow } = compileService(raw, 'kurs-buchen', 'teststadt');
  const field = form.pages.find((page) => page.id === 'kurs')!.field.fields!.find((inner) => inner.path === booking!.field)!;
  expect(field.kind).toBe('radio');
  expect(field.options!.map(({ value, label }) => [value, label])).toEqual([
    ['seepferdchen', 'Seepferdchen (12.01.2027 bis 30.03.2027, dienstags 16 Uhr)'],
    ['bronze', 'Bronze (14.01.2027)'],
    ['ferienlager', 'Ferienlager (05.07.2027 bis 16.07.2027)'],
  ]);
  expect(workflow.fees).toEqual([{ tariff: 'kurs', due: 'before-processing', when: 'kurs.angebot = "bronze"' }]);
});
