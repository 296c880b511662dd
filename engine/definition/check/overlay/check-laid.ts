import type { Diagnostic } from '../../diagnostics.ts';
import type { RawService } from '../../read/read-catalog.ts';
import type { LaidService } from '../../overlay/service-in-town.ts';

/**
 * What is wrong with a service only as a town lays it. What is wrong with the base is said there; a finding in the base that is none without
 * the town is shown where the town causes it.
 * @param check all findings of a variant of the service, for this town alone
 * @param known findings of the base as it stands
 */
export function checkLaid(laid: LaidService, check: (variant: RawService) => Diagnostic[], known: Diagnostic[]): Diagnostic[] {
  const said = new Set(known.map(keyOf));
  const { service, cause, town, files } = laid;
  return check(service)
    .filter((finding) => !said.has(keyOf(finding)))
    .map((finding) => ({
      ...(files.has(finding.file) ? finding : cause.file.report(finding.code, cause.path, atBase(finding))),
      service: service.id,
      town,
    }));
}

const keyOf = (d: Diagnostic): string => `${d.file}:${d.line}:${d.column}:${d.code}:${d.message}`;
const atBase = ({ message, file, line }: Diagnostic): string => `${message} (${file}:${line})`;
