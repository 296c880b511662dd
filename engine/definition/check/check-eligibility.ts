import type { DataPath, Diagnostic } from '../diagnostics.ts';
import type { Workflow } from '../format.ts';
import type { ServiceExpressions } from '../named-values/index.ts';
import { findNearest } from '../nearest.ts';
import { asScenarios } from '../read/read-catalog.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Eligibility rules: typed over the answers, each read from them, each known by a name of its own. */
export function checkEligibility(file: SourceFile, { eligibility = [] }: Workflow, expressions: ServiceExpressions): Diagnostic[] {
  const found: Diagnostic[] = [];
  const names = new Set<string>();
  for (const [index, { id, when, because }] of eligibility.entries()) {
    const path: DataPath = ['eligibility', index];
    if (names.has(id)) found.push(file.report('AW1771', [...path, 'id'], `„${id}“ gibt es zweimal.`));
    names.add(id);
    const compiled = expressions.compile(when, 'boolean');
    for (const { message, nearest, offset } of compiled.ok ? [] : compiled.problems)
      found.push(file.report('AW1772', [...path, 'when'], `Ausdruck „${when}“: ${message}`, { nearest, offset }));
    if (compiled.ok && expressions.readsOf(when, 'boolean').length === 0)
      found.push(file.report('AW1773', [...path, 'when'], 'Diese Bedingung liest keine Antwort: Sie träfe alle oder niemanden.'));
    if (!/^\p{L}/u.test(because) || !/[.!]$/.test(because.trim()))
      found.push(
        file.report('AW1774', [...path, 'because'], 'because führt „…, weil“ zu Ende, zum Beispiel: Sie noch nicht 18 Jahre alt sind.'),
      );
  }
  return found;
}

/** Each rule stops a scenario, and scenarios expect no other. */
export function checkStops(file: SourceFile, { eligibility = [] }: Workflow): Diagnostic[] {
  const { scenarios } = asScenarios(file);
  const known = eligibility.map((rule) => rule.id);
  const expected = new Set(scenarios.map((scenario) => scenario.expect.stop));
  const missing = known
    .filter((id) => !expected.has(id))
    .map((id) => file.report('AW1775', ['scenarios'], `Kein Szenario wird von „${id}“ angehalten (expect: { stop: ${id} }).`));
  const unknown = scenarios.flatMap(({ expect: { stop } }, index) =>
    stop === undefined || known.includes(stop)
      ? []
      : [
          file.report('AW1776', ['scenarios', index, 'expect', 'stop'], `Unter eligibility gibt es „${stop}“ nicht.`, {
            nearest: findNearest(stop, known),
          }),
        ],
  );
  return [...missing, ...unknown];
}
