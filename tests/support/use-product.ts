import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startProduct, type Product } from './product.ts';

/** The product and a browser for the tests of one `describe`; filled before the first of them runs. */
export function useProduct(): { product: Product; browser: Browser } {
  const used = {} as { product: Product; browser: Browser };
  beforeAll(async () => {
    used.product = await startProduct();
    used.browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await used.browser?.close();
    await used.product?.stop();
  });
  return used;
}
