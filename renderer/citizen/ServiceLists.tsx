import type { ListedService } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Card, CardGrid } from '../ui/index.ts';

export function ServiceCards({ services, base }: { services: ListedService[]; base: string }) {
  return (
    <CardGrid>
      {services.map((service) => (
        <Card
          key={service.service}
          title={service.name}
          href={`${base}/leistung/${service.service}`}
          level={3}
          lang={service.lang}
          preline={service.online ? undefined : citizenWords.start.informationOnly}
        >
          {service.summary}
        </Card>
      ))}
    </CardGrid>
  );
}

export function ServiceLinks({ services, base }: { services: ListedService[]; base: string }) {
  return (
    <ul className="kern-list aw-plain-list">
      {services.map((service) => (
        <li key={service.service}>
          <a className="kern-link" href={`${base}/leistung/${service.service}`} lang={service.lang}>
            {service.name}
          </a>
          {service.online ? null : <span className="kern-body--small"> ({citizenWords.start.informationOnly})</span>}
        </li>
      ))}
    </ul>
  );
}
