import type { ReactNode } from 'react';
import type { ServicePageView } from '../../engine/contract/citizen-pages.ts';
import { citizenWords, period } from '../messages/citizen-words.ts';
import { Alert, Badge, ButtonGroup, DataTable, DescriptionList, LinkButton, PageHeading, Section } from '../ui/index.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German, Said } from '../ui/Said.tsx';
import { Bullets } from './Bullets.tsx';
import { FeeCalculator } from './FeeCalculator.tsx';
import { Office } from './Office.tsx';
import { PrivacyNotice } from './PrivacyNotice.tsx';
import { StartBox } from './StartBox.tsx';

const { service: texts } = citizenWords;

/** What it is, who may apply, what is needed, what it costs, by which law, at which office; start button first and last. */
export function ServicePage({ page }: { page: ServicePageView }) {
  const { bundle, documents, unit, decider } = page.info;
  const { workflow, elsewhere } = bundle;
  if (elsewhere?.mode === 'inform') return <InformationPage page={page} />;
  return (
    <>
      <PageHeading preline={texts.audiences[workflow.audience]} title={workflow.name} lead={workflow.summary} />
      <TranslationNote {...bundle} />
      <StartBox page={page} />
      {decider ? (
        <Alert tone="info" title={texts.passedOn}>
          {[texts.decidedBy(decider.name), elsewhere?.reason].filter(Boolean).join(' ')}
        </Alert>
      ) : null}
      <WhoAndNeeds page={page} />
      {documents.length > 0 ? <Documents documents={documents} title={texts.documents} text={texts.documentsText} /> : null}
      <Fees page={page} />
      <Duration page={page} />
      <Section title={decider ? texts.taker : texts.office} id="amt">
        <Office unit={unit} />
        <p className="kern-body">{texts.offline}</p>
      </Section>
      {decider ? (
        <Section title={texts.decider} id="entscheidet">
          <Office unit={decider} authority />
        </Section>
      ) : null}
      <Section title={texts.laws} id="recht">
        <Laws page={page} />
      </Section>
      <PrivacyNotice page={page} />
      <StartBox page={page} short />
    </>
  );
}

/** How far the service is in the language of the page; nothing where it is German. */
function TranslationNote({ workflow, form }: Pick<ServicePageView['info']['bundle'], 'workflow' | 'form'>) {
  const { lang, german = [] } = form;
  if (!lang) return null;
  const { simple, none, partly, more } = texts.translation;
  const missing = german.length === 0 ? '' : german.includes(workflow.name) ? none : partly;
  const [title, text] = missing ? [missing, [more, simple].filter(Boolean).join(' ')] : [simple, ''];
  return title ? (
    <Alert tone="info" title={title}>
      {text || undefined}
    </Alert>
  ) : null;
}

/** A service that another authority takes and decides: what it is, whom to turn to, what to bring. No form. */
function InformationPage({ page }: { page: ServicePageView }) {
  const { bundle, documents, unit } = page.info;
  const { workflow, elsewhere } = bundle;
  const link = elsewhere?.link ?? unit.website;
  return (
    <>
      <PageHeading preline={texts.audiences[workflow.audience]} title={workflow.name} lead={workflow.summary} />
      <TranslationNote {...bundle} />
      <Alert tone="info" title={texts.notHere}>
        {[texts.decidedBy(unit.name), elsewhere?.reason].filter(Boolean).join(' ')}
      </Alert>
      {link ? (
        <ButtonGroup>
          <LinkButton href={link} iconRight="open-in-new">
            {texts.toDecider}
          </LinkButton>
        </ButtonGroup>
      ) : null}
      <WhoAndNeeds page={page} />
      {documents.length > 0 ? <Documents documents={documents} title={texts.documentsElsewhere} /> : null}
      <Section title={texts.fees} id="kosten">
        <p className="kern-body">{texts.costsElsewhere}</p>
      </Section>
      <Section title={texts.decider} id="amt">
        <Office unit={unit} authority />
      </Section>
      <Section title={texts.laws} id="recht">
        <Laws page={page} />
      </Section>
    </>
  );
}

function WhoAndNeeds({ page }: { page: ServicePageView }) {
  const { who, needs = [] } = page.info.bundle.workflow;
  return (
    <>
      <Section title={texts.who} id="wer">
        <p className="kern-body">
          <Said>{who}</Said>
        </p>
      </Section>
      {needs.length > 0 ? (
        <Section title={texts.needs} id="noetig">
          <Bullets items={needs.map(capitalised)} />
        </Section>
      ) : null}
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);

function Documents({ documents, title, text }: { documents: ServicePageView['info']['documents']; title: string; text?: string }) {
  const rows = documents.map((document, index) => ({
    key: `${index}-${document.label}`,
    label: document.label,
    value: (
      <>
        {texts.documentNeed(document)} <Said>{document.hint}</Said>
      </>
    ),
  }));
  return (
    <Section title={title} id="unterlagen">
      <DescriptionList rows={rows} />
      {text ? <p className="kern-body">{text}</p> : null}
    </Section>
  );
}

function Fees({ page }: { page: ServicePageView }) {
  const { fees } = page.info;
  return (
    <Section title={texts.fees} id="kosten">
      {fees.length === 0 ? (
        <p className="kern-body">{page.info.decider ? texts.freeHere : texts.free}</p>
      ) : (
        <>
          <DataTable
            caption={texts.fees}
            captionHidden
            rows={fees}
            rowKey={(fee, index) => `${index}-${fee.label}`}
            columns={[
              { header: texts.fee, rowHeader: true, cell: (fee) => <German>{fee.label}</German> },
              {
                header: texts.amount,
                cell: (fee) => (
                  <>
                    <Lines text={fee.text} />
                    {fee.example ? (
                      <Badge tone="warning" small>
                        {texts.exampleAmount}
                      </Badge>
                    ) : null}
                  </>
                ),
              },
              { header: texts.due, cell: (fee) => texts.dues[fee.due] },
              { header: texts.law, cell: (fee) => <German>{fee.law}</German> },
            ]}
          />
          {page.estimate ? (
            <FeeCalculator estimate={page.estimate} action={page.estimateUrl} />
          ) : (
            <p className="kern-body">{texts.feesText}</p>
          )}
        </>
      )}
    </Section>
  );
}

function Duration({ page }: { page: ServicePageView }) {
  const { process, workflow } = page.info.bundle;
  const { duration, deadlines = [] } = workflow;
  if (!duration && deadlines.length === 0) return null;
  return (
    <Section title={texts.duration} id="dauer">
      {duration ? (
        <p className="kern-body">
          <Said>{duration}</Said>
        </p>
      ) : null}
      {deadlines.length > 0 ? (
        <Bullets
          items={deadlines.map(({ label, period: length, kind, start, law, then }) => {
            const text = length ? texts.deadline('', period(length), kind === 'target', start) : texts.deadlineOn('');
            return (
              <>
                <Said>{label}</Said>
                {text}
                {law ? (
                  <>
                    , <German>{law}</German>
                  </>
                ) : null}
                {then ? texts.deadlineThen(process.actions[then.action]?.label ?? '', then.law) : null}
              </>
            );
          })}
        />
      ) : null}
    </Section>
  );
}

/** A tariff with several amounts gives them one after the other: one line each. */
function Lines({ text }: { text: string }) {
  return text.split('; ').map((line) => (
    <span key={line} className="aw-line" lang={langOfGerman()}>
      {line}
    </span>
  ));
}

/** A local statute is named, and linked where the town says where it is. */
function Laws({ page }: { page: ServicePageView }) {
  const { workflow, town } = page.info.bundle;
  const items: ReactNode[] = workflow.law.map((law) => {
    const statute = law.statute === undefined ? undefined : town.statutes?.[law.statute];
    if (!statute) return <German key={law.cite}>{law.cite}</German>;
    const title =
      statute.example && !statute.title.includes(texts.exampleStatute) ? `${statute.title} ${texts.exampleStatute}` : statute.title;
    return statute.url ? (
      <a className="kern-link" href={statute.url}>
        {title}
      </a>
    ) : (
      title
    );
  });
  const competence = page.info.bundle.elsewhere?.law;
  return <Bullets items={competence ? [...items, texts.competence(competence)] : items} />;
}
