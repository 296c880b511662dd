import type { NextFunction, RequestHandler } from 'express';
import type { AppRequest, AppResponse } from '../context.ts';
import { showForbidden } from './handle.ts';
import { officeUrls } from './office-urls.ts';
import { mayOpenCatalog, mayWorkOnCases } from './staff-functions.ts';

/** Cases are for who works on them (design §6.4): authors and operators of a unit do not read what its citizens declared. */
export const requireCaseworker: RequestHandler = (request, response, next: NextFunction) => {
  const { staff, tenant } = (response as AppResponse).locals;
  if (!staff || mayWorkOnCases(staff)) return next();
  const urls = officeUrls(tenant.tenant);
  if ((request as AppRequest).path === '/' && mayOpenCatalog(staff)) return response.redirect(303, urls.catalog);
  showForbidden({ response: response as AppResponse, urls });
};
