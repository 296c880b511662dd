/** node tests/rejected-definitions/write-expected.ts [fixture …]: writes expected.yaml as the checker answers now. Read it before you commit it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { findingsWith, fixturesFolder, listFixtures, readChanges } from './rejected-definition.ts';

const wanted = process.argv.slice(2);
for (const fixture of wanted.length > 0 ? wanted : listFixtures()) {
  const findings = findingsWith(readChanges(fixture));
  writeFileSync(join(fixturesFolder, fixture, 'expected.yaml'), stringify(findings, { lineWidth: 0 }));
  if (!findings.some((finding) => fixture.startsWith(finding.code))) console.log(`${fixture}: not found`);
}
