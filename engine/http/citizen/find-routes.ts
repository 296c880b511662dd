import type { Router } from 'express';
import type { Application, FeeEstimate, ServiceInfo, ServiceSummary } from '../../application/api.ts';
import type { TopicView } from '../../contract/citizen-pages.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { needsHigherLogin } from './assurance.ts';
import { citizenUrls } from './citizen-urls.ts';
import { findBegunDraft } from './draft-session.ts';
import { citizenTexts, periodText, situationName, topicName } from './messages.de.ts';
import { showFailure } from './show-failure.ts';

/** Start page with search, and the page of a service. */
export function addFindRoutes(router: Router, context: HttpContext): void {
  const { app } = context;
  router.get('/', (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const query = String(request.query['q'] ?? '')
      .trim()
      .slice(0, 200);
    const services = app.catalog.services(tenant.tenant);
    const mostUsed = (tenant.mostUsed ?? []).flatMap((id) => services.filter((service) => service.service === id));
    const { services: results, near } = query === '' ? nothing : app.catalog.search(tenant.tenant, query);
    const title = query === '' ? citizenTexts.startTitle : citizenTexts.searchTitle(query);
    response.locals.page({ kind: 'start', query, results, near, mostUsed, topics: groupByTopic(services) }, { title });
  });
  router.get('/thema/:topic', (request: AppRequest, response: AppResponse) => {
    const topic = groupByTopic(app.catalog.services(response.locals.tenant.tenant)).find(({ id }) => id === request.params['topic']);
    if (!topic) return showFailure(response, { status: 404, message: citizenTexts.topicUnknown });
    response.locals.page({ kind: 'topic', topic: topic.name, situations: groupBySituation(topic.services) }, { title: topic.name });
  });
  const openService = async (request: AppRequest, response: AppResponse, given: Record<string, string>): Promise<void> => {
    const { tenant } = response.locals.tenant;
    const info = await app.catalog.findService(tenant, request.params['service'] ?? '');
    if (!info) return showFailure(response, { status: 404, message: citizenTexts.serviceUnknown });
    const estimate = await app.catalog.estimateFee(tenant, info.bundle.service, given);
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
  info: ServiceInfo,
  { canLogIn, estimate }: { canLogIn: boolean; estimate: FeeEstimate | undefined },
): Promise<void> {
  const { tenant, identity } = response.locals;
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
        period === undefined ? [] : [{ outcome: citizenTexts.outcomes[outcome] ?? outcome, period: periodText(period) }],
      ),
    },
    { title: workflow.name },
  );
}

const levelToAsk = (needed: string): string | undefined => (needed === 'keine' || needed === 'basis' ? undefined : needed);

const nothing = { services: [], near: false };

function groupBySituation(services: ServiceSummary[]): { name: string; services: ServiceSummary[] }[] {
  const groups = [...Map.groupBy(services, ({ situation }) => situationName(situation))];
  const last = citizenTexts.otherServices;
  return groups
    .map(([name, list]) => ({ name, services: list }))
    .sort((a, b) => Number(a.name === last) - Number(b.name === last) || a.name.localeCompare(b.name, 'de'));
}

function groupByTopic(services: ServiceSummary[]): TopicView[] {
  return [...Map.groupBy(services, (service) => service.topic)]
    .map(([id, list]) => ({ id, name: topicName(id), services: list.toSorted((a, b) => a.name.localeCompare(b.name, 'de')) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
