import type { ServiceContext } from './service-context.ts';

/** Only a number is an amount of money. */
export function checkComputed({ workflow, judged, report }: ServiceContext): void {
  const types = judged?.expressions.namedTypes ?? {};
  const say = 'Ein Betrag (money) ist eine Zahl, in Cent.';
  for (const [name, { money }] of Object.entries(workflow.computed ?? {}))
    if (money && types[name] && !['number', 'any'].includes(types[name].kind)) report('AW1820', ['computed', name, 'money'], say);
  for (const [name, { outputs }] of Object.entries(workflow.decisions ?? {}))
    for (const [index, { money, type }] of outputs.entries())
      if (money && type !== 'number') report('AW1820', ['decisions', name, 'outputs', index, 'money'], say);
}
