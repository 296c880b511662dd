import type { Bundle } from '../../definition/bundle.ts';
import type { GebuehrLine } from '../../tariffs/api.ts';
import { paymentBlocks } from './payment-blocks.ts';

const account = { iban: 'DE89370400440532013000', holder: 'Stadtkasse Ort', bank: 'Beispielbank', example: true };
const town = (payment?: object) => ({ workflow: { regime: 'vwvfg' }, town: { land: 'HE', payment } }) as unknown as Bundle;
const fee = (more: Partial<GebuehrLine>) => ({ due: 'after-decision', amount: 12000, ...more }) as GebuehrLine;
const texts = (lines: GebuehrLine[], payment: object | undefined = { due: 'P14D', accounts: [account] }, date = '2026-11-24') =>
  paymentBlocks(town(payment), lines, '2026-000123', date).flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  );

// Posted Tuesday 24 November 2026, notified Saturday 28 November, fourteen days: Saturday 12 December, so Monday 14 December.
test('amount, last day, account and what to name', () =>
  expect(texts([fee({})])).toEqual([
    'Zahlung',
    'Bitte überweisen Sie 120,00\u00a0€ bis zum 14. Dezember 2026:',
    'Empfänger: Stadtkasse Ort',
    'IBAN: DE89 3704 0044 0532 0130 00',
    'Bank: Beispielbank',
    'Verwendungszweck: 2026-000123',
  ]));

test('the day moves with the day of the letter', () => expect(texts([fee({})], undefined, '2026-12-01')[1]).toContain('21. Dezember 2026'));
test('fees of one day are one payment, a period of its own is another', () =>
  expect(texts([fee({}), fee({ amount: 500 }), fee({ within: 'P1M', amount: 700 })]).filter((text) => text.startsWith('Bitte'))).toEqual([
    'Bitte überweisen Sie 125,00\u00a0€ bis zum 14. Dezember 2026:',
    'Bitte überweisen Sie 7,00\u00a0€ bis zum 28. Dezember 2026:',
  ]));
test('with a mandate the town collects, and no account is named', () =>
  expect(texts([fee({ debit: true })]).slice(1)).toEqual([
    'Sie haben uns ein SEPA-Lastschriftmandat erteilt. Wir buchen 120,00\u00a0€ am 14. Dezember 2026 von Ihrem Konto ab.',
  ]));
test('what was paid before or costs nothing is not asked for', () =>
  expect(texts([fee({ due: 'before-processing' }), fee({ amount: 0 })])).toEqual([]));
test('without an account there is nothing to say', () => expect(paymentBlocks(town(), [fee({})], '1', '2026-11-24')).toEqual([]));
