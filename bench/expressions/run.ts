/** node bench/expressions/run.ts: strict FEEL, compiled once, beside the library called plainly and beside JavaScript by hand. */
import { evaluate } from 'feelin';
import { ServiceExpressions } from '../../engine/definition/named-values/index.ts';
import { answers, cases, schema, stufe } from './cases.ts';

/** Runs per second: the best of three rounds of a quarter of a second each. */
function rate(run: () => unknown): number {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 250) for (let inner = 0; inner < 20; inner++, count++) run();
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return best;
}
const perSecond = (value: number): string => Math.round(value).toLocaleString('en-US').padStart(13);

const expressions = new ServiceExpressions(schema, { decisions: { stufe } });
console.log(
  `${'expression'.padEnd(30)}${'ours /s'.padStart(13)}${'µs'.padStart(8)}${'library /s'.padStart(13)}${'by hand /s'.padStart(13)}`,
);
for (const { name, source, byHand } of cases) {
  const strict = () => expressions.evaluate(source, undefined, answers, '2026-11-24', 'HE');
  const expected = byHand();
  if (strict() !== expected) throw new Error(`${name}: ${String(strict())} is not ${String(expected)}`);
  const ours = rate(strict);
  const plain = /stufe|started|today/.test(source) ? '–'.padStart(13) : perSecond(rate(() => evaluate(source, answers)));
  console.log(`${name.padEnd(30)}${perSecond(ours)}${(1e6 / ours).toFixed(1).padStart(8)}${plain}${perSecond(rate(byHand))}`);
}
