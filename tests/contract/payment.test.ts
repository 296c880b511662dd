import { createXBezahldienste } from '../../engine/adapters/payment/x-bezahldienste.ts';
import { cashDeskApiPath, createSandboxCashDesk } from '../../engine/adapters/sandbox-cash-desk/sandbox-cash-desk.ts';
import type { PaymentProvider, PaymentRequest } from '../../engine/application/ports.ts';
import { serve, type Served } from './serve.ts';

/** A provider under test, and hands that do at its page what a citizen does there. */
interface Bench {
  provider: PaymentProvider;
  answer(redirectUrl: string, how: 'pay' | 'decline' | 'cancel' | 'close'): Promise<Response>;
  close(): Promise<void>;
}
async function openSandbox(): Promise<Bench> {
  const desk: Served = await serve(createSandboxCashDesk({ user: 'stadt', password: 'kasse' }));
  const provider = createXBezahldienste({
    baseUrl: desk.url + cashDeskApiPath,
    auth: { kind: 'basic', user: 'stadt', password: 'kasse' },
    timeoutMs: 2000,
  });
  const answer = (url: string, how: string) =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ answer: how }), redirect: 'manual' });
  return { provider, answer, close: desk.close };
}

const request: PaymentRequest = {
  requestId: '0d6d3c39-3c2d-4a2b-9f57-3f6a3f0c4c11',
  originator: 'geburtsurkunde-beantragen',
  endpoint: '06999999',
  amount: 3990,
  purpose: 'Vorgang MU-2026-000123: Gebühr',
  description: 'Geburtsurkunde & Versand (§ 9)',
  returnUrl: 'http://127.0.0.1:9/musterstadt/zahlung/1/zurueck?x=1',
  lines: [
    { id: 'urkunde', label: 'Urkunden „beglaubigt“', amount: 3000, quantity: 2 },
    { id: 'versand', label: 'Versand', amount: 990, quantity: 1 },
  ],
};

describe.each([['XBezahldienste at the sandbox cash desk', openSandbox]])('payment provider: %s', (_name, open) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await open();
  });
  afterAll(() => bench.close());
  const start = (id: string) => bench.provider.start({ ...request, requestId: id });
  const status = (id: string) => bench.provider.status(request.originator, request.endpoint, id);

  it('starts a payment, says where to pay and stays open until someone pays', async () => {
    const started = await start('a-1');
    expect(started.redirectUrl).toMatch(/^http/);
    expect(started.reference).toBeTruthy();
    expect(await status(started.transactionId)).toEqual({ state: 'open', reference: started.reference, amount: 3990 });
  });

  it.each([
    ['pay', 'paid'],
    ['decline', 'failed'],
    ['cancel', 'canceled'],
  ] as const)('%s: the payment is %s and the citizen comes back', async (how, state) => {
    const started = await start(`b-${how}`);
    const back = await bench.answer(started.redirectUrl, how);
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe(request.returnUrl);
    expect(await status(started.transactionId)).toEqual({ state, reference: started.reference, amount: 3990 });
  });

  it('a closed browser leaves the payment open; it can be paid later', async () => {
    const started = await start('c-1');
    expect((await bench.answer(started.redirectUrl, 'close')).status).toBe(200);
    expect(await status(started.transactionId)).toMatchObject({ state: 'open' });
    await bench.answer(started.redirectUrl, 'pay');
    expect(await status(started.transactionId)).toMatchObject({ state: 'paid' });
  });

  it('an answer given is final', async () => {
    const started = await start('d-1');
    await bench.answer(started.redirectUrl, 'pay');
    await bench.answer(started.redirectUrl, 'cancel');
    expect(await status(started.transactionId)).toMatchObject({ state: 'paid' });
  });

  it('the same request twice is one payment', async () => {
    const [first, second] = [await start('e-1'), await start('e-1')];
    expect(second).toEqual(first);
  });

  it('another payment under a used request id is refused', async () => {
    await start('f-1');
    const other = { ...request, requestId: 'f-1', amount: 100, lines: [{ id: '1', label: 'x', amount: 100, quantity: 1 }] };
    await expect(bench.provider.start(other)).rejects.toMatchObject({ code: 'PAYMENT_EXISTS', retryable: false });
  });

  it('every amount of cents arrives exactly', async () => {
    for (const amount of [1, 7, 29, 57, 110, 1990, 1999, 114_915, 99_999_899]) {
      const lines = [{ id: '1', label: 'Gebühr', amount, quantity: 1 }];
      const started = await bench.provider.start({ ...request, requestId: `g-${amount}`, amount, lines });
      expect((await status(started.transactionId)).amount).toBe(amount);
    }
  });

  it('lines that do not add up never leave the house', async () => {
    await expect(bench.provider.start({ ...request, requestId: 'h-1', amount: 3991 })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('an unknown transaction is an error, not an open payment', async () => {
    await expect(status('nicht-da')).rejects.toMatchObject({ name: 'PaymentProviderError', status: 404 });
  });
});
