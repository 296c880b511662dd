import { accountOf, readPerson } from './read-person.ts';

const street = (street_address: unknown) => readPerson({ address: { street_address, postal_code: '35390', locality: 'Gießen' } }).address;

test('the account hides the subject and depends on the issuer', () => {
  const account = accountOf('https://id.example', '4711');
  expect(account).toMatch(/^[\w-]{43}$/);
  expect(account).not.toContain('4711');
  expect(accountOf('https://other.example', '4711')).not.toBe(account);
});

test.each([
  ['Lindenweg 12a', 'Lindenweg', '12a'],
  ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
  ['Am Markt 3 - 5', 'Am Markt', '3 - 5'],
  ['Hauptstr. 7/2', 'Hauptstr.', '7/2'],
  ['An der Mühle', 'An der Mühle', undefined],
  ['C4 12', 'C4', '12'],
])('%s', (line, name, houseNumber) => expect(street(line)).toEqual({ street: name, houseNumber, postcode: '35390', city: 'Gießen' }));

test('a name is put together where the provider gives only parts', () => {
  expect(readPerson({ given_name: 'Erika', family_name: 'Muster' }).name).toBe('Erika Muster');
  expect(readPerson({}).name).toBe('Nutzerkonto');
});

test('claims of another type, unverified addresses and endless texts are left out', () => {
  expect(readPerson({ given_name: 7, family_name: ['x'], email: 'a@example.org', email_verified: false, address: 'Weg 1' })).toEqual({
    name: 'Nutzerkonto',
    givenName: undefined,
    familyName: undefined,
    email: undefined,
    address: undefined,
  });
  expect(readPerson({ given_name: 'x'.repeat(201) }).givenName).toBeUndefined();
});
