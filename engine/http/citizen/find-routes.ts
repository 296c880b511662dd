import type { Router } from 'express';
import type { Application, FeeEstimate, ServiceInfo, ServiceSummary } from '../../application/api.ts';
import { listDocuments } from '../../application/catalog/list-documents.ts';
import type { ListedService, TopicView } from '../../contract/citizen-pages.ts';
import type { PageLang } from '../../contract/language.ts';
import { translateBundle } from '../../definition/texts/translate-bundle.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { needsHigherLogin } from './assurance.ts';
import { citizenUrls } from './citizen-urls.ts';
import { findBegunDraft } from './draft-session.ts';
import { situationName, topicName } from './messages.de.ts';
import { textsIn, textsOf } from './texts-of.ts';
import { showFailure } from './show-failure.ts';

/** Start page with search, and the page of a service. */
export function addFindRoutes(router: Router, context: HttpContext): void {
  const { app } = context;
  router.get('/', (request: AppRequest, response: AppResponse) => {
    const { tenant, lang } = response.locals;
    const query = String(request.query['q'] ?? '')
      .trim()
      .slice(0, 200);
    const services = app.catalog.services(tenant.tenant).map((service) => listedIn(service, lang));
    const mostUsed = (tenant.mostUsed ?? []).flatMap((id) => services.filter((service) => service.service === id));
    const { services: found, near } = query === '' ? nothing : app.catalog.search(tenant.tenant, query);
    const results = found.map((service) => listedIn(service, lang));
    const title = query === '' ? textsOf(response).startTitle : textsOf(response).searchTitle(query);
    response.locals.page({ kind: 'start', query, results, near, mostUsed, topics: groupByTopic(services, lang) }, { title });
  });
  router.get('/thema/:topic', (request: AppRequest, response: AppResponse) => {
    const { tenant, lang } = response.locals;
    const services = app.catalog.services(tenant.tenant).map((service) => listedIn(service, lang));
    const topic = groupByTopic(services, lang).find(({ id }) => id === request.params['topic']);
    if (!topic) return showFailure(response, { status: 404, message: textsOf(response).topicUnknown });
    response.locals.page({ kind: 'topic', topic: topic.name, situations: groupBySituation(topic.services, lang) }, { title: topic.name });
  });
  const openService = async (request: AppRequest, response: AppResponse, given: Record<string, string>): Promise<void> => {
    const { tenant } = response.locals.tenant;
    const info = await app.catalog.findService(tenant, request.params['service'] ?? '');
    if (!info) return showFailure(response, { status: 404, message: textsOf(response).serviceUnknown });
    const estimate = await app.catalog.estimateFee(tenant, info.bundle.service, given, response.locals.lang);
    await showService(app, response, info, { canLogIn: context.identity !== undefined, estimate });
  };
  router.get('/leistung/:service', (request: AppRequest, response: AppResponse) => openService(request, response, {}));
  // Answers are posted, so that they stand in no address, history or log; nothing of them is kept.
  router.post('/leistung/:service/gebuehr', (request: AppRequest, response: AppResponse) =>
    openService(request, response, givenIn(response.locals.fields)),
  );
  router.get('/leistung/:service/gebuehr', (request: AppRequest, response: AppResponse) =>
    response.redirect(303, citizenUrls(response.locals.tenant.tenant).service(request.params['service'] ?? '')),
  );
}

/** Answers for the fee calculator: texts under the path of a question. */
function givenIn(fields: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, text]) => [path, ([text].flat().at(-1) ?? '').slice(0, 100)]));
}

async function showService(
  app: Application,
  response: AppResponse,
  found: ServiceInfo,
  { canLogIn, estimate }: { canLogIn: boolean; estimate: FeeEstimate | undefined },
): Promise<void> {
  const { tenant, identity, lang } = response.locals;
  const info = infoIn(found, lang);
  const { workflow } = info.bundle;
  const urls = citizenUrls(tenant.tenant);
  const begun = await findBegunDraft(app, response, workflow.service);
  const { law: _law, ...periods } = workflow.retention;
  response.locals.page(
    {
      kind: 'service',
      info,
      startUrl: urls.begin(workflow.service),
      estimateUrl: urls.estimate(workflow.service),
      resumeUrl: begun && urls.review(begun.ref.id),
      loginUrl: canLogIn && !identity ? urls.login(urls.service(workflow.service), levelToAsk(workflow.assurance)) : undefined,
      loginForced: needsHigherLogin(workflow.assurance, identity?.assurance),
      authority: tenant.authorities[tenant.units[workflow.routing.unit]?.authority ?? '']?.name ?? tenant.letterhead,
      dataProtectionOfficer: tenant.dataProtectionOfficer,
      estimate,
      retention: Object.entries(periods).flatMap(([outcome, period]) =>
        period === undefined ? [] : [{ outcome: textsOf(response).outcomes[outcome] ?? outcome, period }],
      ),
    },
    { title: workflow.name, of: info.bundle },
  );
}

const levelToAsk = (needed: string): string | undefined => (needed === 'keine' || needed === 'basis' ? undefined : needed);

const nothing = { services: [], near: false };

/** What is not translated goes into the list in German, and says so. */
function listedIn(service: ServiceSummary, lang: PageLang): ListedService {
  if (lang === 'de') return service;
  const translated = service.translated?.[lang];
  if (translated) return { ...service, ...translated };
  return lang === 'de-leicht' ? service : { ...service, lang: 'de' };
}

/** The service in this language, with the documents its form asks for. */
function infoIn(info: ServiceInfo, lang: PageLang): ServiceInfo {
  const bundle = translateBundle(info.bundle, lang);
  return bundle === info.bundle ? info : { ...info, bundle, documents: listDocuments(bundle.form) };
}

function groupBySituation(services: ListedService[], lang: PageLang): { name: string; services: ListedService[] }[] {
  const groups = [...Map.groupBy(services, ({ situation }) => situationName(situation, lang))];
  const last = textsIn(lang).otherServices;
  return groups
    .map(([name, list]) => ({ name, services: list }))
    .sort((a, b) => Number(a.name === last) - Number(b.name === last) || a.name.localeCompare(b.name, 'de'));
}

function groupByTopic(services: ListedService[], lang: PageLang): TopicView[] {
  return [...Map.groupBy(services, (service) => service.topic)]
    .map(([id, list]) => ({ id, name: topicName(id, lang), services: list.toSorted((a, b) => a.name.localeCompare(b.name, 'de')) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
