import type { Router } from 'express';
import type { HttpContext } from '../context.ts';
import { handle, showForbidden } from './handle.ts';
import { messages } from './messages.de.ts';
import { mayOpenCatalog } from './staff-functions.ts';

/** What is served and what is broken: for authors and operators. */
export function addCatalogRoutes(router: Router, ctx: HttpContext): void {
  router.get(
    '/katalog',
    handle((call) => {
      const { response, tenant, staff, urls } = call;
      if (!mayOpenCatalog(staff)) return showForbidden(call);
      const { catalog } = ctx.app;
      const services = catalog.services(tenant).map(({ service, name, hash, process, checked, open }) => {
        return { service, name, hash, process, checked, open, url: urls.service(service) };
      });
      const problems = catalog.problems().filter((problem) => problem.tenant === tenant);
      const shown = problems.map(({ service, serving, messages: found }) => ({
        service,
        serving: messages.catalog.serving[serving],
        messages: found,
      }));
      response.locals.page({ kind: 'office-catalog', services, problems: shown }, { title: 'Katalog' });
    }),
  );
}
