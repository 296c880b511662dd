import type { ServiceContext } from '../workflow/service-context.ts';

/** Suggested conditions are of use only where a letter prints them, and once. */
export function checkSuggestions({ raw, service, workflow, report }: ServiceContext): void {
  const conditions = workflow.suggestions?.conditions ?? [];
  const letters = Object.values((workflow.letters ?? {}) as Record<string, string>);
  const printed = letters.some((id) => (service.letters.get(id) ?? raw.letters.get(id))?.text.includes('decision.conditions'));
  if (conditions.length > 0 && !printed)
    report(
      'AW1686',
      ['suggestions', 'conditions'],
      'Kein Schreiben druckt Nebenbestimmungen (decision.conditions). Niemand würde sie lesen.',
    );
  for (const [index, text] of conditions.entries()) {
    const twice = conditions.indexOf(text) !== index || /\s\s|\n/.test(text);
    if (twice) report('AW1687', ['suggestions', 'conditions', index], 'Jeder Vorschlag steht einmal da, als ein Absatz ohne Umbruch.');
  }
}
