import type { Router } from 'express';
import type { HttpContext } from '../context.ts';
import { isViewable } from './case-head.ts';
import { casePage } from './case-page.ts';
import { handle, param, sendBytes, showFailure } from './handle.ts';
import { today } from './office-date.ts';

/** One case on one page, and its files. */
export function addCaseRoutes(router: Router, ctx: HttpContext): void {
  const { office } = ctx.app;
  router.get(
    '/vorgang/:number',
    handle(async (call) => {
      const { request, response, tenant, staff, urls } = call;
      const found = await office.find({ tenant, number: param(request, 'number') }, staff);
      if (!found.ok) return showFailure(call, found);
      const page = casePage(found.value, urls, today(ctx.clock));
      response.locals.page(page, { title: `${page.head.number} ${page.head.serviceName}` });
    }),
  );
  router.get(
    '/vorgang/:number/antrag.pdf',
    handle(async (call) => {
      const { request, response, tenant, staff } = call;
      const number = param(request, 'number');
      const pdf = await office.applicationPdf({ tenant, number }, staff);
      if (!pdf.ok) return showFailure(call, pdf);
      sendBytes(response, { name: `Antrag ${number}.pdf`, mediaType: 'application/pdf', bytes: pdf.value }, 'inline');
    }),
  );
  router.get(
    '/vorgang/:number/datei/:file',
    handle(async (call) => {
      const { request, response, tenant, staff } = call;
      const file = await office.readFile({ tenant, number: param(request, 'number') }, staff, param(request, 'file'));
      if (!file.ok) return showFailure(call, file);
      if (request.query['ansehen'] === undefined || !isViewable(file.value.mediaType)) return sendBytes(response, file.value, 'attachment');
      // A stranger's bytes: shown as what they were checked to be, with no way to load, run or send anything.
      response.set('content-security-policy', "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'");
      sendBytes(response, file.value, 'inline');
    }),
  );
}
