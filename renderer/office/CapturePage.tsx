import type { OfficeCapturePage } from '../../engine/contract/office-pages.ts';
import { Button, ErrorSummary, PageHeading } from '../ui/index.ts';
import { office } from './messages.de.ts';
import { OfficeFields } from './OfficeFields.tsx';

export function CapturePage({ page }: { page: OfficeCapturePage }) {
  const { title, lead, submit } = office.capture;
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <ErrorSummary items={page.issues.map(({ field, message }) => ({ id: field, message }))} />
      <form method="post" action={page.url} className="aw-form" noValidate>
        <OfficeFields fields={page.fields} issues={page.issues} />
        <Button>{submit}</Button>
      </form>
    </>
  );
}
