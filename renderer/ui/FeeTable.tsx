import type { GebuehrAssessment, GebuehrLine } from '../../engine/tariffs/api.ts';
import { de } from '../messages/de.ts';
import { Badge } from './Badge.tsx';
import { moneyDe } from './format.ts';

/** Fee lines, each with its law, and the total. No lines: one sentence instead of an empty table. */
export function FeeTable({ assessment, caption = de.fee }: { assessment: GebuehrAssessment; caption?: string }) {
  if (assessment.lines.length === 0) return <p className="kern-body">{de.noFees}</p>;
  return (
    <div className="kern-table-responsive aw-table-stack" role="region" aria-label={caption} tabIndex={0}>
      <table className="kern-table aw-fees">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {de.fee}
            </th>
            <th scope="col" className="kern-table__header">
              {de.legalBasis}
            </th>
            <th scope="col" className="kern-table__header kern-table__header--numeric">
              {de.amount}
            </th>
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {assessment.lines.map((line, index) => (
            <FeeRow key={`${line.tariff}-${index}`} line={line} />
          ))}
        </tbody>
        <tfoot className="kern-table__footer">
          <tr className="kern-table__row">
            <th scope="row" colSpan={2} className="kern-table__header">
              {de.total}
            </th>
            <td className="kern-table__cell kern-table__cell--numeric">{totalText(assessment)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** An amount nobody has set yet; 0 may be what was set. */
const isOpen = ({ range, set, relief, amount }: GebuehrLine): boolean => range !== undefined && !set && !relief && amount === 0;

/** A sum with an amount that a person still sets is no sum yet. */
function totalText({ lines, total }: GebuehrAssessment): string {
  if (!lines.some(isOpen)) return moneyDe(total);
  return total > 0 ? de.totalFrom(moneyDe(total)) : de.totalOpen;
}

function FeeRow({ line }: { line: GebuehrLine }) {
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header aw-fees__label">
        {line.label}
        {line.detail ? <span className="aw-fees__detail">{line.detail}</span> : null}
        {line.vat ? <span className="aw-fees__detail">{de.vatIncluded(line.vat)}</span> : null}
        {line.example ? (
          <Badge tone="warning" small>
            {de.exampleAmount}
          </Badge>
        ) : null}
      </th>
      <td className="kern-table__cell" data-label={de.legalBasis}>
        {line.law}
      </td>
      <td className="kern-table__cell kern-table__cell--numeric" data-label={de.amount}>
        {line.range && isOpen(line) ? de.rangeOpen(moneyDe(line.range.min), moneyDe(line.range.max)) : moneyDe(line.amount)}
      </td>
    </tr>
  );
}
