import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

/** A journey: bodies of the pages in their order, each in base64 with its content type. */
export interface JourneyLoad {
  port: number;
  origin: string;
  connections: number;
  /** Journeys in all. */
  count: number;
  /** Path that begins it. */
  begin: string;
  pages: { section: string; type: string; body: string }[];
}
export interface JourneyResult {
  /** Journeys per second. */
  rate: number;
  /** Requests of one journey. */
  requests: number;
}
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

/** Citizens one after the other on each connection: start button, every page seen and posted, review, sent. */
async function run(load: JourneyLoad): Promise<JourneyResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  let requests = 0;
  const send = (method: string, path: string, cookie: string, body?: { type: string; bytes: Buffer }): Promise<Answer> =>
    new Promise((resolve, reject) => {
      requests++;
      const given = body ? { 'content-type': body.type, 'content-length': String(body.bytes.length) } : {};
      const headers = { cookie, origin: load.origin, ...given };
      const sent = request({ agent, port: load.port, host: '127.0.0.1', method, path, headers }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      });
      sent.on('error', reject).end(body?.bytes);
    });
  const journey = async (): Promise<void> => {
    const begun = await send('POST', load.begin, '');
    const cookie = (begun.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
    let path = locationOf(begun);
    const draft = path.split('/').slice(0, 4).join('/');
    while (path.includes('/seite/')) {
      await send('GET', path, cookie);
      const page = load.pages.find(({ section }) => path.endsWith(`/${section}`))!;
      path = locationOf(await send('POST', path, cookie, { type: page.type, bytes: Buffer.from(page.body, 'base64') }));
    }
    await send('GET', path, cookie);
    locationOf(await send('POST', `${draft}/absenden`, cookie));
  };
  const connection = async (first: number): Promise<void> => {
    for (let index = first; index < load.count; index += load.connections) await journey();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: load.connections }, (_, index) => connection(index)));
  const rate = load.count / ((performance.now() - begun) / 1000);
  agent.destroy();
  return { rate, requests: requests / load.count };
}

/** @throws Error when the answer leads nowhere */
function locationOf({ status, headers }: Answer): string {
  if (status !== 303 || !headers.location) throw new Error(`Answered with ${status}`);
  return headers.location;
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)) as JourneyLoad)));
