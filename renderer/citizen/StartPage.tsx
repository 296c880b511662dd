import type { ServiceSummary, StartPageView } from '../../engine/contract/citizen-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { Button, Card, CardGrid, PageHeading, Section } from '../ui/index.ts';
import { Bullets } from './Bullets.tsx';

const { start } = citizenDe;

/** Search first; without a query the most used services and all by topic. */
export function StartPage({ page, shell }: { page: StartPageView; shell: Shell }) {
  const base = `/${shell.tenant.id}`;
  return (
    <>
      <PageHeading title={start.title} lead={page.query ? undefined : start.lead(shell.tenant.name)} />
      <form role="search" method="get" action={`${base}/`} className="aw-search">
        <div className="kern-form-input aw-search__field">
          <label className="kern-label" htmlFor="suche">
            {start.searchLabel}
          </label>
          <div className="kern-hint" id="suche-hint">
            {start.searchHint}
          </div>
          <input
            className="kern-form-input__input"
            id="suche"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={page.query}
            aria-describedby="suche-hint"
            autoComplete="off"
          />
        </div>
        <Button icon="search">{start.search}</Button>
      </form>
      {page.query ? <Results page={page} shell={shell} base={base} /> : <Overview page={page} base={base} />}
    </>
  );
}

function Results({ page, shell, base }: { page: StartPageView; shell: Shell; base: string }) {
  if (page.results.length === 0) return <NothingFound page={page} shell={shell} base={base} />;
  return (
    <Section title={start.found(page.results.length)} id="ergebnisse">
      <p className="kern-body">{start.foundFor(page.query)}</p>
      <ServiceCards services={page.results} base={base} />
      <p className="kern-body">
        <a className="kern-link" href={`${base}/`}>
          {start.all}
        </a>
      </p>
    </Section>
  );
}

function NothingFound({ page, shell, base }: { page: StartPageView; shell: Shell; base: string }) {
  const { email, phone } = shell.tenant;
  return (
    <>
      <Section title={start.nothing(page.query)} id="ergebnisse">
        <Bullets items={[...start.nothingTips]} />
        <p className="kern-body">
          {start.nothingAsk} <a href={`mailto:${email}`}>{email}</a>
          {phone ? (
            <>
              , <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
            </>
          ) : null}
        </p>
      </Section>
      <Topics page={page} base={base} />
    </>
  );
}

function Overview({ page, base }: { page: StartPageView; base: string }) {
  return (
    <>
      {page.mostUsed.length > 0 ? (
        <Section title={start.mostUsed} id="haeufig">
          <ServiceCards services={page.mostUsed} base={base} />
        </Section>
      ) : null}
      <Topics page={page} base={base} />
      <Section title={start.statusTitle} id="stand">
        <p className="kern-body">
          {start.statusText}{' '}
          <a className="kern-link" href={`${base}/status`}>
            {start.statusLink}
          </a>
        </p>
      </Section>
    </>
  );
}

function Topics({ page, base }: { page: StartPageView; base: string }) {
  return (
    <Section title={start.byTopic} id="themen">
      <div className="aw-topics">
        {page.topics.map((topic) => (
          <section key={topic.id} aria-labelledby={`thema-${topic.id}`}>
            <h3 className="kern-heading-small" id={`thema-${topic.id}`}>
              {topic.name}
            </h3>
            <ul className="kern-list aw-plain-list">
              {topic.services.map((service) => (
                <li key={service.service}>
                  <a className="kern-link" href={`${base}/leistung/${service.service}`}>
                    {service.name}
                  </a>
                  {service.online ? null : <span className="kern-body--small"> ({start.informationOnly})</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

function ServiceCards({ services, base }: { services: ServiceSummary[]; base: string }) {
  return (
    <CardGrid>
      {services.map((service) => (
        <Card key={service.service} title={service.name} href={`${base}/leistung/${service.service}`} level={3}>
          {service.summary}
        </Card>
      ))}
    </CardGrid>
  );
}
