import { Router } from 'express';
import type { HttpContext } from '../context.ts';
import { addActionRoutes } from './action-routes.ts';
import { addCaptureRoutes } from './capture-routes.ts';
import { addCaseRoutes } from './case-routes.ts';
import { addCatalogRoutes } from './catalog-routes.ts';
import { handle, showFailure } from './handle.ts';
import { addLetterRoutes } from './letter-routes.ts';
import { addLoginRoutes, requireStaff } from './login-routes.ts';
import { addOfferRoutes } from './offer-routes.ts';
import { addPrintStackRoutes } from './print-stack-routes.ts';
import { addQueueRoutes } from './queue-routes.ts';
import { requireCaseworker } from './require-caseworker.ts';

/** Everything a staff member may open in a town, mounted at `/:tenant/amt`; all but the login needs one. */
export function createOfficeRouter(ctx: HttpContext): Router {
  const router = Router({ mergeParams: true });
  addLoginRoutes(router, ctx);
  router.use(requireStaff);
  addCatalogRoutes(router, ctx);
  router.use(requireCaseworker);
  addQueueRoutes(router, ctx);
  addCaseRoutes(router, ctx);
  addActionRoutes(router, ctx);
  addLetterRoutes(router, ctx);
  addCaptureRoutes(router, ctx);
  addOfferRoutes(router, ctx);
  addPrintStackRoutes(router, ctx);
  router.use(handle((call) => showFailure(call, { status: 404, message: '' })));
  return router;
}
