import type { DataPath } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import { asScenarios } from '../../read/read-catalog.ts';
import type { ServiceContext } from './service-context.ts';

/** Eligibility rules: typed over the answers, each read from them, each known by a name of its own. */
export function checkEligibility({ workflow, judged, report }: ServiceContext): void {
  const names = new Set<string>();
  for (const [index, { id, when, because }] of (workflow.eligibility ?? []).entries()) {
    const path: DataPath = ['eligibility', index];
    if (names.has(id)) report('AW1771', [...path, 'id'], `„${id}“ gibt es zweimal.`);
    names.add(id);
    if (judged) checkReads(judged.expressions, when, [...path, 'when'], report);
    if (!/^\p{L}/u.test(because) || !/[.!]$/.test(because.trim()))
      report('AW1774', [...path, 'because'], 'because führt „…, weil“ zu Ende, zum Beispiel: Sie noch nicht 18 Jahre alt sind.');
  }
}

function checkReads(
  expressions: NonNullable<ServiceContext['judged']>['expressions'],
  when: string,
  path: DataPath,
  report: ServiceContext['report'],
): void {
  const compiled = expressions.compile(when, 'boolean');
  for (const { message, nearest, offset } of compiled.ok ? [] : compiled.problems)
    report('AW1772', path, `Ausdruck „${when}“: ${message}`, { nearest, offset });
  if (compiled.ok && expressions.answersReadBy(when, 'boolean').length === 0)
    report('AW1773', path, 'Diese Bedingung liest keine Antwort: Sie träfe alle oder niemanden.');
}

/** Each rule stops a scenario, and scenarios expect no other. */
export function checkStops({ workflow, service, found }: ServiceContext, sound: ReadonlySet<string>): void {
  const file = service.scenarios;
  if (!file || !sound.has(file.path)) return;
  const { scenarios } = asScenarios(file);
  const known = (workflow.eligibility ?? []).map((rule) => rule.id);
  const expected = new Set(scenarios.map((scenario) => scenario.expect.stop));
  for (const id of known)
    if (!expected.has(id))
      found.push(file.report('AW1775', ['scenarios'], `Kein Szenario wird von „${id}“ angehalten (expect: { stop: ${id} }).`));
  for (const [index, { expect }] of scenarios.entries())
    if (expect.stop !== undefined && !known.includes(expect.stop))
      found.push(
        file.report('AW1776', ['scenarios', index, 'expect', 'stop'], `Unter eligibility gibt es „${expect.stop}“ nicht.`, {
          nearest: findNearest(expect.stop, known),
        }),
      );
}
