import type { Router } from 'express';
import type { Application } from '../../application/api.ts';
import type { TextPageView, TextSection } from '../../contract/citizen-pages.ts';
import { langTags } from '../../contract/language.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { accessibilitySections } from './accessibility-text.de.ts';
import { citizenUrls } from './citizen-urls.ts';
import { easyLanguageSections, signLanguageSections } from './entry-texts.de.ts';
import { imprintSections, privacySections } from './legal-texts.de.ts';
import { textsOf } from './texts-of.ts';

type LegalPage = 'imprint' | 'privacy' | 'accessibility' | 'easyLanguage' | 'signLanguage';

/** Pages the law wants, made from the town's own data; in German, which is what counts. */
export function addLegalRoutes(router: Router, { app }: HttpContext): void {
  const page = (
    path: string,
    name: LegalPage,
    sections: (response: AppResponse) => TextSection[],
    more: Partial<TextPageView> = {},
  ): void => {
    router.get(path, (_request: AppRequest, response: AppResponse) => {
      const { tenant, lang } = response.locals;
      const { legalTitles, legalInGerman } = textsOf(response);
      const foreign = lang === 'en' ? ({ lang: 'de', note: legalInGerman } as const) : {};
      const title = legalTitles[name];
      response.locals.page(
        { kind: 'text', title, example: tenant.example === true, sections: sections(response), ...foreign, ...more },
        { title },
      );
    });
  };
  page('/impressum', 'imprint', (response) => imprintSections(response.locals.tenant));
  page('/datenschutz', 'privacy', (response) => privacySections(response.locals.tenant));
  page('/barrierefreiheit', 'accessibility', (response) => accessibilitySections(response.locals.tenant, reportUrl(response)));
  page('/leichte-sprache', 'easyLanguage', (response) => easyLanguage(app, response), { lang: langTags['de-leicht'] });
  page('/gebaerdensprache', 'signLanguage', (response) => {
    const { tenant } = response.locals;
    if (tenant.signLanguage) allowVideo(response, tenant.signLanguage.video);
    return signLanguageSections(tenant, reportUrl(response));
  });
}

/** Where barriers are reported: a service like any other, which the town names. */
function reportUrl({ locals: { tenant } }: AppResponse): string | undefined {
  const service = tenant.accessibility?.feedback;
  return service === undefined ? undefined : citizenUrls(tenant.tenant).service(service);
}

function easyLanguage(app: Application, response: AppResponse): TextSection[] {
  const { tenant } = response.locals;
  const urls = citizenUrls(tenant.tenant);
  const simple = (url: string): string => `${url}?sprache=de-leicht`;
  const services = app.catalog.services(tenant.tenant).flatMap(({ service, translated }) => {
    const name = translated?.['de-leicht']?.name;
    return name === undefined ? [] : [{ label: name, url: simple(urls.service(service)) }];
  });
  const report = reportUrl(response);
  return easyLanguageSections(tenant, {
    home: urls.home,
    status: urls.status(),
    accessibility: `${urls.home}barrierefreiheit`,
    services,
    report: report && simple(report),
  });
}

/** The one page that may load something from elsewhere, from the one place the town names. */
function allowVideo(response: AppResponse, video: string): void {
  const csp = String(response.getHeader('content-security-policy') ?? '');
  response.setHeader('content-security-policy', `${csp}; media-src 'self' ${new URL(video).origin}`);
}
