import type { DataPath } from '../../diagnostics.ts';
import { findNearest } from '../../nearest.ts';
import { asScenarios } from '../../read/read-catalog.ts';
import { reportVerdict } from '../expressions/report-verdict.ts';
import type { ServiceContext } from './service-context.ts';

/** Eligibility rules: typed over the answers, each read from them, each known by a name of its own. */
export function checkEligibility(context: ServiceContext): void {
  const { workflow, report } = context;
  const names = new Set<string>();
  for (const [index, { id, when, because }] of (workflow.eligibility ?? []).entries()) {
    const path: DataPath = ['eligibility', index];
    if (names.has(id)) report('AW1771', [...path, 'id'], `„${id}“ gibt es zweimal.`);
    names.add(id);
    checkCondition(context, when, [...path, 'when']);
    if (!/^\p{L}/u.test(because) || !/[.!]$/.test(because.trim()))
      report('AW1774', [...path, 'because'], 'because führt „…, weil“ zu Ende, zum Beispiel: Sie noch nicht 18 Jahre alt sind.');
  }
}

function checkCondition(context: ServiceContext, when: string, path: DataPath): void {
  const { judged, report } = context;
  if (!judged) return;
  const compiled = judged.expressions.compile(when, 'boolean');
  if (!compiled.ok)
    for (const { message, nearest, offset } of compiled.problems)
      report('AW1772', path, `Ausdruck „${when}“: ${message}`, { nearest, offset });
  else if (judged.expressions.readsOf(compiled.expression).length === 0)
    report('AW1773', path, 'Diese Bedingung liest keine Antwort: Sie träfe alle oder niemanden.');
  else reportVerdict(context, compiled.expression, path);
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
