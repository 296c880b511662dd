import type { DraftView } from '../../application/api.ts';
import { toLocalDate } from '../../application/local-date.ts';
import type { HttpContext } from '../context.ts';

const soonMs = 7 * 86_400_000;

/** Day on which the draft is deleted, when that is near: then every page of it says so. */
export function endsSoon({ clock }: HttpContext, { expiresAt, channel }: DraftView): string | undefined {
  const near = Date.parse(expiresAt) - clock.now().getTime() < soonMs;
  return near && channel === 'online' ? toLocalDate(expiresAt) : undefined;
}
