import type { TownEntry, TownsPageView } from '../../engine/contract/installation-pages.ts';
import { installationDe as texts } from '../messages/installation.de.ts';
import { Badge, Button, Card, CardGrid, PageHeading, Section } from '../ui/index.ts';

/** All towns of the installation, with a search that works without script. */
export function TownsPage({ page }: { page: TownsPageView }) {
  const { query, towns } = page;
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <form role="search" method="get" action="/" className="aw-search">
        <div className="kern-form-input aw-search__field">
          <label className="kern-label" htmlFor="suche">
            {texts.searchLabel}
          </label>
          <div className="kern-hint" id="suche-hint">
            {texts.searchHint}
          </div>
          <input
            className="kern-form-input__input"
            id="suche"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={query}
            aria-describedby="suche-hint"
            autoComplete="off"
          />
        </div>
        <Button icon="search">{texts.search}</Button>
      </form>
      <Section title={query === '' ? texts.all : texts.found(towns.length, query)} id="kommunen">
        {towns.length > 0 ? (
          <CardGrid>
            {towns.map((town) => (
              <Town key={town.id} town={town} />
            ))}
          </CardGrid>
        ) : (
          <p className="kern-body">{texts.nothing}</p>
        )}
        {query === '' ? null : (
          <p className="kern-body">
            <a className="kern-link" href="/">
              {texts.showAll(page.total)}
            </a>
          </p>
        )}
      </Section>
    </>
  );
}

function Town({ town }: { town: TownEntry }) {
  return (
    <Card title={town.name} href={`/${town.id}/`} level={3}>
      {town.summary ? <p className="kern-body">{town.summary}</p> : null}
      <p className="kern-body">
        {town.postcode} {town.place}
        <br />
        {texts.services(town.services)}
      </p>
      {town.example ? (
        <Badge tone="warning" small>
          {texts.example}
        </Badge>
      ) : null}
    </Card>
  );
}
