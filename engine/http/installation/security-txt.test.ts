import { readConfig } from '../../config.ts';
import { securityText } from './security-txt.ts';

const file = { contact: 'mailto:sicherheit@it.example', expires: '2027-06-30', publicUrl: 'https://amt.example' };
const on = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });

test('says whom to tell, until when, in which languages and where it belongs (RFC 9116)', () => {
  expect(securityText({ ...file, clock: on('2026-11-24') })).toBe(
    'Contact: mailto:sicherheit@it.example\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: de, en\nCanonical: https://amt.example/.well-known/security.txt\n',
  );
});

test('is gone after its last day', () => expect(securityText({ ...file, clock: on('2027-07-01') })).toBeUndefined());

test('a contact says until when it is good', () => {
  expect(readConfig({}, '/').security).toBeUndefined();
  expect(() => readConfig({ SECURITY_CONTACT: 'mailto:a@b.example' }, '/')).toThrow('SECURITY_EXPIRES');
  expect(() => readConfig({ SECURITY_CONTACT: 'a@b.example', SECURITY_EXPIRES: '2027-06-30' }, '/')).toThrow('mailto:');
  expect(readConfig({ SECURITY_CONTACT: 'mailto:a@b.example', SECURITY_EXPIRES: '2027-06-30' }, '/').security?.expires).toBe('2027-06-30');
});
