import { findNearest } from '../../nearest.ts';
import type { ServiceContext } from './service-context.ts';

/** Folders are what the registry knows; official ids are those it proves, never guessed ones. */
export function checkRegistry({ raw, service, workflow, report }: ServiceContext): void {
  const { registry } = raw;
  if (!registry) return;
  const entry = registry.get(service.id);
  if (!entry)
    return report('AW1851', ['service'], `Den Dienst „${service.id}“ kennt das Verzeichnis (registry.csv) nicht.`, {
      nearest: findNearest(service.id, registry.keys()),
    });
  if (service.topic !== entry.topic) report('AW1852', ['topic'], `Im Verzeichnis steht der Dienst unter „${entry.topic}“.`);
  if (workflow.ozg && workflow.ozg !== entry.ozg)
    report(
      'AW1853',
      ['ozg'],
      entry.ozg
        ? `Im Verzeichnis hat der Dienst die OZG-Nummer ${entry.ozg}.`
        : 'Für diesen Dienst belegt das Verzeichnis keine OZG-Nummer.',
    );
  if (!workflow.ozg && entry.ozg)
    report('AW1854', ['service'], `Das Verzeichnis belegt die OZG-Nummer ${entry.ozg}, sie fehlt hier (ozg).`, { key: true });
  for (const [index, key] of (workflow.leika ?? []).entries())
    if (!entry.leika.includes(key))
      report('AW1855', ['leika', index], `Den LeiKa-Schlüssel ${key} belegt das Verzeichnis für diesen Dienst nicht.`, {
        nearest: findNearest(key, entry.leika),
      });
  // What the registry adds in brackets tells variants apart; citizens need not read it.
  if (![entry.name, entry.name.replace(/ \([^)]*\)$/, '')].includes(workflow.name))
    report('AW1856', ['name'], `Im Verzeichnis heißt der Dienst „${entry.name}“.`);
}
