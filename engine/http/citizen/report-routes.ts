import type { Router } from 'express';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenTexts } from './messages.de.ts';
import { textsOf } from './texts-of.ts';

/** Public status of reports: only the words the office released, newest first; nothing leads from here to a case. */
export function addReportRoutes(router: Router, { app }: HttpContext): void {
  router.get('/hinweise', async (_request: AppRequest, response: AppResponse) => {
    const { tenant, lang } = response.locals;
    const reports = await app.reports(tenant.tenant);
    const day = (at: string): string =>
      new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'medium' }).format(new Date(at));
    const sections = reports.map(({ text, service, status, publishedAt, updatedAt }) => ({
      title: text,
      paragraphs: [citizenTexts.reportStatus(status, day(updatedAt)), citizenTexts.reportSince(service, day(publishedAt))],
    }));
    const lead = reports.length > 0 ? textsOf(response).reportsLead : textsOf(response).reportsEmpty;
    response.locals.page(
      {
        kind: 'text',
        title: textsOf(response).reportsTitle,
        lead,
        example: tenant.example === true,
        ...(lang === 'de' ? {} : { lang: 'de' }),
        sections,
      },
      { title: textsOf(response).reportsTitle },
    );
  });
}
