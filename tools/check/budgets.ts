// node tools/check/budgets.ts: what each page weighs, after a build.
import { join } from 'node:path';
import budgets from './budgets.json' with { type: 'json' };
import { root } from './src/run-command.ts';
import { weighEmbed } from './src/weights.ts';

console.log('brotli, kB of 1000 bytes'.padEnd(28), 'weight'.padStart(8), 'limit'.padStart(8));
for (const { name, weight, limit } of weighEmbed(join(root, 'widgets/loader/dist/embed/v1'), budgets)) {
  const verdict = weight > limit ? '  TOO HEAVY' : '';
  console.log(name.padEnd(28), weight.toFixed(2).padStart(8), limit.toFixed(1).padStart(8) + verdict);
  if (weight > limit) process.exitCode = 1;
}
