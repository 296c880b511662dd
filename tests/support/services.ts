type Service = 'PostgreSQL' | 'Redis' | 'Chromium';

/** Found by probe-services before the run. */
const found = (process.env['AMTSWEG_FOUND'] ?? '').split(',');

/** `describe` for tests that need an outside service: skipped, with the reason in the name, where it is not there. */
export function describeWith(service: Service, name: string, body: () => void): void {
  if (found.includes(service)) describe(name, body);
  else describe.skip(`${name} (${service} is not there)`, body);
}
export const databaseUrl = process.env['TEST_DATABASE_URL'] ?? '';
export const redisUrl = process.env['TEST_REDIS_URL'] ?? '';
export const chromiumPath = process.env['TEST_CHROMIUM'] ?? '';
