/**
 * npm run catalog:new [-- --from-row <id> --shape <id> … --yes]: asks what a new service is, writes its files and checks them. Answers come
 * from a terminal, a pipe or flags; with --yes what is not given is taken as proposed. Exit code 1 when the answers ended early or the result has an error, 2 for
 * a flag that cannot be taken.
 */
import { createHandlebarsTemplates } from '../adapters/templates/handlebars-templates.ts';
import { checkCatalog } from '../application/catalog/check-catalog.ts';
import { toLocalDate } from '../application/local-date.ts';
import { filesBelow } from '../definition/read/catalog-files.ts';
import { readCatalog } from '../definition/read/read-catalog.ts';
import { formatDiagnostic } from '../definition/diagnostics.ts';
import { askWithFlags, readFlags } from './new/ask-flags.ts';
import { openTerminal } from './new/ask-terminal.ts';
import { draftFiles } from './new/draft-files.ts';
import { interview } from './new/interview.ts';
import { newMessages as say } from './new/messages.de.ts';
import { Interrupted, WrongAnswer } from './new/question.ts';
import { readProposals } from './new/read-proposals.ts';
import { saveFiles } from './new/save-files.ts';

const root = process.cwd();

async function main(): Promise<void> {
  const { flags, yes } = readFlags(process.argv.slice(2));
  const files = filesBelow(root);
  const raw = readCatalog({ root });
  const proposals = readProposals(files);
  const terminal = yes ? undefined : openTerminal(process.stdin, process.stdout);
  const { ask, unused } = askWithFlags(flags, terminal?.ask);
  try {
    const choices = await interview({ raw, proposals, ask, today: toLocalDate(new Date()) });
    const extra = unused();
    if (extra.length > 0) throw new WrongAnswer(say.unusedFlags(extra));
    const draft = draftFiles(files, raw, choices, proposals);
    saveFiles(root, draft);
    report(choices.row.id, [...draft.created.keys(), draft.town.path]);
  } finally {
    terminal?.close();
  }
}

function report(service: string, paths: string[]): void {
  const after = readCatalog({ root });
  const { folder, workflow } = after.services.get(service)!;
  const found = checkCatalog(after, { templates: createHandlebarsTemplates() }).filter(
    (finding) =>
      finding.severity !== 'note' && (finding.service === service || finding.file.startsWith(`${folder}/`) || paths.includes(finding.file)),
  );
  const { open } = (workflow!.data as { provenance: { open: string[] } }).provenance;
  console.log(say.written(paths));
  console.log(found.length > 0 ? found.map(formatDiagnostic).join('\n') : say.nothingFound);
  console.log(say.open(open));
  console.log(say.next(service));
  process.exitCode = found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WrongAnswer || error instanceof Interrupted)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof WrongAnswer ? 2 : 1;
}
