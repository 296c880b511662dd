import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { Passwords } from '../../application/ports.ts';

interface Cost {
  /** Exponent: N = 2^ln. */
  ln: number;
  r: number;
  p: number;
}
/** OWASP's recommendation for scrypt: 128 MiB of memory per hash. */
const current: Cost = { ln: 17, r: 8, p: 1 };
const keyLength = 32;
/** Hashes come from our own database; the bound keeps a tampered row from eating the machine's memory. */
const highest: Cost = { ln: 20, r: 16, p: 4 };

/**
 * Passwords hashed with scrypt. The parameters stand in the hash (`scrypt$ln=17,r=8,p=1$salt$key`, base64url), so that they can be
 * raised later without locking anyone out.
 * @param cost for tests that hash often
 */
export function createPasswords(cost: Cost = current): Passwords {
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost);
      return `scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
    },
    /** False for a wrong password and for anything that is no hash; compares in constant time. */
    async verify(password, hash) {
      const parsed = parseHash(hash);
      if (!parsed) return false;
      return timingSafeEqual(await derive(password, parsed.salt, parsed.cost), parsed.key);
    },
  };
}

function parseHash(hash: string): { cost: Cost; salt: Buffer; key: Buffer } | undefined {
  const match = /^scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d)\$([\w-]{16,})\$([\w-]{43})$/.exec(hash);
  if (!match) return undefined;
  const cost = { ln: Number(match[1]), r: Number(match[2]), p: Number(match[3]) };
  if (cost.ln < 1 || cost.ln > highest.ln || cost.r < 1 || cost.r > highest.r || cost.p < 1 || cost.p > highest.p) return undefined;
  return { cost, salt: Buffer.from(match[4]!, 'base64url'), key: Buffer.from(match[5]!, 'base64url') };
}

/** NFKC: the same password typed on another keyboard or system gives the same bytes (NIST SP 800-63B § 3.1.1.2). */
function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
