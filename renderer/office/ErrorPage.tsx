import type { OfficeErrorPage } from '../../engine/contract/office-pages.ts';
import { LinkButton, PageHeading } from '../ui/index.ts';

export function ErrorPage({ page }: { page: OfficeErrorPage }) {
  return (
    <>
      <PageHeading title={page.title} lead={page.text} />
      {page.next ? (
        <LinkButton href={page.next.url} variant="secondary">
          {page.next.label}
        </LinkButton>
      ) : null}
    </>
  );
}
