import type { AnswerSummary } from '../../engine/contract/citizen-pages.ts';
import { SummaryList, type SummaryRow } from '../ui/index.ts';
import { Said } from '../ui/Said.tsx';
import { FileList } from './FileList.tsx';

/** Answers page by page; uploaded files can be opened. */
export function AnswerSections(props: {
  sections: (AnswerSummary & { changeUrl?: string })[];
  fileBase: string;
  level?: 2 | 3;
  numbered?: boolean;
}) {
  return (
    <>
      {props.sections.map((section, index) => (
        <SummaryList
          key={section.page}
          number={props.numbered ? index + 1 : undefined}
          level={props.level}
          title={section.title}
          changeUrl={section.changeUrl}
          rows={section.rows.map((row) => toRow(row, props.fileBase))}
        />
      ))}
    </>
  );
}

function toRow(row: AnswerSummary['rows'][number], fileBase: string): SummaryRow {
  const value = row.files?.length ? (
    <FileList files={row.files} base={fileBase} />
  ) : (
    <span className="aw-prewrap">
      <Said>{row.value}</Said>
    </span>
  );
  return { key: row.path, label: row.label, value, depth: row.depth, heading: row.heading };
}
