import type { JsonObject } from '../definition/bundle.ts';
import { treeForm } from './fixtures/tree-form.ts';
import { formatForDisplay, formatForInput } from './format-value.ts';
import { readGermanDate, readGermanMoney, readGermanNumber } from './german-values.ts';
import { addItem, removeItem } from './list-items.ts';
import { readPostedPage } from './read-posted-page.ts';
import { findFieldAt } from './form-fields.ts';

const pageOf = (id: string) => treeForm.pages.find((page) => page.id === id)!;
const read = (id: string, posted: Record<string, string | string[]>, previous: JsonObject = {}) =>
  readPostedPage(pageOf(id), previous, posted);

describe('German values', () => {
  test.each([
    ['3,5', 3.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['12.50', 12.5],
    ['-3', -3],
    ['1 000', 1000],
    ['1,2,3', undefined],
    ['12.3456', undefined],
    ['', undefined],
    ['viel', undefined],
    ['1e5', undefined],
  ])('number %s', (text, value) => expect(readGermanNumber(text)).toBe(value));
  test.each([
    ['1.234,56 €', 123456],
    ['12', 1200],
    ['12,5', 1250],
    ['12,-', 1200],
    ['0,29', 29],
    ['1,10 EUR', 110],
    ['12,345', undefined],
    ['zwölf', undefined],
  ])('money %s', (text, value) => expect(readGermanMoney(text)).toBe(value));
  test.each([
    ['24.11.2026', '2026-11-24'],
    ['4.1.2026', '2026-01-04'],
    ['2026-11-24', '2026-11-24'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', undefined],
    ['24.11.26', undefined],
    ['morgen', undefined],
  ])('date %s', (text, value) => expect(readGermanDate(text)).toBe(value));
});

describe('readPostedPage', () => {
  test('reads a group with dates, trims and normalises, ignores names it does not know', () => {
    const { answers, issues } = read('person', {
      'person.name': ' Mu\u0308ller\u0000\n ',
      'person.geboren': '4.5.1990',
      'person.admin': 'true',
      'person.__proto__': 'x',
    });
    expect(answers).toEqual({ person: { name: 'Müller', geboren: '1990-05-04' } });
    expect(issues).toEqual([]);
  });
  test('keeps what cannot be read as it was typed and says so', () => {
    const { answers, issues } = read('person', { 'person.geboren': '31.2.1990' });
    expect(answers).toEqual({ person: { geboren: '31.2.1990' } });
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['person.geboren', 'calendar-date']]);
  });
  test('derived values and uploads are not taken from the post', () => {
    const previous = { baeume: [{ _id: 'a', fotos: [{ datei: '1', name: 'a.jpg', typ: 'image/jpeg', groesse: 1 }] }] };
    expect(read('person', { 'person.alter': '99' }).answers).toEqual({});
    expect(read('baeume', { 'baeume.0._id': 'a', 'baeume.0.fotos': 'x', _fields: 'baeume,baeume.0.fotos' }, previous).answers).toEqual(
      previous,
    );
  });
  test('an unchecked box is cleared when the page showed it, kept when it did not', () => {
    const previous = { baeume: [{ _id: 'a', art: 'eiche', merkmale: ['morsch'] }] };
    expect(read('baeume', { 'baeume.0._id': 'a', _fields: 'baeume.0.merkmale' }, previous).answers).toEqual({
      baeume: [{ _id: 'a', art: 'eiche' }],
    });
    expect(read('baeume', { 'baeume.0._id': 'a' }, previous).answers).toEqual(previous);
    expect(read('zustimmung', { _fields: 'zustimmung' }, { zustimmung: true }).answers).toEqual({});
  });
  test('repeated names are the choices of checkboxes', () => {
    const id = '0b5e8f0e-9d3a-4c1e-8a53-2f6f3c3c1a10';
    const posted = { 'baeume.0._id': id, 'baeume.0.merkmale': ['morsch', 'schief', 'morsch'] };
    expect(read('baeume', posted).answers).toEqual({ baeume: [{ _id: id, merkmale: ['morsch', 'schief'] }] });
    expect(read('baeume', { ...posted, 'baeume.0._id': '<b>' }).answers).toEqual({ baeume: [{ merkmale: ['morsch', 'schief'] }] });
  });
  test('items are found by id; of a shown list those not posted are gone', () => {
    const previous = {
      baeume: [
        { _id: 'a', umfang: 1 },
        { _id: 'b', umfang: 2 },
      ],
    };
    const posted = { 'baeume.0._id': 'b', 'baeume.0.umfang': '2,5' };
    expect(read('baeume', posted, previous).answers).toEqual({
      baeume: [
        { _id: 'b', umfang: 2.5 },
        { _id: 'a', umfang: 1 },
      ],
    });
    expect(read('baeume', { ...posted, _fields: 'baeume' }, previous).answers).toEqual({ baeume: [{ _id: 'b', umfang: 2.5 }] });
    expect(read('baeume', { _fields: 'baeume' }, previous).answers).toEqual({});
  });
  test('line breaks stay in long text', () => {
    expect(read('bemerkung', { bemerkung: 'eins\r\nzwei\u202e' }).answers).toEqual({ bemerkung: 'eins\nzwei' });
  });
  test('other pages stay', () => {
    expect(read('bemerkung', { bemerkung: '' }, { zustimmung: true, bemerkung: 'x' }).answers).toEqual({ zustimmung: true });
  });
});

describe('items', () => {
  test('add and remove', () => {
    const one = addItem({}, 'baeume', 'a');
    expect(one).toEqual({ baeume: [{ _id: 'a' }] });
    expect(removeItem(addItem(one, 'baeume', 'b'), 'baeume', 'a')).toEqual({ baeume: [{ _id: 'b' }] });
    expect(removeItem(one, 'baeume', 'a')).toEqual({});
  });
});

describe('formatting', () => {
  const fieldOf = (path: string) => findFieldAt(treeForm, path)!.field;
  test('for inputs: what is read back gives the same value', () => {
    expect(formatForInput(fieldOf('kosten'), 123456)).toBe('1.234,56');
    expect(formatForInput(fieldOf('person.geboren'), '1990-05-04')).toBe('04.05.1990');
    expect(formatForInput(fieldOf('baeume.0.umfang'), 1234.5)).toBe('1234,5');
    expect(formatForInput(fieldOf('person.geboren'), '31.2.1990')).toBe('31.2.1990');
  });
  test('for people', () => {
    expect(formatForDisplay(fieldOf('kosten'), 123456)).toBe('1.234,56\u00a0€');
    expect(formatForDisplay(fieldOf('baeume.0.merkmale'), ['morsch', 'schief'])).toBe('Morsch, Schief');
    expect(formatForDisplay(fieldOf('baeume.0.umfang'), 120.5)).toBe('120,5\u00a0cm');
    expect(formatForDisplay(fieldOf('zustimmung'), true)).toBe('Bestätigt');
    expect(formatForDisplay(fieldOf('baeume.0.fotos'), [{ datei: '1', name: 'a.jpg', typ: 'x', groesse: 1 }])).toBe('a.jpg');
    expect(formatForDisplay(fieldOf('person.iban'), 'DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
  });
});
