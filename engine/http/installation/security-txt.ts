import type { Request, Response } from 'express';
import type { Clock } from '../../application/ports.ts';

export interface SecurityFile {
  contact: string;
  /** Day until which the contact is good. */
  expires: string;
  policy?: string;
  publicUrl: string;
  clock: Clock;
}

/**
 * /.well-known/security.txt (RFC 9116), one for all towns of the installation: the operator mends weaknesses. After its last day it is gone: a
 * stale contact is worse than none. `undefined` where there is none to give.
 */
export function securityText({ contact, expires, policy, publicUrl, clock }: SecurityFile): string | undefined {
  const end = `${expires}T23:59:59Z`;
  if (clock.now().toISOString() > end) return undefined;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${end}`,
    'Preferred-Languages: de, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    ...(policy ? [`Policy: ${policy}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

export function showSecurityText(file: SecurityFile | undefined) {
  return (_request: Request, response: Response, next: () => void): void => {
    const text = file && securityText(file);
    if (text === undefined) return next();
    response.type('text/plain; charset=utf-8').send(text);
  };
}
