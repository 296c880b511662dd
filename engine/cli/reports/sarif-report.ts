import { codes, referenceOf, type Code } from '../../definition/codes/index.ts';
import type { ExplainedCode } from '../../definition/codes/explained-code.ts';
import { messageOf, type Diagnostic } from '../../definition/diagnostics.ts';

/** Findings as SARIF 2.1.0 (OASIS), for editors and code hosts. */
export function sarifReport(found: Diagnostic[], version: string): object {
  const used = [...new Set(found.map((finding) => finding.code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'amtsweg catalog:check', version, rules: used.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'Folder that holds service-catalog/ and workflows/.' } } },
        results: found.map((finding) => resultOf(finding, used)),
      },
    ],
  };
}

function ruleOf(code: Code): object {
  const { title, why, mend, severity } = (codes as Record<Code, ExplainedCode>)[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${mend} (${referenceOf(code)})` },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(finding: Diagnostic, used: Code[]): object {
  return {
    ruleId: finding.code,
    ruleIndex: used.indexOf(finding.code),
    level: finding.severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(finding.file), uriBaseId: 'ROOT' },
          region: { startLine: finding.line, startColumn: finding.column },
        },
      },
    ],
  };
}
