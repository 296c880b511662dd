import type { ServiceContext } from './service-context.ts';

/** Facts people rely on are not empty words. */
export function checkFacts({ workflow, report }: ServiceContext): void {
  for (const key of ['name', 'summary', 'situation'] as const) if (!workflow[key].trim()) report('AW1605', [key], 'Hier steht nichts.');
  if (workflow.law.length === 0) report('AW1606', ['law'], 'Ein Dienst nennt wenigstens eine Rechtsgrundlage.');
  workflow.law.forEach((law, index) => {
    if (!law.cite.trim()) report('AW1605', ['law', index, 'cite'], 'Hier steht nichts.');
  });
  if (!/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(workflow.provenance.checked))
    report('AW1607', ['provenance', 'checked'], 'Der Monat der letzten Prüfung hat die Form 2026-11.');
  for (const [index, point] of (workflow.provenance.open ?? []).entries())
    report('AW1861', ['provenance', 'open', index], `Noch offen: ${point}`);
  const { purpose, basis } = workflow.privacy;
  if (!purpose.trim() || !basis.trim())
    report('AW1842', ['privacy'], 'Zweck und Rechtsgrundlage der Verarbeitung müssen genannt sein (Art. 13 Abs. 1 Buchst. c DSGVO).');
}
