import type { ServiceSummary } from '../../engine/contract/citizen-pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { Card, CardGrid } from '../ui/index.ts';

export function ServiceCards({ services, base }: { services: ServiceSummary[]; base: string }) {
  return (
    <CardGrid>
      {services.map((service) => (
        <Card
          key={service.service}
          title={service.name}
          href={`${base}/leistung/${service.service}`}
          level={3}
          preline={service.online ? undefined : citizenDe.start.informationOnly}
        >
          {service.summary}
        </Card>
      ))}
    </CardGrid>
  );
}

export function ServiceLinks({ services, base }: { services: ServiceSummary[]; base: string }) {
  return (
    <ul className="kern-list aw-plain-list">
      {services.map((service) => (
        <li key={service.service}>
          <a className="kern-link" href={`${base}/leistung/${service.service}`}>
            {service.name}
          </a>
          {service.online ? null : <span className="kern-body--small"> ({citizenDe.start.informationOnly})</span>}
        </li>
      ))}
    </ul>
  );
}
