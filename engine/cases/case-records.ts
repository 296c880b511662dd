import type { ProcessShape } from '../definition/format.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent } from './events.ts';

/** What the events beyond the plain application record in the state: fields of the office, findings, payments, places, appointments, marks. */
export function recordOf(process: ProcessShape, state: CaseState, event: CaseEvent): Partial<CaseState> {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'prepare':
      return { record: event.data.record ?? {} };
    case 'complete':
    case 'hand-out':
      return { record: { ...state.record, ...event.data.record } };
    case 'establish': {
      const { text, amount, action } = event.data;
      return { findings: [...state.findings, { at, by, action, label: process.actions[action]?.label ?? action, text, amount }] };
    }
    case 'order': {
      const decision = state.decision && { ...state.decision, ordered: true };
      return { orders: [...state.orders, { at, by, benefit: event.data.benefit }], decision };
    }
    case 'place':
    case 'wait':
      return { place: { offer: event.data.offer, state: event.type === 'place' ? 'held' : 'waiting', rank: event.data.rank } };
    case 'appoint':
      return { appointment: { on: event.data.on, where: event.data.where } };
    case 'reopen':
      return state.clock === 'stopped' ? { reopenedAt: at, completeFrom: undefined, extensions: [] } : {};
    case 'confirm':
      return { completeFrom: event.data.from };
    case 'identify':
      return { identified: { at, by, document: event.data.document } };
    case 'cash': {
      const { lines, amount, method, reference } = event.data;
      return { cashed: { at, by, lines, amount, method, reference } };
    }
    case 'hand-over': {
      const { unit, authority, queue } = event.data;
      return unit && authority && queue ? { unit, authority, queue, assignee: undefined } : {};
    }
    case 'relate': {
      const { kind, number, other } = event.data;
      return { related: [...state.related, { kind, number, other }] };
    }
    case 'extend': {
      const { deadline, until, reason } = event.data;
      return { extensions: [...state.extensions, { at, deadline, until, reason }] };
    }
    case 'flag': {
      const others = state.flags.filter((flag) => flag !== event.data.flag);
      return { flags: event.data.on ? [...others, event.data.flag] : others };
    }
    case 'evaluate':
      return {
        findings: [
          ...state.findings,
          { at, by, action: event.data.action, label: process.actions[event.data.action]?.label ?? '', text: event.data.text },
        ],
      };
    case 'publish':
      return { published: { at, text: event.data.text } };
    default:
      return {};
  }
}
