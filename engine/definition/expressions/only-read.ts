import type { ExpressionType } from './types.ts';

/**
 * The type without the fields an expression never reads, so that only what it needs is turned into FEEL values. A group or list that is read as a
 * whole (`halter = null`, `count(baeume)`) stays whole, and so does one of which nothing is known to be read.
 * @param at template path of the type, `baeume.*`
 * @param reads template paths the expression reads
 */
export function onlyRead(type: ExpressionType, at: string, reads: ReadonlySet<string>): ExpressionType {
  const below = [...reads].filter((path) => path === at || path.startsWith(`${at}.`));
  if (below.length === 0 || reads.has(at)) return type;
  if (type.kind === 'list') return { kind: 'list', of: onlyRead(type.of, `${at}.*`, reads) };
  if (type.kind !== 'context') return type;
  const read = (name: string): boolean => below.some((path) => path === `${at}.${name}` || path.startsWith(`${at}.${name}.`));
  const fields = Object.entries(type.fields)
    .filter(([name]) => read(name))
    .map(([name, field]) => [name, { ...field, type: onlyRead(field.type, `${at}.${name}`, reads) }] as const);
  return { kind: 'context', fields: Object.fromEntries(fields) };
}
