import type { Bundle, TextTable, TranslationLang } from '../../definition/bundle.ts';
import { findTranslation } from '../../definition/texts/translate-bundle.ts';
import type { ServiceSummary } from '../api.ts';

/** What lists, search and the office's overview show of a service, kept in the index so that no bundle is loaded for them. */
export interface ServiceCard extends ServiceSummary {
  /** Unit that works on the service's cases. */
  unit: string;
  /** Name of the process. */
  process: string;
  /** Shape of the process; absent in what an earlier version published. */
  shape?: string;
  /** Month the definition was last checked against the law; '' where nobody says so. */
  checked: string;
  /** What its author still has to clear. */
  open: string[];
  /** The form chooses among offers of the town. */
  books: boolean;
  /** What people call the matter of the service, for the search; absent in what an earlier version published. */
  everyday?: string[];
}

/** @param everyday words of service-catalog/everyday-words.yaml that mean this service */
export function cardOf({ workflow, process, booking, elsewhere, texts }: Bundle, everyday: string[] = []): ServiceCard {
  const { service, name, summary, topic, situation, synonyms = [], routing, provenance } = workflow;
  const { checked = '', open = [] } = provenance ?? {};
  const shown = {
    service,
    name,
    summary,
    topic,
    situation,
    synonyms,
    online: elsewhere?.mode !== 'inform',
    ...translationsOf(workflow, texts),
  };
  return {
    ...shown,
    unit: routing.unit,
    process: process.name,
    shape: workflow.process,
    checked,
    open,
    books: booking !== undefined,
    everyday,
  };
}

/** Name and summary in other languages, where both are translated. */
function translationsOf({ name, summary }: Bundle['workflow'], texts: Bundle['texts'] = {}): Pick<ServiceSummary, 'translated'> {
  const translated: NonNullable<ServiceSummary['translated']> = {};
  for (const [lang, table] of Object.entries(texts) as [TranslationLang, TextTable][]) {
    const [itsName, itsSummary] = [findTranslation(table, name, 'workflow.name'), findTranslation(table, summary, 'workflow.summary')];
    if (itsName !== undefined && itsSummary !== undefined) translated[lang] = { name: itsName, summary: itsSummary };
  }
  return Object.keys(translated).length > 0 ? { translated } : {};
}
