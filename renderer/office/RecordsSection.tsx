import type { OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { DescriptionList, Section } from '../ui/index.ts';
import { office } from './messages.de.ts';

/** Marks, links with other cases, place, appointment, identity, findings, payments: what was recorded besides the decision. */
export function RecordsSection({ page }: { page: OfficeCasePage }) {
  const rows = (page.records ?? []).map(({ label, text, url }) => ({
    label,
    value: url ? (
      <a className="kern-link kern-link--no-visited-state" href={url}>
        {text}
      </a>
    ) : (
      <span className="aw-prewrap">{text}</span>
    ),
  }));
  return (
    <Section title={office.sections.records} id="festgehalten">
      <div className="aw-panel">
        <DescriptionList rows={rows} />
      </div>
    </Section>
  );
}
