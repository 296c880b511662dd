import type { OfficeCase } from '../../application/api.ts';
import { euros } from './office-money.ts';

type Benefit = NonNullable<NonNullable<OfficeCase['decision']>['benefit']>;

/** "245,00 € monatlich ab 01.01.2027 bis 31.12.2027" */
export function benefitText({ amount, rhythm, from, until }: Benefit): string {
  const day = (date: string): string => date.split('-').reverse().join('.');
  const often = rhythm === 'monthly' ? 'monatlich ab' : 'einmalig am';
  return [euros(amount), often, day(from), ...(until ? [`bis ${day(until)}`] : [])].join(' ');
}
