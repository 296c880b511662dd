/** The record's own member: `constructor` and `toString` are names like any other. */
export function own<T>(record: Record<string, T> | undefined, name: string | undefined): T | undefined {
  return record !== undefined && name !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
