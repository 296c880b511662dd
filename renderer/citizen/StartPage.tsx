import type { StartPageView, TopicView } from '../../engine/contract/citizen-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Button, PageHeading, Section } from '../ui/index.ts';
import { Bullets } from './Bullets.tsx';
import { ServiceCards, ServiceLinks } from './ServiceLists.tsx';

const { start } = citizenWords;

/** Search first; without a query the most used services and all by topic. */
export function StartPage({ page, shell }: { page: StartPageView; shell: Shell }) {
  const base = `/${shell.tenant.id}`;
  return (
    <>
      <PageHeading title={start.title} lead={page.query ? undefined : start.lead(shell.tenant.name)} />
      <form role="search" method="get" action={`${base}/`} className="aw-search" id="suche-formular">
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
      <p role="status" className="aw-sr-only" id="suche-stand" />
      <div id="suche-ergebnis">
        <Found page={page} shell={shell} base={base} />
      </div>
    </>
  );
}

/** What a search changes on the page: with script while somebody types, without by a new page. */
function Found({ page, shell, base }: { page: StartPageView; shell: Shell; base: string }) {
  if (page.query === '') return <Overview page={page} base={base} />;
  if (page.results.length === 0) return <NothingFound page={page} shell={shell} base={base} />;
  const count = page.results.length;
  return (
    <Section title={page.near ? start.near(page.query) : start.found(count, page.query)} id="ergebnisse">
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

/** Services of a topic that the start page names itself. */
const shownPerTopic = 5;

function Topics({ page, base }: { page: StartPageView; base: string }) {
  return (
    <Section title={start.byTopic} id="themen">
      <div className="aw-topics">
        {page.topics.map((topic) => (
          <Topic key={topic.id} topic={topic} base={base} />
        ))}
      </div>
    </Section>
  );
}

function Topic({ topic, base }: { topic: TopicView; base: string }) {
  const { id, name, services } = topic;
  const shown = services.length > shownPerTopic + 1 ? services.slice(0, shownPerTopic) : services;
  return (
    <section aria-labelledby={`thema-${id}`}>
      <h3 className="kern-heading-small" id={`thema-${id}`}>
        <a className="kern-link kern-link--no-visited-state" href={`${base}/thema/${id}`}>
          {name}
        </a>
      </h3>
      <ServiceLinks services={shown} base={base} />
      {shown.length < services.length ? (
        <p className="kern-body">
          <a className="kern-link" href={`${base}/thema/${id}`}>
            {start.topicServices(services.length)}
            <span className="aw-sr-only"> {name}</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}
