import type { Diagnostic } from '../../definition/diagnostics.ts';
import { humanReport, summaryLine } from './human-report.ts';
import { sarifReport } from './sarif-report.ts';

const found: Diagnostic[] = [
  {
    code: 'AW1603',
    severity: 'error',
    file: 'a/workflow.yaml',
    line: 2,
    column: 10,
    message: 'Das Verfahren „abgaben“ gibt es nicht.',
    nearest: 'abgabe',
  },
  { code: 'AW1241', severity: 'warning', file: 'a/schema ä.json', line: 1, column: 1, message: 'Eine Aufforderung.' },
];

describe('human report', () => {
  it('groups by file and shows the line with a caret below the place', () => {
    const report = humanReport(found.slice(0, 1), () => 'process: abgaben');
    expect(report.split('\n')).toEqual([
      '',
      'a/workflow.yaml',
      '  2:10  Fehler AW1603  Das Verfahren „abgaben“ gibt es nicht. Meinten Sie „abgabe“?',
      '     2 | process: abgaben',
      '                  ^',
      '     docs/reference/diagnostics.md#aw1603',
    ]);
  });

  it('cuts a long line around the place', () => {
    const place: Diagnostic = { ...found[0]!, column: 500 };
    const [, , , line, caret] = humanReport([place], () => `${'a'.repeat(499)}X${'b'.repeat(499)}`).split('\n');
    expect(line!.length).toBeLessThan(130);
    expect(line![caret!.indexOf('^')]).toBe('X');
  });

  it('needs no line where the file is not there', () => {
    expect(humanReport(found.slice(0, 1), () => undefined)).not.toContain('|');
  });

  it('counts', () => expect(summaryLine(1, found)).toBe('1 Dienst geprüft: 1 Fehler, 1 Warnung'));
});

describe('SARIF', () => {
  const report = sarifReport(found, '0.1.0') as { version: string; runs: any[] };
  const [run] = report.runs;
  it('names version, tool and rules', () => {
    expect(report.version).toBe('2.1.0');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['AW1241', 'AW1603']);
  });
  it('points each result at its rule and place, with a URI that is one', () => {
    expect(run.results[0]).toMatchObject({ ruleId: 'AW1603', ruleIndex: 1, level: 'error' });
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 10 });
    expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('a/schema%20%C3%A4.json');
  });
});
