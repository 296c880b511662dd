import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import { basic } from '../payment/payment-auth.ts';
import { isPathId } from '../payment/payment-text.ts';
import { findRequestProblem, type WirePaymentRequest } from './check-payment-request.ts';
import type { Transaction, Transactions } from './transactions.ts';

export interface DeskApiOptions {
  user: string;
  password: string;
  transactions: Transactions;
  /** Origin of the payment page, as the citizen's browser reaches it. */
  originOf: (host: string | undefined) => string;
}

/** Server side of XBezahldienste 1.0.0. Source: shared standards, 02-payment. */
export function createDeskApi({ user, password, transactions, originOf }: DeskApiOptions): Router {
  const router = express.Router();
  router.use(requireBasic(basic(user, password)));
  router.use(express.json({ limit: '200kb', type: () => true }));
  router.param('originator', checkPathId);
  router.param('endpoint', checkPathId);
  router.get('/status/:originator/:endpoint', (_request, response) => void response.sendStatus(200));
  router.post('/paymenttransaction/:originator/:endpoint', (request, response) => {
    const problem = findRequestProblem(request.body);
    if (problem) return sendProblem(response, 400, problem.code, problem.detail);
    const { originator, endpoint } = request.params;
    const transaction = transactions.open(originator, endpoint, request.body as WirePaymentRequest);
    if (transaction === 'exists') return sendProblem(response, 409, 'PAYMENT_EXISTS', 'requestId was used for another payment');
    response.status(201).json(toWire(transaction, originOf(request.headers.host), request.baseUrl));
  });
  router.get('/paymenttransaction/:originator/:endpoint/:id', (request, response) => {
    const { originator, endpoint, id } = request.params;
    const transaction = transactions.find(id);
    if (transaction?.originator !== originator || transaction.endpoint !== endpoint)
      return sendProblem(response, 404, 'UNSPECIFIED', 'no such transaction');
    response.json(toWire(transaction, originOf(request.headers.host), request.baseUrl));
  });
  router.use(onError);
  return router;
}

function toWire(transaction: Transaction, origin: string, base: string) {
  const { id, originator, endpoint, reference, at, status, request } = transaction;
  return {
    paymentInformation: {
      transactionUrl: `${origin}${base}/paymenttransaction/${originator}/${endpoint}/${id}`,
      ...(status === 'INITIAL' && { transactionRedirectUrl: `${origin}/kasse/${id}` }),
      transactionId: id,
      transactionReference: reference,
      transactionTimestamp: at,
      ...(status === 'PAYED' && { paymentMethod: 'OTHER', paymentMethodDetail: 'Testzahlung' }),
      status,
    },
    paymentRequest: request,
  };
}

/** Compares digests: they have one length whatever was sent. */
function requireBasic(expected: string): RequestHandler {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), digest(expected))) return next();
    response.set('www-authenticate', 'Basic realm="Test-Kasse"');
    sendProblem(response, 401, 'FORBIDDEN', 'credentials missing or wrong');
  };
}

function checkPathId(_request: unknown, response: Response, next: () => void, value: string): void {
  if (isPathId(value)) next();
  else sendProblem(response, 400, 'NO_VALID_ORIGINATOR_OR_ENDPOINT', 'path');
}

const onError: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const status = error.status && error.status < 500 ? error.status : 500;
  sendProblem(response, status, status < 500 ? 'VALIDATION_ERROR' : 'UNSPECIFIED', status < 500 ? 'body is no JSON' : 'internal error');
};

function sendProblem(response: Response, status: number, functionalCode: string, detail: string): void {
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', status, title: functionalCode, detail, functionalCode }));
}
