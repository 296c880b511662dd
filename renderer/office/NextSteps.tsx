import type { CaseAction, OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { Button, LinkButton } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.steps;
const everyday = new Set(['note', 'message', 'transfer', 'release']);

/** The actions the process allows now; those that are not possible yet stand below with their reason. */
export function NextSteps({ page }: { page: OfficeCasePage }) {
  const possible = page.actions.filter(({ refused }) => !refused);
  const main = possible.filter(({ does }) => !everyday.has(does));
  const more = possible.filter(({ does }) => everyday.has(does));
  const blocked = page.actions.filter(({ refused }) => refused);
  return (
    <section aria-labelledby="schritte-title" id="schritte" className="aw-steps">
      <h2 className="kern-heading-small" id="schritte-title">
        {texts.title}
      </h2>
      {page.actions.length === 0 ? <p className="kern-body">{page.head.traffic.tone === 'info' ? texts.none : texts.noneOpen}</p> : null}
      <Actions actions={main} version={page.head.version} />
      {more.length > 0 ? (
        <>
          <h3 className="aw-steps__sub">{texts.more}</h3>
          <Actions actions={more} version={page.head.version} />
        </>
      ) : null}
      {blocked.length > 0 ? (
        <>
          <h3 className="aw-steps__sub">{texts.blocked}</h3>
          <ul className="aw-steps__blocked">
            {blocked.map((action) => (
              <li key={action.id}>
                <span className="aw-strong">{action.label}</span>
                <span>{action.refused}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Actions({ actions, version }: { actions: CaseAction[]; version: number }) {
  if (actions.length === 0) return null;
  return (
    <ul className="aw-steps__list">
      {actions.map((action) => (
        <li key={action.id}>{action.via === 'post' ? <OneClick action={action} version={version} /> : <Step action={action} />}</li>
      ))}
    </ul>
  );
}

function Step({ action }: { action: CaseAction }) {
  return (
    <LinkButton href={action.url} variant={variantOf(action)} block small={!action.primary}>
      {action.label}
    </LinkButton>
  );
}
function OneClick({ action, version }: { action: CaseAction; version: number }) {
  return (
    <form method="post" action={action.url}>
      <input type="hidden" name="version" value={version} />
      <Button variant={variantOf(action)} block small={!action.primary}>
        {action.label}
      </Button>
    </form>
  );
}
const variantOf = ({ primary, does }: CaseAction) => (primary ? 'primary' : everyday.has(does) ? 'tertiary' : 'secondary');
