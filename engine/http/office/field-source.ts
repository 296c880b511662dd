import type { OfficeCase, StaffIdentity } from '../../application/api.ts';
import type { ShapeAction } from '../../definition/format.ts';

/** What a field list is made of; `values` are what was typed before (empty at the first opening). */
export interface FieldSource {
  /** Name of the action in the process. */
  id: string;
  action: ShapeAction;
  found: OfficeCase;
  staff: StaffIdentity;
  values: Record<string, string>;
  now: string;
}
