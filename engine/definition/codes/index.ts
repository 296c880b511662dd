import type { Severity } from '../diagnostics.ts';
import type { ExplainedCode } from './explained-code.ts';
import { factCodes } from './facts.ts';
import { formatCodes } from './format.ts';
import { letterCodes } from './letters.ts';
import { namedValueCodes } from './named-values.ts';
import { offerCodes } from './offers.ts';
import { officeCodes } from './office.ts';
import { processCodes } from './process.ts';
import { readingCodes } from './reading.ts';
import { scenarioCodes } from './scenarios.ts';
import { schemaCodes } from './schema.ts';
import { tariffCodes } from './tariff.ts';
import { tenantCodes } from './tenant.ts';
import { workflowCodes } from './workflow.ts';

/** Tables by room, in the order of the reference page. */
export const codeTables = {
  Dateien: readingCodes,
  Format: formatCodes,
  'Fragen (schema.json und Vokabular)': schemaCodes,
  Mandanten: tenantCodes,
  Verfahren: processCodes,
  Angebote: offerCodes,
  Tarife: tariffCodes,
  'Dienste (workflow.yaml)': workflowCodes,
  'Was das Amt ergänzt (workflow.yaml)': officeCodes,
  'Berechnete Werte und Entscheidungstabellen': namedValueCodes,
  'Schreiben und Übersetzungen': letterCodes,
  'Datenschutz, Verzeichnis, Doppeltes': factCodes,
  Szenarien: scenarioCodes,
};
/** Every code the checker knows. A code keeps its meaning for ever; a new check gets a new one, one given no more goes to retired.ts. */
export const codes = {
  ...readingCodes,
  ...formatCodes,
  ...schemaCodes,
  ...tenantCodes,
  ...processCodes,
  ...offerCodes,
  ...tariffCodes,
  ...workflowCodes,
  ...officeCodes,
  ...namedValueCodes,
  ...letterCodes,
  ...factCodes,
  ...scenarioCodes,
};
export type Code = keyof typeof codes;
export const severityOf = (code: Code): Severity => (codes as Record<Code, ExplainedCode>)[code].severity;
/** Where a code is explained, relative to the project's root. */
export const referenceOf = (code: Code): string => `docs/reference/diagnostics.md#${code.toLowerCase()}`;
