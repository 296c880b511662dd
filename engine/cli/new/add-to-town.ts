import { isSeq, parseDocument, type Node } from 'yaml';

/** The text of tenant.yaml with one more service; every comment and every line stays as it is. Undefined where `services` is no list. */
export function addToTown(text: string, service: string): string | undefined {
  const services = parseDocument(text).get('services', true);
  if (!isSeq(services)) return undefined;
  const last = services.items.at(-1) as Node | undefined;
  const end = last?.range?.[1];
  if (services.flow || end === undefined) return addToFlow(text, services.range![1], service, services.items.length > 0);
  const start = lineStart(text, (services.items[0] as Node).range![0]);
  const indent = /^\s*- */.exec(text.slice(start))![0];
  // The end of an entry of several lines is the beginning of the next line.
  const lineEnd = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${indent}${service}${text.slice(at)}`;
}

function addToFlow(text: string, end: number, service: string, more: boolean): string {
  const at = text.lastIndexOf(']', end);
  return `${text.slice(0, at).trimEnd()}${more ? ', ' : ''}${service}${text.slice(at)}`;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;
