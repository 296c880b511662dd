import type { CaseEvent } from '../../cases/index.ts';
import type { CaseFile } from '../case-file.ts';
import { citizenTimeline, officeTimeline } from './timeline.ts';

const received = (noun?: 'meldung'): CaseFile => {
  const actor = { kind: 'citizen', id: 'citizen', name: 'Person' };
  const event = { type: 'submitted', at: '2026-11-24T08:00:00Z', actor, data: { channel: 'online' } } as unknown as CaseEvent;
  return { bundle: { process: { noun, actions: {} } }, events: [event], eventRows: [] } as unknown as CaseFile;
};

test.each([
  ['meldung', 'Ihre Meldung ist bei uns eingegangen.', 'Meldung eingegangen (online)'],
  [undefined, 'Ihr Antrag ist bei uns eingegangen.', 'Antrag eingegangen (online)'],
] as const)('what came in is called by its noun: %s', (noun, citizen, office) => {
  expect(citizenTimeline(received(noun))[0]?.text).toBe(citizen);
  expect(officeTimeline(received(noun))[0]?.text).toBe(office);
});
