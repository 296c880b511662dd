import type { ServiceSummary } from '../api.ts';
import { searchServices } from './search.ts';

const service = (name: string, ...synonyms: string[]) =>
  ({ service: name, name, synonyms, situation: '', topic: '', summary: '' }) as unknown as ServiceSummary;
const services = [service('Hund anmelden', 'Hundemarke'), service('Geburtsurkunde beantragen'), service('Haus abmelden')];
const found = (query: string): string[] => searchServices(services, query).map(({ name }) => name);

test('everyday words and typing errors find the service', () => {
  for (const query of ['hund', 'HUND', 'mein hund', 'hunt', 'Hundemarke', 'hundemrke']) expect(found(query)).toEqual(['Hund anmelden']);
  expect(found('gebutsurkunde')).toEqual(['Geburtsurkunde beantragen']);
});
test('other words find nothing', () => {
  for (const query of ['rund', 'Wohngeld', 'x', 'Perso']) expect(found(query)).toEqual([]);
});
