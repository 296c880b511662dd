/** Codes of the standard's problem+json, and what can happen on the way. */
export type PaymentErrorCode =
  | 'NO_VALID_ORIGINATOR_OR_DESTINATION'
  | 'NO_VALID_ORIGINATOR_OR_ENDPOINT'
  | 'PAYMENT_EXISTS'
  | 'CALCULATION_ERROR'
  | 'BOOKING_DATA_MISSING'
  | 'VALIDATION_ERROR'
  | 'UNSPECIFIED'
  | 'FORBIDDEN'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'INVALID_REQUEST'
  | 'INVALID_RESPONSE';

const standardCodes = new Set<string>([
  'NO_VALID_ORIGINATOR_OR_DESTINATION',
  'NO_VALID_ORIGINATOR_OR_ENDPOINT',
  'PAYMENT_EXISTS',
  'CALCULATION_ERROR',
  'BOOKING_DATA_MISSING',
  'VALIDATION_ERROR',
  'UNSPECIFIED',
  'FORBIDDEN',
]);

/** The payment provider did not do what it was asked. The message carries codes only, never the request. */
export class PaymentProviderError extends Error {
  readonly code: PaymentErrorCode;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;

  constructor(code: PaymentErrorCode, options: { status?: number; cause?: unknown; what?: string } = {}) {
    const what = options.what ? `: ${options.what}` : '';
    super(`Payment provider: ${code}${options.status ? ` (HTTP ${options.status})` : ''}${what}`, { cause: options.cause });
    this.name = 'PaymentProviderError';
    this.code = code;
    this.status = options.status;
    this.retryable = code === 'UNREACHABLE' || code === 'TIMEOUT' || (options.status ?? 0) >= 500 || options.status === 429;
  }
}

/** Problem+json of an answer that was not 2xx → error. */
export function toPaymentError(status: number, body: string): PaymentProviderError {
  const code = readFunctionalCode(body);
  if (code) return new PaymentProviderError(code, { status });
  return new PaymentProviderError(status === 401 || status === 403 ? 'FORBIDDEN' : 'UNSPECIFIED', { status });
}

function readFunctionalCode(body: string): PaymentErrorCode | undefined {
  try {
    const code = (JSON.parse(body) as { functionalCode?: unknown } | null)?.functionalCode;
    return typeof code === 'string' && standardCodes.has(code) ? (code as PaymentErrorCode) : undefined;
  } catch {
    return undefined;
  }
}
