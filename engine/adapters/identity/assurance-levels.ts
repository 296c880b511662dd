import type { Assurance } from '../../definition/format.ts';

/** What a provider writes in its level claim → the level of the law. */
export type LevelMap = Readonly<Record<string, Exclude<Assurance, 'keine'>>>;

/**
 * Levels as BundID writes them (SAML class references, handed on by brokers) and as eIDAS names them.
 * Source: ../shared/standards/05, § 3 OZG. There is no entry for STORK level 2: no German account uses it.
 */
export const defaultLevels: LevelMap = {
  'STORK-QAA-Level-1': 'basis',
  'STORK-QAA-Level-3': 'substanziell',
  'STORK-QAA-Level-4': 'hoch',
  'http://eidas.europa.eu/LoA/low': 'basis',
  'http://eidas.europa.eu/LoA/substantial': 'substanziell',
  'http://eidas.europa.eu/LoA/high': 'hoch',
};
const order: Assurance[] = ['keine', 'basis', 'substanziell', 'hoch'];

/** Level of a signed claim. Whoever logged in reached the lowest one; what is missing or unknown never counts for more. */
export function readLevel(levels: LevelMap, claim: unknown): Assurance {
  return (typeof claim === 'string' && Object.hasOwn(levels, claim) && levels[claim]) || 'basis';
}

/** `acr_values` (OpenID Connect Core 3.1.2.1): all that suffice, the lowest first; undefined when any login will do. */
export function wantedLevels(levels: LevelMap, wanted: Assurance): string | undefined {
  const rank = order.indexOf(wanted);
  if (rank <= order.indexOf('basis')) return undefined;
  const enough = Object.entries(levels).filter(([, level]) => order.indexOf(level) >= rank);
  enough.sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b));
  return enough.map(([value]) => value).join(' ') || undefined;
}

/**
 * Levels from the operator's setting, a JSON object such as {"gold":"hoch"}; without one the documented default.
 * @throws Error when it is no such object: a town must not start with levels nobody meant
 */
export function parseLevels(setting: string | undefined): LevelMap {
  if (setting === undefined) return defaultLevels;
  const parsed = JSON.parse(setting) as unknown;
  const wrong = typeof parsed !== 'object' || parsed === null || Object.values(parsed).find((level) => !order.slice(1).includes(level));
  if (wrong) throw new Error(`OIDC_LEVELS must be an object whose values are ${order.slice(1).join(', ')}`);
  return parsed as LevelMap;
}
