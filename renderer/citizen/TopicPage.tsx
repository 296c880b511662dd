import type { TopicPageView } from '../../engine/contract/citizen-pages.ts';
import type { Shell } from '../../engine/contract/pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { PageHeading, Section } from '../ui/index.ts';
import { ServiceCards } from './ServiceLists.tsx';

const { topic: texts } = citizenWords;

/** All services of a topic, under the situations of life they belong to. */
export function TopicPage({ page, shell }: { page: TopicPageView; shell: Shell }) {
  const base = `/${shell.tenant.id}`;
  return (
    <>
      <PageHeading title={page.topic} lead={texts.lead(shell.tenant.name)} />
      {page.situations.map(({ name, services }, index) => (
        <Section key={name} title={name} id={`lage-${index}`}>
          <ServiceCards services={services} base={base} />
        </Section>
      ))}
      <p className="kern-body">
        <a className="kern-link" href={`${base}/`}>
          {texts.toStart}
        </a>
      </p>
    </>
  );
}
