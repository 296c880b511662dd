import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { mayOpenCase } from './case-access.ts';
import { showFailure } from './show-failure.ts';

/** Back from the cash desk, and paying (again) what is open. */
export function addPaymentRoutes(router: Router, { app }: HttpContext): void {
  router.get('/zahlung/:payment/zurueck', async (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const refreshed = await app.citizen.refreshPayment(tenant.tenant, request.params['payment'] ?? '');
    if (!refreshed.ok) return showFailure(response, refreshed);
    const { number, state } = refreshed.value;
    const receiptUrl = `/${tenant.tenant}/vorgang/${number}/quittung`;
    if (state === 'paid') return response.redirect(303, receiptUrl);
    response.locals.page(
      { kind: 'payment-result', state, payUrl: `/${tenant.tenant}/vorgang/${number}/bezahlen`, receiptUrl },
      { title: 'Zahlung' },
    );
  });
  router.post('/vorgang/:number/bezahlen', async (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const number = request.params['number'] ?? '';
    if (!(await mayOpenCase(app, response, number)))
      return response.redirect(303, `/${tenant.tenant}/status?nummer=${encodeURIComponent(number)}`);
    const started = await app.citizen.startPayment({ tenant: tenant.tenant, number });
    if (started.ok) return response.redirect(303, started.value.redirectUrl);
    showFailure(response, started, { label: 'Zum Vorgang', url: `/${tenant.tenant}/vorgang/${number}` });
  });
}
