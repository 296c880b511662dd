import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** One request of a load; the body in base64. */
export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}
export interface Load {
  port: number;
  connections: number;
  /** How many are sent in all; connection i begins with request i and goes on by the number of connections. */
  count: number;
  requests: LoadRequest[];
  /** Status every answer must have. */
  expect: number;
}
export interface LoadResult {
  /** Answers per second. */
  rate: number;
  /** Milliseconds, 95th percentile. */
  p95: number;
}

/** A keep-alive client in a process of its own: load as JSON on standard input, result as JSON on standard output. */
async function run(load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const bodies = load.requests.map(({ body }) => (body === undefined ? undefined : Buffer.from(body, 'base64')));
  const times: number[] = [];
  const send = (index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const { method, path, headers } = load.requests[index]!;
      const body = bodies[index];
      const begun = performance.now();
      const length = body ? { 'content-length': String(body.length) } : {};
      const sent = request({ agent, port: load.port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } }, (response) => {
        response.resume();
        response.on('end', () => {
          times.push(performance.now() - begun);
          if (response.statusCode === load.expect) resolve();
          else reject(new Error(`${method} ${path} was answered with ${response.statusCode}, not ${load.expect}`));
        });
      });
      sent.on('error', reject).end(body);
    });
  const connection = async (first: number): Promise<void> => {
    for (let index = first; index < load.count; index += load.connections) await send(index % load.requests.length);
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: load.connections }, (_, index) => connection(index)));
  const rate = load.count / ((performance.now() - begun) / 1000);
  agent.destroy();
  return { rate, p95: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0 };
}

process.stdout.write(JSON.stringify(await run(JSON.parse(await text(process.stdin)) as Load)));
