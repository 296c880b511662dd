import type { Router } from 'express';
import type { PrintItem } from '../../contract/office-pages.ts';
import type { HttpContext } from '../context.ts';
import { handle, param, sendBytes, showFailure } from './handle.ts';

/** Letters that leave the house on paper. Fetching one for print marks it as printed. */
export function addPrintStackRoutes(router: Router, ctx: HttpContext): void {
  const { office } = ctx.app;
  router.get(
    '/druckstapel',
    handle(async ({ response, tenant, staff, urls }) => {
      const letters = await office.printStack(tenant, staff);
      const items = letters.map(({ id, caseNumber, title, addressee, queuedAt, printedAt }): PrintItem => {
        return { title, addressee, caseNumber, queuedAt, printedAt, caseUrl: urls.case(caseNumber), printUrl: urls.print(id) };
      });
      const waiting = items.filter(({ printedAt }) => !printedAt);
      const printed = items.filter(({ printedAt }) => printedAt);
      response.locals.page({ kind: 'office-print-stack', waiting, printed }, { title: 'Druckstapel' });
    }),
  );
  router.post(
    '/druckstapel/:letter',
    handle(async (call) => {
      const { request, response, tenant, staff } = call;
      const letter = param(request, 'letter');
      const printed = await office.markPrinted(tenant, staff, letter);
      if (!printed.ok) return showFailure(call, printed);
      sendBytes(response, { name: `schreiben-${letter}.pdf`, mediaType: 'application/pdf', bytes: printed.value.pdf }, 'inline');
    }),
  );
}
