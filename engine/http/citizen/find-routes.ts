import type { Router } from 'express';
import type { ServiceSummary } from '../../application/api.ts';
import type { AppRequest, AppResponse, HttpContext } from '../context.ts';
import { citizenTexts, periodText, topicName } from './messages.de.ts';
import { showFailure } from './show-failure.ts';

/** Start page with search, and the page of a service. */
export function addFindRoutes(router: Router, { app }: HttpContext): void {
  router.get('/', (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const query = String(request.query['q'] ?? '').slice(0, 200);
    const services = app.catalog.services(tenant.tenant);
    const mostUsed = (tenant.mostUsed ?? []).flatMap((id) => services.filter((service) => service.service === id));
    const results = query.trim() ? app.catalog.search(tenant.tenant, query) : [];
    response.locals.page(
      { kind: 'start', query, results, mostUsed, topics: byTopic(services) },
      { title: query ? `Suche: ${query}` : citizenTexts.startTitle },
    );
  });

  router.get('/leistung/:service', (request: AppRequest, response: AppResponse) => {
    const { tenant } = response.locals;
    const info = app.catalog.findService(tenant.tenant, request.params['service'] ?? '');
    if (!info) return showFailure(response, { status: 404, message: citizenTexts.serviceUnknown });
    const { workflow } = info.bundle;
    const authority = tenant.authorities[tenant.units[workflow.routing.unit]?.authority ?? '']?.name ?? tenant.name;
    const { law: _law, ...periods } = workflow.retention;
    const retention = [...new Set(Object.values(periods).filter((period): period is string => typeof period === 'string'))]
      .map(periodText)
      .join(' bis ');
    const startUrl = `/${tenant.tenant}/leistung/${workflow.service}/beginnen`;
    response.locals.page(
      { kind: 'service', info, startUrl, authority, dataProtectionOfficer: tenant.dataProtectionOfficer, retention },
      { title: workflow.name },
    );
  });
}

function byTopic(services: ServiceSummary[]): { name: string; services: ServiceSummary[] }[] {
  const topics = new Map<string, ServiceSummary[]>();
  for (const service of services) topics.set(service.topic, [...(topics.get(service.topic) ?? []), service]);
  return [...topics]
    .map(([topic, list]) => ({ name: topicName(topic), services: list }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
