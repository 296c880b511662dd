import type { Traffic } from '../../engine/contract/office-pages.ts';
import { Badge, dateText } from '../ui/index.ts';

/** Due day as a traffic light: the words say what the colour says. */
export function TrafficBadge({ traffic, withLabel }: { traffic: Traffic; withLabel?: boolean }) {
  return (
    <span className="aw-traffic">
      <Badge tone={traffic.tone} small>
        {traffic.text}
      </Badge>
      {traffic.date ? (
        <span className="aw-traffic__date">
          <time dateTime={traffic.date}>{dateText(traffic.date)}</time>
          {withLabel && traffic.label ? ` · ${traffic.label}` : ''}
        </span>
      ) : null}
    </span>
  );
}
