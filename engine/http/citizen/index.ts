import { Router } from 'express';
import type { HttpContext } from '../context.ts';
import { addCaseRoutes } from './case-routes.ts';
import { addDraftRoutes } from './draft-routes.ts';
import { addFindRoutes } from './find-routes.ts';
import { addLegalRoutes } from './legal-routes.ts';
import { addLoginRoutes } from './login-routes.ts';
import { addPaymentRoutes } from './payment-routes.ts';

/** Everything a citizen may open in a town, mounted at `/:tenant`. */
export function createCitizenRouter(context: HttpContext): Router {
  const router = Router({ mergeParams: true });
  addFindRoutes(router, context);
  addDraftRoutes(router, context);
  addPaymentRoutes(router, context);
  addCaseRoutes(router, context);
  addLoginRoutes(router, context);
  addLegalRoutes(router);
  return router;
}
