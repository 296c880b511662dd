import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Master key from the variable's value (base64, 32 bytes) or from a file; the embedded default makes the file once, readable by
 * its owner only.
 * @throws Error when the value has not 32 bytes
 */
export function loadMasterKey(options: { value?: string; file: string }): Buffer {
  if (options.value) return checkedKey(Buffer.from(options.value, 'base64'));
  if (!existsSync(options.file)) writeFileSync(options.file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return checkedKey(Buffer.from(readFileSync(options.file, 'utf8').trim(), 'base64'));
}

function checkedKey(key: Buffer): Buffer {
  if (key.length !== 32) throw new Error('The master key must be 32 bytes in base64');
  return key;
}
