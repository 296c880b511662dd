import type { JsonObject } from '../engine/definition/bundle.ts';
import { completeApplications, pilotApplications, type PilotApplication } from '../tests/support/pilot-applications.ts';
import { formOf, PlainCitizen } from '../tests/support/plain-citizen.ts';
import type { JourneyLoad } from './journey-client.ts';
import type { LoadRequest } from './load-client.ts';

export const connections = 16;
const town = 'musterstadt';

/** Something measured: requests of the product, and how many of them make a round. */
export interface Subject {
  name: string;
  status: number;
  count: number;
  /** Requests of one round; those of a submission can be sent only once. */
  requests(): Promise<LoadRequest[]>;
}

/** The pages a citizen meets, and a whole submission, durable and encrypted. */
export async function subjectsOf(origin: string): Promise<Subject[]> {
  const applications = pilotApplications(process.cwd());
  const { service, answers } = largestOf(applications);
  const toSend = plainApplication();
  const citizens = await Promise.all(Array.from({ length: connections }, () => onFirstPage(origin, service)));
  const fixed = (requests: LoadRequest[]): (() => Promise<LoadRequest[]>) => {
    return () => Promise.resolve(requests);
  };
  const pages = citizens.map(({ citizen, path }) => ({ headers: { cookie: citizen.cookie, origin }, path }));
  const valid = await Promise.all(pages.map((page) => posted(page, answers)));
  const invalid = await Promise.all(pages.map((page) => posted(page, {})));
  return [
    { name: 'Startseite', status: 200, count: 320, requests: fixed([{ method: 'GET', path: `/${town}/`, headers: {} }]) },
    {
      name: 'Seite eines Dienstes',
      status: 200,
      count: 320,
      requests: fixed([{ method: 'GET', path: `/${town}/leistung/${service}`, headers: {} }]),
    },
    { name: 'Formularseite', status: 200, count: 320, requests: fixed(pages.map((page) => ({ method: 'GET', ...page }))) },
    { name: 'Formularseite absenden, mit Fehlern', status: 422, count: 320, requests: fixed(invalid) },
    { name: 'Formularseite absenden', status: 303, count: 320, requests: fixed(valid) },
    {
      name: 'Antrag absenden',
      status: 303,
      count: 96,
      requests: () => Promise.all(Array.from({ length: 96 }, () => readyToSend(origin, toSend))),
    },
  ];
}

/** The journey of the application that is sent below, as often as makes a round. */
export async function journeyOf(origin: string): Promise<JourneyLoad> {
  const { service, answers } = plainApplication();
  const sections = Object.keys(answers);
  const pages = await Promise.all(sections.map(async (section) => ({ section, ...(await encoded(section, answers)) })));
  const begin = `/${town}/leistung/${service}/beginnen`;
  return { port: Number(new URL(origin).port), origin, connections, count: 96, begin, pages };
}

async function onFirstPage(origin: string, service: string): Promise<{ citizen: PlainCitizen; path: string }> {
  const citizen = new PlainCitizen(origin, town);
  return { citizen, path: await citizen.begin(service) };
}

/** The application with most answers on its first page that needs no file there: a file can be posted only so often. */
function largestOf(applications: PilotApplication[]): PilotApplication {
  const size = ({ answers }: PilotApplication): number => {
    const [first] = Object.values(answers);
    return JSON.stringify(first).includes('datei') ? 0 : JSON.stringify(first).length;
  };
  return applications.toSorted((a, b) => size(b) - size(a))[0]!;
}

/** Without payment and files: what is measured is the submission, not the cash desk. */
const plainApplication = (): PilotApplication =>
  completeApplications(process.cwd()).find(({ answers }) => !/"(antragsteller|datei)"/.test(JSON.stringify(answers)))!;

async function readyToSend(origin: string, { service, answers }: PilotApplication): Promise<LoadRequest> {
  const citizen = new PlainCitizen(origin, town);
  await citizen.fill(await citizen.begin(service), answers);
  return { method: 'POST', path: `${citizen.draft}/absenden`, headers: { cookie: citizen.cookie, origin } };
}

async function posted({ path, headers }: { path: string; headers: Record<string, string> }, answers: JsonObject): Promise<LoadRequest> {
  const { type, body } = await encoded(path.split('/').at(-1)!, answers);
  return { method: 'POST', path, headers: { ...headers, 'content-type': type }, body };
}

/** The post of a page as a browser sends it, in base64. */
async function encoded(section: string, answers: JsonObject): Promise<{ type: string; body: string }> {
  const message = new Request('http://bench.invalid', { method: 'POST', body: formOf(answers[section], section, new Map(), false) });
  return { type: message.headers.get('content-type')!, body: Buffer.from(await message.arrayBuffer()).toString('base64') };
}
