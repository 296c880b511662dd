import { readCatalog, type RawCatalog } from '../../engine/definition/read/read-catalog.ts';

/** The town for tests (tests/fixtures/town) on the shipped process shapes and vocabulary. */
export function readFixtureCatalog(): RawCatalog {
  const shipped = readCatalog({ root: process.cwd() });
  const town = readCatalog({ root: `${process.cwd()}/tests/fixtures/town` });
  return { ...town, shapes: shipped.shapes, vocabulary: shipped.vocabulary };
}
