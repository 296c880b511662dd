import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { ButtonGroup, dateDe, LinkButton, Section } from '../ui/index.ts';

const { data: texts } = citizenDe;

/** One's own data: all of it as files, and how long the town keeps it. */
export function StatusData({ page }: { page: StatusPageView }) {
  const { closed, retention, unit } = page.case;
  return (
    <Section title={texts.title} id="daten">
      <p className="kern-body">{texts.export}</p>
      {page.loginUrl ? <p className="kern-body">{texts.exportLogin}</p> : null}
      <ButtonGroup>
        <LinkButton href={page.exportUrl} variant="secondary" icon="download" download>
          {texts.download}
        </LinkButton>
      </ButtonGroup>
      <h3 className="kern-heading-small">{texts.keepTitle}</h3>
      <p className="kern-body">
        {closed && retention.until
          ? texts.keptUntil(dateDe(retention.until), retention.periods.join(' oder '))
          : texts.keptWhileOpen(retention.periods)}
      </p>
      <p className="kern-body">{texts.rule(retention.law)}</p>
      <p className="kern-body">{texts.ask([unit.name, unit.email, unit.phone].filter(Boolean).join(', '))}</p>
    </Section>
  );
}
