import type { CompiledCondition, DerivedField, FormModel } from '../definition/bundle.ts';

const orders = new WeakMap<FormModel, CompiledCondition[]>();

/**
 * The form's conditions so that each comes after those that decide what it reads, also where it reads through a derived value: an age is only
 * known once it is known whether the date of birth is asked. Otherwise the compiled order stays. Computed once per form.
 */
export function conditionsInOrder(form: FormModel): CompiledCondition[] {
  let order = orders.get(form);
  if (!order) orders.set(form, (order = sortConditions(form)));
  return order;
}

function sortConditions(form: FormModel): CompiledCondition[] {
  if (form.derived.length === 0) return form.conditions;
  const sorted: CompiledCondition[] = [];
  const entered = new Set<CompiledCondition>();
  const visit = (condition: CompiledCondition): void => {
    // A circle cannot be: the checker rejects it. Should one come, the compiled order decides.
    if (entered.has(condition)) return;
    entered.add(condition);
    const reads = withSources(condition.reads, form.derived);
    for (const other of form.conditions)
      if (other !== condition && other.shows.some((path) => reads.some((read) => overlap(path, read)))) visit(other);
    sorted.push(condition);
  };
  form.conditions.forEach(visit);
  return sorted;
}

/** The paths and, of derived values among them, what they are computed from. */
function withSources(reads: string[], derived: DerivedField[]): string[] {
  const all = new Set(reads);
  for (const path of all) {
    const source = derived.find((candidate) => candidate.path === path);
    if (source) all.add(source.of);
    if (source?.to !== undefined) all.add(source.to);
  }
  return [...all];
}

function overlap(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
