import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German } from '../ui/Said.tsx';
import { Alert, dateText, Section } from '../ui/index.ts';

const { status } = citizenWords;

/** Appointment, extended deadlines and what came of a statement: what the town has fixed since. */
export function StatusNews({ page }: { page: StatusPageView }) {
  const { appointment, extensions, evaluation, published, closed } = page.case;
  const [day = '', time = ''] = appointment?.on.split('T') ?? [];
  return (
    <>
      {appointment && !closed ? (
        <Alert tone="info" title={status.appointment(dateText(day), time)} headingLevel={2}>
          <p className="kern-body">
            <German>{appointment.where ?? page.case.unit.name}</German>
          </p>
        </Alert>
      ) : null}
      {extensions.map(({ label, until, reason }) => (
        <Section title={status.extended(label, dateText(until))} id="verlaengerung" key={label}>
          <p className="kern-body aw-prewrap" lang={langOfGerman()}>
            {reason}
          </p>
        </Section>
      ))}
      {published ? (
        <Section title={status.published} id="oeffentlich">
          <p className="kern-body aw-prewrap" lang={langOfGerman()}>
            {published}
          </p>
          <p className="kern-body">
            <a className="kern-link" href={page.reportsUrl}>
              {status.publishedLink}
            </a>
          </p>
        </Section>
      ) : null}
      {evaluation ? (
        <Section title={status.evaluation} id="auswertung">
          <p className="kern-body aw-prewrap" lang={langOfGerman()}>
            {evaluation}
          </p>
        </Section>
      ) : null}
    </>
  );
}
