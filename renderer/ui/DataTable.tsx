import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row (th scope=row). */
  rowHeader?: boolean;
}

/** A table that turns into labelled blocks on a phone (with `stack`), and scrolls sideways otherwise. */
export function DataTable<Row>(props: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row, index: number) => string;
  small?: boolean;
  striped?: boolean;
  stack?: boolean;
  empty?: string;
}) {
  if (props.rows.length === 0 && props.empty) return <p className="kern-body kern-body--muted">{props.empty}</p>;
  return (
    <div
      className={classes('kern-table-responsive', props.stack !== false && 'aw-table-stack')}
      tabIndex={0}
      role="region"
      aria-label={props.caption}
    >
      <table className={classes('kern-table', props.small && 'kern-table--small', props.striped && 'kern-table--striped')}>
        <caption className={props.captionHidden ? 'kern-sr-only' : 'kern-title'}>{props.caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {props.columns.map((column) => (
              <th
                key={column.header}
                scope="col"
                className={classes('kern-table__header', column.numeric && 'kern-table__header--numeric')}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {props.rows.map((row, index) => (
            <tr key={props.rowKey(row, index)} className="kern-table__row">
              {props.columns.map((column) => (
                <Cell key={column.header} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.rowHeader) {
    return (
      <th scope="row" className="kern-table__header" data-label={column.header}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={classes('kern-table__cell', column.numeric && 'kern-table__cell--numeric')} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}
