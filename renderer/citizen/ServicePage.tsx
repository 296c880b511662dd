import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import { Button, DescriptionList, Details, PageHeading, Section } from '../ui/index.ts';

/** What it is, who may apply, what is needed, what it costs, by which law, at which office; then the start button. */
export function ServicePage({ page }: { page: Extract<CitizenPage, { kind: 'service' }> }) {
  const { bundle, unit, documents, fees } = page.info;
  const { workflow, town } = bundle;
  const start = (
    <form method="post" action={page.startUrl}>
      <Button>Jetzt online beantragen</Button>
    </form>
  );
  return (
    <>
      <PageHeading title={workflow.name} lead={workflow.summary} />
      {start}
      <Section title="Wer kann das nutzen?">
        <p className="kern-body">{workflow.who}</p>
      </Section>
      {workflow.needs?.length ? (
        <Section title="Das brauchen Sie">
          <Bullets items={workflow.needs} />
        </Section>
      ) : null}
      {documents.length > 0 ? (
        <Section title="Unterlagen">
          <Bullets
            items={documents.map((document) => `${document.label}${document.always ? '' : ' (nur wenn Ihre Angaben es nötig machen)'}`)}
          />
          <p className="kern-body">Möglich sind PDF, JPG und PNG.</p>
        </Section>
      ) : null}
      <Section title="Kosten">
        {fees.length === 0 ? (
          <p className="kern-body">Diese Leistung ist gebührenfrei.</p>
        ) : (
          fees.map((fee) => (
            <p className="kern-body" key={fee.label}>
              <strong>{fee.label}:</strong> {fee.text}. Fällig {fee.due}. Rechtsgrundlage: {fee.law}
              {fee.example ? ' – Beispielbetrag der Beispielstadt' : ''}
            </p>
          ))
        )}
      </Section>
      {workflow.duration || workflow.deadlines?.length ? (
        <Section title="Dauer">
          {workflow.duration ? <p className="kern-body">{workflow.duration}</p> : null}
          <Bullets
            items={(workflow.deadlines ?? []).map(
              (deadline) => `${deadline.label}: ${periodDe(deadline.period)} ab Eingang${deadline.kind === 'target' ? ' (Ziel)' : ''}`,
            )}
          />
        </Section>
      ) : null}
      <Section title="Zuständige Stelle">
        <DescriptionList
          rows={[
            { label: 'Amt', value: unit.name },
            {
              label: 'Anschrift',
              value: `${unit.room ? `${unit.room}, ` : ''}${unit.address.street}, ${unit.address.postcode} ${unit.address.city}`,
            },
            ...(unit.phone ? [{ label: 'Telefon', value: unit.phone }] : []),
            ...(unit.email ? [{ label: 'E-Mail', value: unit.email }] : []),
            ...(unit.hours.length > 0 ? [{ label: 'Öffnungszeiten', value: unit.hours.join('; ') }] : []),
          ]}
        />
      </Section>
      <Section title="Rechtsgrundlagen">
        <Bullets items={workflow.law.map((law) => (law.statute ? (town.statutes?.[law.statute]?.title ?? law.cite) : law.cite))} />
      </Section>
      <Details summary="Datenschutzhinweise (Art. 13 DSGVO)">
        <p className="kern-body">{workflow.privacy.purpose}</p>
        <p className="kern-body">
          Verantwortlich: {page.authority}. Datenschutz: {page.dataProtectionOfficer}. Rechtsgrundlage: {workflow.privacy.basis}.
          Aufbewahrung: {page.retention} ({workflow.retention.law}).
        </p>
        <p className="kern-body">
          Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch sowie auf Beschwerde bei der
          Datenschutzaufsicht.
        </p>
      </Details>
      {start}
    </>
  );
}

export function Bullets({ items }: { items: string[] }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function periodDe(period: string): string {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(period) ?? [];
  const names: Record<string, [string, string]> = {
    Y: ['Jahr', 'Jahre'],
    M: ['Monat', 'Monate'],
    W: ['Woche', 'Wochen'],
    D: ['Tag', 'Tage'],
  };
  const name = unit && names[unit];
  return name ? `${count} ${name[count === '1' ? 0 : 1]}` : period;
}
