import { startProduct } from '../../tests/support/product.ts';
import { median } from '../median.ts';
import { figuresOf } from './process-figures.ts';

export interface StartFigures {
  /** CPU of the process that checks, compiles and publishes at the first start. */
  publishCpuMs: number;
  coldMs: number;
  warmMs: number;
  warmCpuMs: number;
  warmMb: number;
  /** After the page of one service and the first page of its form. */
  usedMb: number;
}
const rounds = 5;

/** The built product on a catalog: the first start, then starts with what was published, each with one service used. */
export async function measureStarts(root: string, town: string, service: string): Promise<StartFigures> {
  const begun = performance.now();
  const product = await startProduct(root, { NODE_ENV: 'production' });
  try {
    const coldMs = performance.now() - begun;
    const { childrenCpuMs } = figuresOf(product.pid());
    const warm: { ms: number; cpuMs: number; rssMb: number; usedMb: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      await product.kill();
      const from = performance.now();
      await product.restart();
      await load(`${product.url}/${town}/anmelden`);
      const ms = performance.now() - from;
      const { cpuMs, rssMb } = figuresOf(product.pid());
      await load(`${product.url}/${town}/leistung/${service}`);
      warm.push({ ms, cpuMs, rssMb, usedMb: figuresOf(product.pid()).rssMb });
    }
    const middle = (of: (figures: (typeof warm)[number]) => number): number => median(warm.map(of));
    return {
      publishCpuMs: childrenCpuMs,
      coldMs,
      warmMs: middle(({ ms }) => ms),
      warmCpuMs: middle(({ cpuMs }) => cpuMs),
      warmMb: middle(({ rssMb }) => rssMb),
      usedMb: middle(({ usedMb }) => usedMb),
    };
  } finally {
    await product.stop();
  }
}

async function load(url: string): Promise<void> {
  await (await fetch(url)).text();
}
