import { Router } from 'express';
import type { HttpContext } from '../context.ts';
import type { DirectRoute } from '../direct-routes.ts';
import { addCaseRoutes } from './case-routes.ts';
import { addDraftsRoutes } from './drafts-routes.ts';
import { addFindRoutes } from './find-routes.ts';
import { addFormRoutes, formRoutes } from './form-routes.ts';
import { addLegalRoutes } from './legal-routes.ts';
import { addLoginRoutes } from './login-routes.ts';
import { addPaymentRoutes } from './payment-routes.ts';
import { addPostboxRoutes } from './postbox-routes.ts';
import { addReportRoutes } from './report-routes.ts';
import { addReviewRoutes, sendingRoutes } from './review-routes.ts';
import { addStopRoutes } from './stop-routes.ts';
import { addUnlockRoutes } from './unlock-routes.ts';
import { addVerifyRoutes } from './verify-routes.ts';

/** Everything a citizen may open in a town, mounted at `/:tenant`. */
export function createCitizenRouter(context: HttpContext): Router {
  const router = Router({ mergeParams: true });
  addFindRoutes(router, context);
  addFormRoutes(router, context);
  addDraftsRoutes(router, context);
  addStopRoutes(router, context);
  addReviewRoutes(router, context);
  addPaymentRoutes(router, context);
  addCaseRoutes(router, context);
  addUnlockRoutes(router, context);
  addLoginRoutes(router, context);
  addPostboxRoutes(router, context);
  addReportRoutes(router, context);
  addVerifyRoutes(router, context);
  addLegalRoutes(router, context);
  return router;
}

/** What nearly all requests of citizens are: the pages of a form, and sending it. */
export const directRoutes = (context: HttpContext): DirectRoute[] => [...formRoutes(context), ...sendingRoutes(context)];
