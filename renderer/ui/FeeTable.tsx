import type { GebuehrAssessment, GebuehrLine } from '../../engine/tariffs/api.ts';
import { words } from '../messages/words.ts';
import { langOfGerman } from '../messages/speech.ts';
import { German } from './Said.tsx';
import { Badge } from './Badge.tsx';
import { moneyText } from './format.ts';

/** Fee lines, each with its law, and the total. No lines: one sentence instead of an empty table. */
export function FeeTable({ assessment, caption = words.fee }: { assessment: GebuehrAssessment; caption?: string }) {
  if (assessment.lines.length === 0) return <p className="kern-body">{words.noFees}</p>;
  return (
    <div className="kern-table-responsive aw-table-stack" role="region" aria-label={caption} tabIndex={0}>
      <table className="kern-table aw-fees">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              {words.fee}
            </th>
            <th scope="col" className="kern-table__header">
              {words.legalBasis}
            </th>
            <th scope="col" className="kern-table__header kern-table__header--numeric">
              {words.amount}
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
              {words.total}
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
  if (!lines.some(isOpen)) return moneyText(total);
  return total > 0 ? words.totalFrom(moneyText(total)) : words.totalOpen;
}

function FeeRow({ line }: { line: GebuehrLine }) {
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__header aw-fees__label">
        <German>{line.label}</German>
        {line.detail ? (
          <span className="aw-fees__detail" lang={langOfGerman()}>
            {line.detail}
          </span>
        ) : null}
        {line.vat ? <span className="aw-fees__detail">{words.vatIncluded(line.vat)}</span> : null}
        {line.example ? (
          <Badge tone="warning" small>
            {words.exampleAmount}
          </Badge>
        ) : null}
      </th>
      <td className="kern-table__cell" data-label={words.legalBasis}>
        <German>{line.law}</German>
      </td>
      <td className="kern-table__cell kern-table__cell--numeric" data-label={words.amount}>
        {line.range && isOpen(line) ? words.rangeOpen(moneyText(line.range.min), moneyText(line.range.max)) : moneyText(line.amount)}
      </td>
    </tr>
  );
}
