import type { StopPageView } from '../../engine/contract/citizen-pages.ts';
import { nounWords } from '../../engine/contract/noun.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { Alert, ButtonGroup, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { Said } from '../ui/Said.tsx';
import { Office } from './Office.tsx';

const { stop: texts } = citizenWords;

/** Here a form ends that cannot become an application: why, what to do instead, and the way back to the answer. */
export function StopPage({ page }: { page: StopPageView }) {
  return (
    <>
      <PageHeading preline={page.serviceName} title={texts.title(nounWords(page.noun))} />
      <Alert tone="warning" title={page.because} headingLevel={2}>
        {texts.kept}
      </Alert>
      <Section title={texts.instead}>
        <p className="kern-body">
          <Said>{page.instead}</Said>
        </p>
        {page.link ? (
          <p className="kern-body">
            <a className="kern-link" href={page.link.url}>
              <Said>{page.link.label}</Said>
            </a>
          </p>
        ) : null}
      </Section>
      {page.unit ? (
        <Section title={texts.ask}>
          <Office unit={page.unit} />
        </Section>
      ) : null}
      <ButtonGroup>
        <LinkButton href={page.changeUrl}>{texts.change}</LinkButton>
        <LinkButton href={page.discardUrl} variant="secondary">
          {texts.discard}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}
