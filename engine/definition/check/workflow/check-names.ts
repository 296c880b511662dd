import { findNearest } from '../../nearest.ts';
import type { ServiceContext } from './service-context.ts';

/** A service is called as its folder, its topic as the folder above; its process exists, a town offers it. */
export function checkNames({ raw, service, workflow, offered, allTownsKnown, report }: ServiceContext): void {
  if (workflow.service !== service.id) report('AW1601', ['service'], `Der Dienst heißt wie sein Ordner: „${service.id}“.`);
  if (workflow.topic !== service.topic) report('AW1602', ['topic'], `Das Thema heißt wie der Ordner darüber: „${service.topic}“.`);
  if (!raw.shapes.has(workflow.process))
    report('AW1603', ['process'], `Das Verfahren „${workflow.process}“ gibt es nicht.`, {
      nearest: findNearest(workflow.process, raw.shapes.keys()),
    });
  if (!offered && allTownsKnown)
    report('AW1604', ['service'], 'Kein Mandant bietet diesen Dienst an; was an Stellen und Tarifen hängt, ist nicht geprüft.');
}
