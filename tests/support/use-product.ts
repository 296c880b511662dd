import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import type { ChangedCatalog } from './changed-catalog.ts';
import { startProduct, type Product } from './product.ts';

/**
 * The product and a browser for the tests of one `describe`; filled before the first of them runs.
 * @param makeRoot makes another catalog to start on; default: the one here
 */
export function useProduct(makeRoot?: () => ChangedCatalog): { product: Product; browser: Browser } {
  const used = {} as { product: Product; browser: Browser };
  let catalog: ChangedCatalog | undefined;
  beforeAll(async () => {
    catalog = makeRoot?.();
    used.product = await startProduct(catalog?.root);
    used.browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await used.browser?.close();
    await used.product?.stop();
    catalog?.remove();
  });
  return used;
}
