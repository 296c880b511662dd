import type { Bundle } from '../../definition/bundle.ts';

/** Where a town always hands a service over: the authority and the reason stand in its own file, nobody types them. */
export function fixedRecipient({ elsewhere, town }: Bundle): { recipient: string; reason: string } | undefined {
  const authority = elsewhere && town.authorities[elsewhere.authority];
  return authority && { recipient: authority.name, reason: elsewhere.reason ?? '' };
}
