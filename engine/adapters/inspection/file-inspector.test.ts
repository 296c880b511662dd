import { createFileInspector } from './file-inspector.ts';

const allowed = { kinds: ['pdf', 'png'], maxBytes: 100 };
const inspect = (text: string, limits = allowed) =>
  createFileInspector().inspect({ name: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from(text, 'latin1') }, limits);

test('takes a plain PDF whatever its name says', async () =>
  expect(await inspect('%PDF-1.7 hello %%EOF')).toEqual({ ok: true, mediaType: 'application/pdf' }));
test.each([
  ['', 'empty'],
  ['%PDF-1.7 '.padEnd(200, 'x'), 'too-large'],
  ['PK\u0003\u0004 a zip', 'wrong-kind'],
  ['\u00ff\u00d8\u00ff jpg is not among the kinds \u00ff\u00d9', 'wrong-kind'],
  ['%PDF-1.7 cut off', 'damaged'],
  ['%PDF-1.7 /JavaScript (x) %%EOF', 'active-content'],
])('refuses %j as %s', async (text, code) => expect(await inspect(text)).toMatchObject({ ok: false, code }));
