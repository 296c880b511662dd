import type { OfficeCasePage } from '../../engine/contract/office-pages.ts';
import { DescriptionList } from '../ui/index.ts';
import { office } from './messages.de.ts';

const texts = office.decision;

/** The decision as prepared: what a second person signs. */
export function DecisionFacts({ decision }: { decision: NonNullable<OfficeCasePage['decision']> }) {
  const conditions = (
    <ol className="kern-list kern-list--number">
      {decision.conditions.map((condition) => (
        <li key={condition}>{condition}</li>
      ))}
    </ol>
  );
  return (
    <div className="aw-panel">
      <DescriptionList
        rows={[
          { label: texts.outcome, value: <span className="aw-strong">{decision.outcome}</span> },
          ...(decision.granted ? [{ label: texts.granted, value: decision.granted }] : []),
          { label: texts.reasons, value: <span className="aw-prewrap">{decision.reasons || texts.none}</span> },
          ...(decision.conditions.length > 0 ? [{ label: texts.conditions, value: conditions }] : []),
          { label: texts.preparedBy, value: decision.preparedBy },
          ...(decision.approvedBy ? [{ label: texts.approvedBy, value: decision.approvedBy }] : []),
        ]}
      />
    </div>
  );
}
