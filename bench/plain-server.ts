import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a plain server answers to a method and path, whatever is posted. */
export interface PlainAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The yardstick: node:http that reads the post and gives the same bytes, nothing else. Answers as JSON on standard input; says its port. */
const answers = JSON.parse(await text(process.stdin)) as Record<string, PlainAnswer>;
const server = createServer((request, response) => {
  const answer = answers[`${request.method} ${request.url}`] ?? { status: 404, headers: {}, body: '' };
  request.resume();
  request.on('end', () => response.writeHead(answer.status, answer.headers).end(answer.body));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(String((server.address() as { port: number }).port)));
