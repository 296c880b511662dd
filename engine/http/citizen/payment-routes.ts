import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { mayOpenCase, secretOf } from './case-access.ts';
import { citizenUrls } from './citizen-urls.ts';
import { textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';

/** Back from the cash desk, and paying (again) what is open. */
export function addPaymentRoutes(router: Router, { app }: HttpContext): void {
  router.get('/zahlung/:payment/zurueck', async (request: AppRequest, response: AppResponse) => {
    const { tenant, session } = response.locals;
    const payment = request.params['payment'] ?? '';
    const urls = citizenUrls(tenant.tenant);
    // The redirect alone proves nothing: the provider is asked.
    const refreshed = await app.citizen.refreshPayment(tenant.tenant, payment);
    if (!refreshed.ok) return showFailure(response, refreshed);
    const { number, state } = refreshed.value;
    if (state === 'paid') return response.redirect(303, urls.receipt(number));
    // Whoever lost the session meanwhile opens the case with number and code; the number alone is not given away here.
    if (!(await mayOpenCase(app, response, number))) return response.redirect(303, urls.status());
    const secret = secretOf(session, number);
    response.locals.page(
      {
        kind: 'payment-result',
        state,
        number,
        secret,
        payUrl: urls.pay(number),
        refreshUrl: urls.payment(payment),
        receiptUrl: urls.receipt(number),
      },
      { title: textsOf(response).paymentTitle },
    );
  });
  router.post('/vorgang/:number/bezahlen', async (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const number = request.params['number'] ?? '';
    const urls = citizenUrls(tenant.tenant);
    if (!(await mayOpenCase(app, response, number))) return response.redirect(303, urls.status(number));
    const started = await app.citizen.startPayment({ tenant: tenant.tenant, number });
    if (started.ok) return response.redirect(303, started.value.redirectUrl);
    // Paid meanwhile (a second window): the case says so.
    if (started.code === 'payment-nothing-open') return response.redirect(303, urls.case(number));
    showFailure(response, started, { label: textsOf(response).toCase, url: urls.case(number) });
  });
}
