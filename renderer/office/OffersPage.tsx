import type { OfferItem, OfficeOffersPage } from '../../engine/contract/office-pages.ts';
import { Alert, Button, dateTimeText, DescriptionList, Details, PageHeading, Section, TextArea } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.offers;

/** Offers with places, and procedures in which one takes part until a day: how full, and what can be done now. */
export function OffersPage({ page }: { page: OfficeOffersPage }) {
  return (
    <>
      <PageHeading title={texts.title} />
      <p className="kern-body aw-measure">{texts.lead}</p>
      {page.offers.length === 0 ? <p className="kern-body">{texts.empty}</p> : null}
      {page.offers.map((offer) => (
        <Section title={offer.title} id={offer.id} key={offer.id}>
          <div className="aw-panel">
            <DescriptionList rows={[...offer.facts, ...offer.counts.map(({ label, value }) => ({ label, value: String(value) }))]} />
          </div>
          <Drawn offer={offer} />
          {offer.drawUrl ? <DrawForm url={offer.drawUrl} title={offer.title} /> : null}
          {offer.evaluateUrl ? <EvaluateForm offer={offer} url={offer.evaluateUrl} problem={page.problem} /> : null}
        </Section>
      ))}
    </>
  );
}

function Drawn({ offer: { drawn } }: { offer: OfferItem }) {
  if (!drawn) return null;
  return (
    <Details summary={texts.drawn(dateTimeText(drawn.at), drawn.entries)}>
      <p className="kern-body">{texts.drawnHow}</p>
      <p className="aw-code">{drawn.seed}</p>
    </Details>
  );
}

function DrawForm({ url, title }: { url: string; title: string }) {
  return (
    <form method="post" action={url} className="aw-form aw-office-form">
      <Alert tone="warning" title={texts.drawConfirm} headingLevel={3}>
        {texts.drawText}
      </Alert>
      <Button>
        {texts.draw}
        <span className="kern-sr-only">: {title}</span>
      </Button>
    </form>
  );
}

function EvaluateForm({ offer, url, problem }: { offer: OfferItem; url: string; problem: OfficeOffersPage['problem'] }) {
  const own = problem?.offer === offer.id ? problem : undefined;
  return (
    <form method="post" action={url} className="aw-form aw-office-form" noValidate>
      <TextArea
        name="text"
        id={`text-${offer.id}`}
        label={texts.evaluation}
        hint={texts.evaluationHint}
        value={own?.typed}
        error={own?.message}
        rows={7}
      />
      <Button>
        {texts.evaluate}
        <span className="kern-sr-only">: {offer.title}</span>
      </Button>
    </form>
  );
}
