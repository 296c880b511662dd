import type { ProcessShape, ShapeAction } from '../../definition/format.ts';

/** Letters a draft needs: role of the shape → id of the template, and the texts that are not shared. */
export interface DraftLetters {
  roles: Record<string, string>;
  /** Id → Handlebars. */
  own: Record<string, string>;
}

const ids: Record<string, string> = { decision: 'bescheid', change: 'aenderung', reclaim: 'erstattung', ruling: 'widerspruchsbescheid' };

/** A role that is not a decision takes the shared question back where the catalog has it; every decision gets a text of its own. */
export function draftLetters(shape: ProcessShape, shared: ReadonlySet<string>): DraftLetters {
  const roles: Record<string, string> = {};
  const own: Record<string, string> = {};
  for (const role of shape.letters ?? []) {
    const decided = Object.values(shape.actions).filter((action) => action.does === 'prepare' && action.letter === role);
    const id = decided.length === 0 && shared.has('nachforderung') ? 'nachforderung' : (ids[role] ?? role);
    roles[role] = id;
    if (!shared.has(id)) own[id] = decided.length === 0 ? question : decision(decided);
  }
  return { roles, own };
}

const sentences: Record<string, [string, string]> = {
  granted: ['Bewilligung', 'wir geben Ihrem Antrag vom {{date case.receivedAt}} statt.'],
  partial: ['Teilweise Bewilligung', 'wir geben Ihrem Antrag vom {{date case.receivedAt}} zum Teil statt. Im Übrigen lehnen wir ihn ab.'],
  refused: ['Ablehnung', 'Ihren Antrag vom {{date case.receivedAt}} lehnen wir ab.'],
  completed: ['Bestätigung', 'wir haben Ihr Anliegen vom {{date case.receivedAt}} geprüft und bestätigen hiermit, dass es erledigt ist.'],
};
const reclaimSentence: [string, string] = ['Erstattung', 'wir haben Ihnen mehr gezahlt, als Ihnen zustand.'];

/** One letter for every outcome of the steps that write it. */
function decision(actions: ShapeAction[]): string {
  const decides = (kind: ShapeAction['decides']): boolean => actions.some((action) => action.decides === kind);
  const outcomes = [...new Set(actions.flatMap((action) => action.outcomes ?? []))];
  const words = outcomes.map((outcome): [string, [string, string]] => [
    outcome,
    decides('reclaim') ? reclaimSentence : sentences[outcome]!,
  ]);
  return [
    `# ${branch(
      words.map(([outcome, [title]]) => [outcome, title]),
      '',
    )}: {{case.serviceName}}`,
    '{{applicant.salutation}},',
    branch(
      words.map(([outcome, [, sentence]]) => [outcome, sentence]),
      '\n',
    ),
    ...(decides('benefit') ? [benefit] : []),
    ...(decides('reclaim') ? [reclaim] : []),
    reasons,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The words of each outcome; the last needs no question. */
function branch(words: [string, string][], gap: string): string {
  const [first, ...rest] = words;
  if (rest.length === 0) return first![1];
  return `{{#if (eq decision.outcome "${first![0]}")}}${gap}${first![1]}${gap}{{else}}${gap}${branch(rest, gap)}${gap}{{/if}}`;
}

const question = `# Wir brauchen noch etwas von Ihnen ({{case.serviceName}})

{{applicant.salutation}},

{{request.text}}

Bitte antworten Sie bis zum {{date request.due}}.
`;
const benefit = `{{#if decision.benefit}}
- Betrag: {{money decision.benefit.amount}}{{#if (eq decision.benefit.rhythm "monthly")}} im Monat{{/if}}
- Zeitraum: {{datum decision.benefit.from}}{{#if decision.benefit.until}} bis {{datum decision.benefit.until}}{{/if}}
{{/if}}`;
const reclaim = '{{#if decision.reclaim}}\nBitte erstatten Sie {{money decision.reclaim}}.\n{{/if}}';
const reasons = `{{#if decision.reasons}}
## Begründung

{{decision.reasons}}
{{/if}}
{{#if decision.conditions}}

## Nebenbestimmungen

{{#each decision.conditions}}
- {{this}}
{{/each}}
{{/if}}`;
