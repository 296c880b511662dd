import type { ReactNode } from 'react';
import type { CaseHead } from '../../engine/contract/office-pages.ts';
import { Badge, dateTimeText, Icon } from '../ui/index.ts';
import { office } from './messages.de.ts';
import { TrafficBadge } from './TrafficBadge.tsx';

const texts = office.head;

/** Top of the case view: what it is, how it stands, until when, with whom. */
export function CaseHeader({ head }: { head: CaseHead }) {
  return (
    <header className="aw-case-head">
      <BackLink url={head.queueUrl} label={texts.back} />
      <p className="kern-preline">{head.serviceName}</p>
      <h1 className="kern-heading-large" id="page-title">
        {head.number} <span className="aw-case-head__who">{head.who}</span>
      </h1>
      <dl className="aw-facts">
        <Fact label={texts.state}>
          <Badge tone="info" small icon={false}>
            {head.stateLabel}
          </Badge>
        </Fact>
        <Fact label={texts.due}>
          <TrafficBadge traffic={head.traffic} withLabel />
        </Fact>
        <Fact label={texts.assignee}>{head.assignee}</Fact>
        <Fact label={texts.unit}>
          {head.unit}, {head.queue}
        </Fact>
        <Fact label={texts.received}>
          <time dateTime={head.receivedAt}>{dateTimeText(head.receivedAt)}</time>
        </Fact>
        <Fact label={texts.channel}>{head.channel}</Fact>
      </dl>
    </header>
  );
}

/** Top of a page that belongs to a case: the way back and which case it is. */
export function CasePreline({ head, title, lead }: { head: CaseHead; title: string; lead?: string }) {
  return (
    <header className="aw-case-head">
      <BackLink url={head.url} label={texts.toCase} />
      <p className="kern-preline">
        {head.number} · {head.serviceName} · {head.who}
      </p>
      <h1 className="kern-heading-large" id="page-title">
        {title}
      </h1>
      {lead ? <p className="kern-body aw-measure">{lead}</p> : null}
    </header>
  );
}

function BackLink({ url, label }: { url: string; label: string }) {
  return (
    <a className="kern-link kern-link--no-visited-state aw-back" href={url}>
      <Icon name="arrow-back" />
      {label}
    </a>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
