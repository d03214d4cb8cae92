// node tools/check/budgets.ts: what each page weighs, after a build.
import budgets from './budgets.json' with { type: 'json' };
import { weighAll } from './src/weights.ts';

console.log('brotli, kB of 1000 bytes'.padEnd(28), 'weight'.padStart(8), 'limit'.padStart(8));
for (const { name, weight, limit } of await weighAll(budgets)) {
  const verdict = weight > limit ? '  TOO HEAVY' : '';
  console.log(name.padEnd(28), weight.toFixed(2).padStart(8), limit.toFixed(1).padStart(8) + verdict);
  if (weight > limit) process.exitCode = 1;
}
