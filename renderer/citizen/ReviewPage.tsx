import type { CitizenPage } from '../../engine/contract/citizen-pages.ts';
import { Alert, Button, Checkbox, FeeTable, PageHeading, Section, SummaryList } from '../ui/index.ts';

/** Everything on one page before it is sent (§ 9a (2), (3) OZG). */
export function ReviewPage({ page }: { page: Extract<CitizenPage, { kind: 'review' }> }) {
  const paper = page.channel !== 'online';
  return (
    <>
      <PageHeading
        preline={page.serviceName}
        title="Prüfen und absenden"
        lead="Bitte lesen Sie alles noch einmal in Ruhe durch. Nach dem Absenden können Sie die Angaben nicht mehr ändern."
      />
      {page.issues.length > 0 ? (
        <Alert tone="danger" title="Es fehlt noch etwas">
          <ul className="kern-list kern-list--bullet">
            {page.issues.map((issue) => (
              <li key={issue.path}>
                <a className="kern-link" href={issue.url}>
                  {issue.message}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {page.sections.map((section, index) => (
        <SummaryList
          key={section.page}
          number={index + 1}
          title={section.title}
          changeUrl={section.changeUrl}
          rows={section.rows.map((row) => ({ label: row.label, value: row.value, depth: row.depth, heading: row.heading, key: row.path }))}
        />
      ))}
      {page.fees && page.fees.lines.length > 0 ? (
        <Section title="Kosten">
          <FeeTable assessment={page.fees} />
        </Section>
      ) : null}
      {page.feeProblem ? (
        <Alert tone="danger" title="Die Gebühr kann nicht berechnet werden">
          {page.feeProblem}
        </Alert>
      ) : null}
      {page.issues.length === 0 && !page.feeProblem ? (
        <form method="post" action={page.submitUrl} className="aw-section">
          <input type="hidden" name="schluessel" value={page.key} />
          {page.loggedIn ? (
            <Checkbox name="kein_postfach" label="Ich möchte Schreiben der Stadt nicht in mein Postfach, sondern mit der Post erhalten." />
          ) : null}
          <p className="kern-body">
            Mit dem Absenden geben Sie eine verbindliche Erklärung ab. Sie erhalten sofort eine Eingangsbestätigung mit einer Kopie Ihrer
            Angaben zum Herunterladen.
          </p>
          <Button>{paper ? 'Antrag erfassen' : page.paysNow ? 'Absenden und bezahlen' : 'Verbindlich absenden'}</Button>
        </form>
      ) : null}
      {page.backUrl ? (
        <p className="kern-body">
          <a className="kern-link" href={page.backUrl}>
            Zurück zum Formular
          </a>
        </p>
      ) : null}
    </>
  );
}
