import type { Application } from './api.ts';
import { createCatalogUseCases } from './catalog/catalog-use-cases.ts';
import { createVerifyUseCases } from './citizen/verify.ts';
import { createCitizenUseCases } from './citizen/citizen-use-cases.ts';
import type { Dependencies } from './dependencies.ts';
import { createDraftUseCases } from './drafts/draft-use-cases.ts';
import { createOfferUseCases } from './offers/offer-use-cases.ts';
import { createOfficeUseCases } from './office/office-use-cases.ts';

/** All use cases over one set of adapters. */
export function createApplication(deps: Dependencies): Application {
  return {
    catalog: createCatalogUseCases(deps),
    drafts: createDraftUseCases(deps),
    citizen: createCitizenUseCases(deps),
    office: createOfficeUseCases(deps),
    verify: createVerifyUseCases(deps),
    offers: createOfferUseCases(deps),
    reports: async (tenant) => (await deps.store.read.listReports(tenant, 200)).map(({ tenant: _t, caseId: _c, ...report }) => report),
  };
}
