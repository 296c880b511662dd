import { functionGroups, type FunctionDefinition, type Parameter } from '../definition/expressions/functions/index.ts';

const kinds: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  item: 'an entry',
  first: 'as the first value',
  any: 'value',
  boolean: 'true/false',
};
const kindName = (kind: string): string => kinds[kind] ?? kind;
const parameterText = ({ name, kind, items, mayMiss }: Parameter): string =>
  `${name}: ${items ? `list of ${items}s` : kindName(kind)}${mayMiss ? ' (may be missing)' : ''}`;
const cell = (text: string): string => text.replaceAll('|', '\\|');

function row(name: string, { takes, gives, says, example }: FunctionDefinition): string {
  return `| \`${name}(${takes.map((parameter) => parameter.name).join(', ')})\` | ${takes.map(parameterText).join('; ') || '–'} | ${kindName(gives)} | ${cell(says)} | \`${cell(example)}\` |`;
}

/** docs/reference/expressions.md: the functions come from the table the type checker uses, so that none is missing and none is invented. */
export function expressionsPage(): string {
  const groups = functionGroups.map(({ title, functions }) => {
    const rows = Object.entries(functions).map(([name, definition]) => row(name, definition));
    return [`### ${title}`, '', '| function | takes | gives | what it does | example |', '| --- | --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  return `${head}\n\n${groups.join('\n\n')}\n`;
}

const head = `<!-- Generated from engine/definition/expressions/functions by npm run generate. Do not edit. -->

# Expressions

Conditions, checks and values are FEEL (DMN 1.5), strict. They stand in \`when\`, \`check\`, \`quantity\`, \`base\`, \`with\`, \`event\` and \`value\`, and in
decision tables. \`npm run catalog:check\` proves each of them against the service's schema and points at the place inside the expression.

## What they see

- the answers by their path: \`hund.gefaehrlich\`, in lists \`baeume.umfang\` (the list of all) or \`some baum in baeume satisfies baum.umfang > 80\`;
- computed values (\`computed:\`) and decision tables (\`decisions:\`) by name;
- in a tariff with \`inputs\`: these and \`stichtag\` (the date that selects the amount), nothing else.

## What is stricter than usual

| rule | write |
| --- | --- |
| A value that may be missing needs a guard before \`<\`, \`+\` and functions; \`=\` is then false, \`!=\` true. | \`hund.zahl != null and hund.zahl > 2\`, in a check \`hund.zahl = null or hund.zahl > 2\`, in the \`when\` of the same entry (then its \`check\`, \`quantity\`, \`base\`, \`with\`, \`event\` and \`default\` need none), or \`get or else(hund.zahl, 0) > 2\` |
| Lists are never missing: without entries they are empty. | \`count(baeume) = 0\` |
| Only the same kinds compare; a choice compares only with its own values. | \`tag < date("2026-12-01")\`, \`art = "eiche"\` |
| Comparisons do not chain, names have no minus sign. | \`1 < x and x < 5\` |
| Money is whole cents. Where cents are due (\`base\`), a division is rounded explicitly. | \`round half up(wert * 3 / 1000, 0)\` |
| The clock is \`today()\`: day of receipt for an application, day of the decision for a decision. | \`age(person.geburtsdatum, today()) >= 16\` |
| Working days count by the public holidays of the town's Land. | \`working days between(today(), von) >= 5\` |

Literals: \`12.5\`, \`"text"\`, \`true\`, \`null\`, \`date("2026-11-24")\`, \`duration("P3M")\`, \`[1, 2]\`. Tests: \`x in [1..5]\`, \`x in (< 3, 7)\`, \`x between 1 and 5\`,
\`"a" in list\`. Also \`if … then … else …\`, \`for x in list return …\`, \`some\` / \`every … satisfies …\`, filters \`baeume[hoehe != null].hoehe\`.

## Computed values

\`\`\`yaml
computed:
  dauer: { value: 'started weeks between(nutzung.von, nutzung.bis)', label: Dauer in Wochen }
\`\`\`

Usable by name in every later expression, whatever the order in the file, and in letters as \`{{computed.dauer}}\`. Computed only when something needs it.

## Decision tables

\`\`\`yaml
decisions:
  zone:
    hit: U
    inputs:
      - { value: lage.strasse, label: Straße }
      - { value: flaeche }
    outputs: [{ name: satz, type: number }]
    rules:
      - { if: ['"hauptstrasse", "markt"', '<= 10'], then: [450] }
      - { if: ['"hauptstrasse", "markt"', '> 10'], then: [400] }
      - { if: ['not("hauptstrasse", "markt")', '-'], then: [200] }
\`\`\`

One output: the decision is that value (\`zone * 2\`); several: \`zone.satz\`. Conditions are unary tests: \`-\` any value, \`5\`, \`"a", "b"\`, \`< 5\`, \`[1..9]\`,
\`not(…)\`, \`null\` for a missing value. A missing value satisfies only \`-\` and \`null\`.

| \`hit\` | which rule counts |
| --- | --- |
| \`U\` | exactly one holds; overlaps are findings |
| \`F\` | the first that holds |
| \`A\` | several may hold, their results agree |
| \`P\` | the result that stands first among the first output's \`values\` |
| \`C\` | all results, as a list |
| \`C+\`, \`C<\`, \`C>\`, \`C#\` | their sum, least, greatest, number |

Gaps and overlaps are proved by cutting each column into the stretches its rules tell apart. A table with a gap, or one whose conditions depend on more than
their column, needs \`default\`. Rules that can never come to bear are warnings.

## Functions`;
