import { isPathId } from '../payment/payment-text.ts';
import { toCents } from '../payment/payment-messages.ts';

/** PaymentRequest of XBezahldienste 1.0.0, after the check. */
export interface WirePaymentRequest {
  requestId: string;
  requestTimestamp: string;
  currency: 'EUR';
  grosAmount: number;
  purpose: string;
  description: string;
  redirectUrl: string;
  items: WireItem[];
}
export interface WireItem {
  id: string;
  reference: string;
  description: string;
  taxRate: number;
  quantity: number;
  totalNetAmount: number;
  totalTaxAmount: number;
  singleNetAmount: number;
  singleTaxAmount: number;
  bookingData?: Record<string, string>;
}
export type RequestProblem = { code: 'VALIDATION_ERROR' | 'CALCULATION_ERROR'; detail: string };

const requestNames = new Set([
  'requestId',
  'requestTimestamp',
  'currency',
  'grosAmount',
  'purpose',
  'description',
  'redirectUrl',
  'items',
  'requestor',
]);
const purposePattern = /^[\w\d\s-]{1,27}$/;
const descriptionPattern = /^[A-Za-z0-9À-ſ\s,.-]{1,250}$/;

/** As strict as a real cash desk should be; names the field, never repeats its value. */
export function findRequestProblem(body: unknown): RequestProblem | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return invalid('body must be a JSON object');
  const request = body as Record<string, unknown>;
  const field = Object.keys(request).some((name) => !requestNames.has(name))
    ? 'unknown property'
    : (!isPathId(request.requestId) && 'requestId') ||
      ((typeof request.requestTimestamp !== 'string' || Number.isNaN(Date.parse(request.requestTimestamp))) && 'requestTimestamp') ||
      (request.currency !== 'EUR' && 'currency') ||
      (!isAmount(request.grosAmount, { above: 0 }) && 'grosAmount') ||
      (!matches(request.purpose, purposePattern) && 'purpose') ||
      (!matches(request.description, descriptionPattern) && 'description') ||
      (!isRedirect(request.redirectUrl) && 'redirectUrl') ||
      ((!Array.isArray(request.items) || request.items.length < 1 || request.items.length > 99) && 'items');
  if (field) return invalid(field);
  const items = request.items as unknown[];
  const wrong = items.findIndex((item) => !isItem(item));
  return wrong >= 0 ? invalid(`items[${wrong}]`) : findCalculationProblem(request as unknown as WirePaymentRequest);
}

const invalid = (detail: string): RequestProblem => ({ code: 'VALIDATION_ERROR', detail });
const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isRedirect = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 2082 && /^https?:\/\//.test(value) && URL.canParse(value);

function isAmount(value: unknown, { above = -1 } = {}): boolean {
  const cents = toCents(value);
  return cents !== undefined && cents > above && cents <= 99_999_900;
}

function isItem(item: unknown): item is WireItem {
  if (typeof item !== 'object' || item === null) return false;
  const { id, reference, description, taxRate, quantity, ...amounts } = item as Record<string, unknown>;
  const names = ['totalNetAmount', 'totalTaxAmount', 'singleNetAmount', 'singleTaxAmount'];
  return (
    isPathId(id) &&
    matches(reference, /^[\w-]{1,36}$/) &&
    matches(description, descriptionPattern) &&
    typeof taxRate === 'number' &&
    taxRate >= 0 &&
    taxRate <= 100 &&
    Number.isSafeInteger(quantity) &&
    (quantity as number) >= 1 &&
    names.every((name) => isAmount(amounts[name])) &&
    Object.keys(amounts).every((name) => names.includes(name) || name === 'bookingData')
  );
}

/** The sum of the items must be the amount; in cents, so that no rounding hides a difference. */
function findCalculationProblem(request: WirePaymentRequest): RequestProblem | undefined {
  const cents = (amount: number): number => toCents(amount)!;
  for (const [index, item] of request.items.entries()) {
    const fits = (single: number, total: number): boolean => cents(single) * item.quantity === cents(total);
    if (!fits(item.singleNetAmount, item.totalNetAmount) || !fits(item.singleTaxAmount, item.totalTaxAmount)) {
      return { code: 'CALCULATION_ERROR', detail: `items[${index}]: single amounts times quantity differ from the total` };
    }
  }
  const sum = request.items.reduce((total, item) => total + cents(item.totalNetAmount) + cents(item.totalTaxAmount), 0);
  return sum === cents(request.grosAmount) ? undefined : { code: 'CALCULATION_ERROR', detail: 'sum of items differs from grosAmount' };
}
