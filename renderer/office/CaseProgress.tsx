import type { OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { Alert, Badge, dateText, dateTimeText, DataTable, Details, FeeTable, moneyText, Section, Timeline } from '../ui/index.ts';
import { Nothing } from './CaseMaterial.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { LetterList } from './LetterList.tsx';
import { office } from './messages.de.ts';
import { TrafficBadge } from './TrafficBadge.tsx';

const { sections, empty } = office;
type Props = { page: OfficeCasePage };

/** How far the case is: decision, letters, consultations, deadlines, money, history. */
export function DecisionSection({ page }: Props) {
  return (
    <Section title={sections.decision} id="entscheidung">
      {page.decision ? <DecisionFacts decision={page.decision} /> : null}
    </Section>
  );
}

export function LettersSection({ page }: Props) {
  return (
    <Section title={sections.letters} id="schreiben">
      {page.letters.length > 0 ? <LetterList letters={page.letters} /> : <Nothing text={empty.letters} />}
    </Section>
  );
}

export function ConsultationsSection({ page }: Props) {
  const texts = office.consultations;
  return (
    <Section title={sections.consultations} id="stellungnahmen">
      {page.consultations.length === 0 ? <Nothing text={empty.consultations} /> : null}
      {page.consultations.map((consultation, index) => (
        <article key={index} className="aw-panel">
          <div className="aw-panel__head">
            <h3 className="aw-panel__title">{consultation.unitName}</h3>
            {consultation.answer ? (
              <Badge tone="success" small>
                {texts.answered}
              </Badge>
            ) : (
              <TrafficBadge traffic={consultation.traffic} />
            )}
          </div>
          <p className="aw-muted">
            {texts.asked} {dateTimeText(consultation.askedAt)}, {texts.due} {dateText(consultation.dueAt)}
            {consultation.mandatory ? `, ${texts.mandatory}` : ''}
          </p>
          <p className="aw-prewrap">{consultation.question}</p>
          {consultation.answer ? (
            <div className="aw-message aw-message--town">
              <p className="aw-message__head">
                <span className="aw-strong">{consultation.answer.by}</span> · {dateTimeText(consultation.answer.at)}
              </p>
              <p className="aw-prewrap">{consultation.answer.text}</p>
            </div>
          ) : null}
        </article>
      ))}
    </Section>
  );
}

export function DeadlinesSection({ page }: Props) {
  const texts = office.deadlines;
  return (
    <Section title={sections.deadlines} id="fristen">
      {page.deadlines.length === 0 ? <Nothing text={empty.deadlines} /> : null}
      {page.deadlines.map((deadline) => (
        <div key={deadline.id} className="aw-panel">
          <div className="aw-panel__head">
            <h3 className="aw-panel__title">{deadline.label}</h3>
            <TrafficBadge traffic={deadline.traffic} />
          </div>
          <p className="aw-muted">
            {deadline.kindLabel}
            {deadline.law ? `, ${deadline.law}` : ''}
          </p>
          {deadline.steps.length > 0 ? (
            <Details summary={texts.why}>
              <ol className="kern-list kern-list--number">
                {deadline.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Details>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

export function FeesSection({ page }: Props) {
  const { payments: texts } = office;
  return (
    <Section title={sections.fees} id="gebuehren">
      {page.fees.lines.length > 0 ? <FeeTable assessment={page.fees} /> : <Nothing text={empty.fees} />}
      {page.fees.lines.length > 0 || page.payments.length > 0 ? (
        <>
          <h3 className="kern-heading-small aw-gap">{texts.title}</h3>
          <DataTable
            caption={texts.title}
            captionHidden
            small
            rows={page.payments}
            rowKey={(_row, index) => String(index)}
            empty={empty.payments}
            columns={[
              { header: texts.at, rowHeader: true, cell: (row) => dateTimeText(row.at) },
              { header: texts.amount, numeric: true, cell: (row) => moneyText(row.amount) },
              {
                header: texts.state,
                cell: (row) => (
                  <Badge tone={row.tone} small>
                    {row.stateLabel}
                  </Badge>
                ),
              },
              { header: texts.reference, cell: (row) => row.reference ?? '–' },
            ]}
          />
        </>
      ) : null}
    </Section>
  );
}

export function TimelineSection({ page }: Props) {
  const texts = office.timeline;
  const badge = page.chainOk ? (
    <Badge tone="success" small>
      {texts.okBadge}
    </Badge>
  ) : null;
  return (
    <Section title={sections.timeline} id="verlauf" actions={badge}>
      {page.chainOk ? (
        <p className="kern-body aw-muted">{texts.ok}</p>
      ) : (
        <Alert tone="danger" title={texts.broken} headingLevel={3}>
          {texts.brokenText}
        </Alert>
      )}
      <Timeline entries={page.timeline.map(({ at, text, actor, details }) => ({ at, text, by: actor, details }))} />
      <Details summary={texts.hash}>
        <dl className="aw-hashes">
          <div>
            <dt>{texts.bundle}</dt>
            <dd className="aw-code">{page.bundleHash}</dd>
          </div>
          {page.timeline.map((entry, index) => (
            <div key={index}>
              <dt>{`${index + 1}. ${entry.text}`}</dt>
              <dd className="aw-code">{entry.hash}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </Section>
  );
}
