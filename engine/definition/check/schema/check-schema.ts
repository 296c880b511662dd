import type { JsonSchema } from '../../bundle.ts';
import { collectConditions } from '../../compile/conditions.ts';
import { normaliseSchema } from '../../compile/normalise-schema.ts';
import { resolveSchema, type ResolvedSchema } from '../../compile/resolve-schema.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import { LaidFile } from '../../overlay/laid-file.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { checkBounds } from './check-bounds.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDates } from './check-dates.ts';
import { checkDerived } from './check-derived.ts';
import { checkDerivedCircle } from './check-derived-circle.ts';
import { checkDoubleQuestions } from './check-double-questions.ts';
import { checkExamples } from './check-examples.ts';
import { checkFields } from './check-fields.ts';
import { checkGroups } from './check-groups.ts';
import { checkHints } from './check-hints.ts';
import { checkLabels } from './check-labels.ts';
import { checkLeaves } from './check-leaves.ts';
import { checkPatterns } from './check-patterns.ts';
import { checkReachableFields } from './check-reachable-fields.ts';
import { checkReserved } from './check-reserved.ts';
import { checkSensitive } from './check-sensitive.ts';
import { checkWidget } from './check-widget.ts';
import { visitFields, type FieldCheck, type FieldVisit } from './field-visit.ts';
import { SchemaReport } from './schema-report.ts';

/** Checks of a single field: a new one is a file of its own and a name here. */
const fieldChecks: FieldCheck[] = [
  checkLabels,
  checkHints,
  checkGroups,
  checkLeaves,
  checkBounds,
  checkPatterns,
  checkExamples,
  checkSensitive,
  checkWidget,
  checkFields,
];

export interface CheckedSchema {
  found: Diagnostic[];
  /** Present when every reference resolves. */
  resolved?: ResolvedSchema;
}

/**
 * Dialect of schema.json (design §1): closed, labelled, bounded, conditions in the one form that browser and validator share.
 * @param vocabularyFindings what was said about the vocabulary itself, so that no service repeats it
 */
export function checkSchema(file: SourceFile, vocabulary: Map<string, SourceFile>, vocabularyFindings: Diagnostic[]): CheckedSchema {
  const resolved = resolveSchema(file, vocabulary);
  const inVocabulary = resolved.problems.filter((problem) => problem.file !== file.path);
  const found = resolved.problems.filter((problem) => problem.file === file.path);
  if (resolved.problems.length > 0) return { found: [...found, ...inVocabulary] };
  const report = new SchemaReport(file, resolved.places, vocabularyFindings);
  if (file.path.endsWith('/schema.json') && !resolved.schema.properties)
    report.at(resolved.schema, 'AW1244', [], 'Das Formular fragt nichts: Es hat keinen Abschnitt (properties).');
  // Where a town lays its questions over a service, these have the names that are kept for them.
  checkResolved(resolved.schema, report, file instanceof LaidFile ? fieldChecks : [...fieldChecks, checkReserved]);
  return { found: report.found, resolved };
}

function checkResolved(schema: JsonSchema, report: SchemaReport, checks: FieldCheck[]): void {
  const fields: FieldVisit[] = [];
  visitFields(schema, report, (field) => void fields.push(field));
  for (const field of fields) for (const check of [...checks, checkDerived(schema), checkDates(schema)]) check(field);
  // Each of these goes on where the one before found nothing: a broken condition leads nowhere, a circle is never shown.
  const steps = [
    () => checkConditions(schema, fields, report),
    () => checkDerivedCircle(schema, report),
    () => {
      const { conditions } = collectConditions(normaliseSchema(schema));
      checkDoubleQuestions(schema, fields, conditions);
      checkReachableFields(schema, conditions, report);
    },
  ];
  const before = report.errors;
  for (const step of steps) if (report.errors === before) step();
}
