import type { Router } from 'express';
import type { Tenant } from '../../definition/format.ts';
import type { AppRequest, AppResponse } from '../context.ts';
import { accessibilitySections, imprintSections, privacySections, type LegalSection } from './legal-texts.de.ts';

/** Pages the law wants, made from the town's own data. */
export function addLegalRoutes(router: Router): void {
  const page = (path: string, title: string, sections: (tenant: Tenant) => LegalSection[]): void => {
    router.get(path, (_request: AppRequest, response: AppResponse) => {
      const { tenant } = response.locals;
      response.locals.page({ kind: 'text', title, example: tenant.example === true, sections: sections(tenant) }, { title });
    });
  };
  page('/impressum', 'Impressum', imprintSections);
  page('/datenschutz', 'Datenschutz', privacySections);
  page('/barrierefreiheit', 'Erklärung zur Barrierefreiheit', accessibilitySections);
}
