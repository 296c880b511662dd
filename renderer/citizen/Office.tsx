import type { ServicePageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords } from '../messages/citizen-words.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German } from '../ui/Said.tsx';
import { DescriptionList, type SummaryRow } from '../ui/index.ts';

/** Where the office is and when it is open. */
export function Office({ unit, authority = false }: { unit: ServicePageView['info']['unit']; authority?: boolean }) {
  const { service: texts } = citizenWords;
  const { address, phone, email, website, hours, openToday } = unit;
  const rows: SummaryRow[] = [
    { label: authority ? texts.authority : texts.unit, value: <German>{unit.name}</German> },
    {
      label: texts.address,
      value: (
        <>
          {unit.room ? (
            <>
              <German>{unit.room}</German>
              <br />
            </>
          ) : null}
          {address.street}
          <br />
          {address.postcode} {address.city}
        </>
      ),
    },
  ];
  if (phone) rows.push({ label: texts.phone, value: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a> });
  if (email) rows.push({ label: texts.email, value: <a href={`mailto:${email}`}>{email}</a> });
  if (website)
    rows.push({
      label: texts.website,
      value: (
        <a className="kern-link" href={website}>
          {website.replace(/^https?:\/\/|\/$/g, '')}
        </a>
      ),
    });
  if (hours.length > 0)
    rows.push({
      label: texts.hours,
      value: (
        <>
          {openToday ? (
            <strong className="aw-line" lang={langOfGerman()}>
              {openToday}
            </strong>
          ) : null}
          <Lines lines={hours} />
        </>
      ),
    });
  return <DescriptionList rows={rows} />;
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="aw-line" lang={langOfGerman()}>
          {line}
        </span>
      ))}
    </>
  );
}
