import type { StatusPageView } from '../../engine/contract/citizen-pages.ts';
import { citizenDe } from '../messages/citizen.de.ts';
import { Alert, dateDe, Section } from '../ui/index.ts';

const { status } = citizenDe;

/** Appointment, extended deadlines and what came of a statement: what the town has fixed since. */
export function StatusNews({ page }: { page: StatusPageView }) {
  const { appointment, extensions, evaluation, published, closed } = page.case;
  const [day = '', time = ''] = appointment?.on.split('T') ?? [];
  return (
    <>
      {appointment && !closed ? (
        <Alert tone="info" title={status.appointment(dateDe(day), time)} headingLevel={2}>
          <p className="kern-body">{appointment.where ?? page.case.unit.name}</p>
        </Alert>
      ) : null}
      {extensions.map(({ label, until, reason }) => (
        <Section title={status.extended(label, dateDe(until))} id="verlaengerung" key={label}>
          <p className="kern-body aw-prewrap">{reason}</p>
        </Section>
      ))}
      {published ? (
        <Section title={status.published} id="oeffentlich">
          <p className="kern-body aw-prewrap">{published}</p>
          <p className="kern-body">
            <a className="kern-link" href={page.reportsUrl}>
              {status.publishedLink}
            </a>
          </p>
        </Section>
      ) : null}
      {evaluation ? (
        <Section title={status.evaluation} id="auswertung">
          <p className="kern-body aw-prewrap">{evaluation}</p>
        </Section>
      ) : null}
    </>
  );
}
