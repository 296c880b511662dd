import { outputOf, startChild } from './child.ts';
import type { JourneyLoad, JourneyResult } from './journey-client.ts';
import type { Load, LoadRequest, LoadResult } from './load-client.ts';
import type { PlainAnswer } from './plain-server.ts';
import { median } from './median.ts';
import { connections, type Subject } from './subjects.ts';

export interface Measured {
  name: string;
  product: number;
  plain: number;
  p95: number;
  bytes: number;
}
const rounds = 3;

/** Product and plain node:http with the same bytes, in turn; the median of the rounds after one that only warms up. */
export async function measure(origin: string, subject: Subject): Promise<Measured> {
  const port = Number(new URL(origin).port);
  const product: LoadResult[] = [];
  const plain: LoadResult[] = [];
  let bytes = 0;
  for (let round = 0; round <= rounds; round++) {
    const requests = await subject.requests();
    const load = { connections, count: subject.count, requests, expect: subject.status };
    const measured = await runLoad({ ...load, port });
    const answers = await answersOf(origin, requests, subject.status);
    bytes = Buffer.byteLength(Object.values(answers)[0]?.body ?? '');
    const yardstick = await withPlainServer(answers, (plainPort) => runLoad({ ...load, count: 6 * load.count, port: plainPort }));
    if (round === 0) continue;
    product.push(measured);
    plain.push(yardstick);
  }
  const rate = (results: LoadResult[]): number => median(results.map((result) => result.rate));
  return { name: subject.name, product: rate(product), plain: rate(plain), p95: median(product.map((result) => result.p95)), bytes };
}

/** Whole journeys of citizens; the median of the rounds after one that only warms up. */
export async function measureJourney(load: JourneyLoad): Promise<JourneyResult> {
  const results: JourneyResult[] = [];
  for (let round = 0; round <= rounds; round++)
    results.push(JSON.parse(await outputOf(startChild('journey-client.ts', load))) as JourneyResult);
  const [, ...measured] = results;
  return { rate: median(measured.map((result) => result.rate)), requests: measured[0]!.requests };
}

const runLoad = async (load: Load): Promise<LoadResult> => JSON.parse(await outputOf(startChild('load-client.ts', load))) as LoadResult;

/** One real answer, given to all paths of the subject. A submission sent again is answered alike. */
async function answersOf(origin: string, requests: LoadRequest[], status: number): Promise<Record<string, PlainAnswer>> {
  const { method, path, headers, body } = requests[0]!;
  const init = { method, headers, body: body === undefined ? undefined : Buffer.from(body, 'base64'), redirect: 'manual' as const };
  const response = await fetch(new URL(path, origin), init);
  if (response.status !== status) throw new Error(`${method} ${path} was answered with ${response.status}`);
  const text = await response.text();
  const kept = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name));
  const answer = { status, headers: Object.fromEntries(kept), body: text };
  return Object.fromEntries(requests.map((request) => [`${request.method} ${request.path}`, answer]));
}

async function withPlainServer<T>(answers: Record<string, PlainAnswer>, use: (port: number) => Promise<T>): Promise<T> {
  const child = startChild('plain-server.ts', answers);
  const port = await new Promise<number>((resolve) => child.stdout!.once('data', (chunk: Buffer) => resolve(Number(chunk.toString()))));
  try {
    return await use(port);
  } finally {
    child.kill();
  }
}
