import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import type { ServiceSummary } from '../../engine/application/api.ts';
import { Button, Card, CardGrid, PageHeading, Section } from '../ui/index.ts';

/** Search first; without a query the most used services and all by topic. */
export function StartPage({ page, base, town }: { page: Extract<CitizenPage, { kind: 'start' }>; base: string; town: string }) {
  const searched = page.query.trim() !== '';
  return (
    <>
      <PageHeading title="Was möchten Sie erledigen?" lead={`Online-Dienste der ${town}. Ohne Anmeldung, rund um die Uhr.`} />
      <form role="search" method="get" action={`${base}/`} className="aw-search">
        <div className="kern-form-input aw-search__field">
          <label className="kern-label" htmlFor="suche">
            Leistung suchen
          </label>
          <div className="kern-hint" id="suche-hint">
            Zum Beispiel: Hund anmelden, Geburtsurkunde, Schlagloch
          </div>
          <input
            className="kern-form-input__input"
            id="suche"
            name="q"
            type="search"
            defaultValue={page.query}
            aria-describedby="suche-hint"
            autoComplete="off"
          />
        </div>
        <Button>Suchen</Button>
      </form>
      {searched ? <Results page={page} base={base} /> : <Overview page={page} base={base} />}
    </>
  );
}

function Results({ page, base }: { page: Extract<CitizenPage, { kind: 'start' }>; base: string }) {
  if (page.results.length === 0) {
    return (
      <Section title={`Keine Leistung gefunden für „${page.query}“`}>
        <p className="kern-body">
          Versuchen Sie es mit einem anderen Wort oder einem Teil davon. Alle Leistungen finden Sie auch nach Themen:
        </p>
        <Topics page={page} base={base} />
      </Section>
    );
  }
  const title = page.results.length === 1 ? 'Eine Leistung gefunden' : `${page.results.length} Leistungen gefunden`;
  return (
    <Section title={title}>
      <Cards services={page.results} base={base} />
      <p className="kern-body">
        <a className="kern-link" href={`${base}/`}>
          Alle Leistungen anzeigen
        </a>
      </p>
    </Section>
  );
}

function Overview({ page, base }: { page: Extract<CitizenPage, { kind: 'start' }>; base: string }) {
  return (
    <>
      {page.mostUsed.length > 0 ? (
        <Section title="Häufig genutzt">
          <Cards services={page.mostUsed} base={base} />
        </Section>
      ) : null}
      <Section title="Alle Leistungen nach Themen">
        <Topics page={page} base={base} />
      </Section>
    </>
  );
}

function Topics({ page, base }: { page: Extract<CitizenPage, { kind: 'start' }>; base: string }) {
  return (
    <div className="aw-topics">
      {page.topics.map((topic) => (
        <section key={topic.name}>
          <h3 className="kern-heading-small">{topic.name}</h3>
          <ul className="kern-list aw-plain-list">
            {topic.services.map((service) => (
              <li key={service.service}>
                <a className="kern-link" href={`${base}/leistung/${service.service}`}>
                  {service.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Cards({ services, base }: { services: ServiceSummary[]; base: string }) {
  return (
    <CardGrid>
      {services.map((service) => (
        <Card key={service.service} title={service.name} href={`${base}/leistung/${service.service}`} level={3}>
          <p className="kern-body">{service.summary}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
