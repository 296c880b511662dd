import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords, period } from '../messages/citizen-words.ts';
import { ButtonGroup, dateText, LinkButton, Section } from '../ui/index.ts';

const { data: texts } = citizenWords;

/** One's own data: all of it as files, and how long the town keeps it. */
export function StatusData({ page }: { page: StatusPageView }) {
  const { closed, retention, unit } = page.case;
  const periods = retention.periods.map(period);
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
        {closed && retention.until ? texts.keptUntil(dateText(retention.until), periods.join(texts.or)) : texts.keptWhileOpen(periods)}
      </p>
      <p className="kern-body">{texts.rule(retention.law)}</p>
      <p className="kern-body">{texts.ask([unit.name, unit.email, unit.phone].filter(Boolean).join(', '))}</p>
    </Section>
  );
}
