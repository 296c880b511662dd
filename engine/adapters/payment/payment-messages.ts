import type { PaymentRequest } from '../../application/ports.ts';
import { PaymentProviderError } from './payment-error.ts';
import { isPathId, toDescription, toPurpose } from './payment-text.ts';

/** PaymentInformation of XBezahldienste 1.0.0, as far as we read it. */
export interface PaymentInformation {
  transactionId: string;
  transactionRedirectUrl?: string;
  transactionReference?: string;
  status: 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED';
}
const states = { INITIAL: 'open', PAYED: 'paid', FAILED: 'failed', CANCELED: 'canceled' } as const;
export type PaymentState = (typeof states)[keyof typeof states];

/** grosAmount ≤ 999999 euros */
const maxCents = 99_999_900;

/**
 * Integer cents → the standard's decimal number. The division is correctly rounded (IEEE 754), so that JSON prints the exact
 * amount with at most two decimals: 1990 → 19.9, never 19.899999.
 */
export const toDecimal = (cents: number): number => cents / 100;

/** Decimal number of the wire → integer cents; undefined when it is none. */
export function toCents(decimal: unknown): number | undefined {
  if (typeof decimal !== 'number' || !Number.isFinite(decimal)) return undefined;
  const cents = Math.round(decimal * 100);
  return toDecimal(cents) === decimal ? cents : undefined;
}

/**
 * Our request → body of `POST /paymenttransaction/…` (the spelling "grosAmount" is the standard's).
 * @throws PaymentProviderError INVALID_REQUEST when amounts do not add up or a limit of the standard is broken
 */
export function toWireRequest(request: PaymentRequest, timestamp: string) {
  checkRequest(request);
  return {
    requestId: request.requestId,
    requestTimestamp: timestamp,
    currency: 'EUR',
    grosAmount: toDecimal(request.amount),
    purpose: toPurpose(request.purpose),
    description: toDescription(request.description),
    redirectUrl: request.returnUrl,
    items: request.lines.map(toWireItem),
  };
}

function checkRequest(request: PaymentRequest): void {
  const cents = [request.amount, ...request.lines.map((line) => line.amount)];
  const problem =
    (!isPathId(request.requestId) && 'requestId') ||
    (!isPathId(request.originator) && 'originator') ||
    (!isPathId(request.endpoint) && 'endpoint') ||
    (cents.some((amount) => !Number.isSafeInteger(amount) || amount < 0) && 'amounts must be whole cents') ||
    ((request.amount === 0 || request.amount > maxCents) && 'amount out of range') ||
    ((request.lines.length < 1 || request.lines.length > 99) && '1 to 99 lines') ||
    (request.lines.some((line) => !Number.isSafeInteger(line.quantity) || line.quantity < 1) && 'quantity') ||
    (request.lines.reduce((sum, line) => sum + line.amount, 0) !== request.amount && 'lines do not add up to the amount') ||
    ((request.returnUrl.length > 2082 || !URL.canParse(request.returnUrl)) && 'returnUrl');
  if (problem) throw new PaymentProviderError('INVALID_REQUEST', { what: problem });
}

/** A line whose amount cannot be divided evenly goes as one piece: single amounts times quantity must give the total. */
function toWireItem(line: PaymentRequest['lines'][number]) {
  const quantity = line.amount % line.quantity === 0 ? line.quantity : 1;
  return {
    id: toDescription(line.id, 36).replace(/[^\w-]/g, '-'),
    reference: toDescription(line.id, 36).replace(/[^\w-]/g, '-'),
    description: toDescription(line.label),
    taxRate: 0,
    quantity,
    totalNetAmount: toDecimal(line.amount),
    totalTaxAmount: 0,
    singleNetAmount: toDecimal(line.amount / quantity),
    singleTaxAmount: 0,
  };
}

/**
 * PaymentTransaction of an answer → what we keep.
 * @throws PaymentProviderError INVALID_RESPONSE when it does not follow the standard: a payment is never guessed
 */
export function readTransaction(body: unknown): { information: PaymentInformation; state: PaymentState; amount: number } {
  const { paymentInformation: info, paymentRequest: request } = (body ?? {}) as {
    paymentInformation?: Partial<PaymentInformation>;
    paymentRequest?: { grosAmount?: unknown; currency?: unknown };
  };
  const amount = toCents(request?.grosAmount);
  const status = info?.status;
  const problem =
    (!isPathId(info?.transactionId) && 'transactionId') ||
    ((!status || !Object.hasOwn(states, status)) && 'status') ||
    (amount === undefined && 'grosAmount') ||
    (request?.currency !== 'EUR' && 'currency') ||
    (info?.transactionRedirectUrl !== undefined && !isWebAddress(info.transactionRedirectUrl) && 'transactionRedirectUrl');
  if (problem) throw new PaymentProviderError('INVALID_RESPONSE', { what: problem });
  return { information: info as PaymentInformation, state: states[status!], amount: amount! };
}

function isWebAddress(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}
