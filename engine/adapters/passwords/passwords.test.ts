import { createPasswords } from './passwords.ts';

const cheap = { ln: 10, r: 8, p: 1 };

describe('passwords', () => {
  it('accepts the right password and refuses any other', async () => {
    const passwords = createPasswords(cheap);
    const hash = await passwords.hash('Übergang-7');
    expect(await passwords.verify('Übergang-7', hash)).toBe(true);
    expect(await passwords.verify('übergang-7', hash)).toBe(false);
    expect(await passwords.verify('', hash)).toBe(false);
  });

  it('treats composed and decomposed umlauts alike', async () => {
    const passwords = createPasswords(cheap);
    expect(await passwords.verify('U\u0308bergang', await passwords.hash('\u00dcbergang'))).toBe(true);
  });

  it('salts: the same password never gives the same hash', async () => {
    const passwords = createPasswords(cheap);
    expect(await passwords.hash('a')).not.toBe(await passwords.hash('a'));
  });

  it('verifies hashes made with other parameters', async () => {
    const old = await createPasswords({ ln: 8, r: 8, p: 1 }).hash('geheim');
    expect(await createPasswords(cheap).verify('geheim', old)).toBe(true);
  });

  it('uses 128 MiB by default', async () => {
    const passwords = createPasswords();
    const hash = await passwords.hash('geheim');
    expect(hash).toMatch(/^scrypt\$ln=17,r=8,p=1\$/);
    expect(await passwords.verify('geheim', hash)).toBe(true);
  });

  it.each([
    '',
    'geheim',
    'scrypt$ln=10,r=8,p=1$$',
    'scrypt$ln=40,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ])('is no password of a damaged hash: %s', async (hash) => {
    expect(await createPasswords(cheap).verify('geheim', hash)).toBe(false);
  });
});
