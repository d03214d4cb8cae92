// `npm run bench [name]`: measures, prints, and fails where a goal is missed. What begins with -- is for a bench.
import { benchHours } from './hours/run.ts';
import { benchReads } from './reads/run.ts';
import { benchSearch } from './search/run.ts';
import { benchSearchFit } from './search-fit/run.ts';
import { benchSearchLatency } from './search-latency/run.ts';
import { benchSearchService } from './search-service/run.ts';
import { benchUseful } from './useful/run.ts';

const benches: Record<string, () => Promise<boolean>> = {
  hours: benchHours,
  reads: benchReads,
  useful: benchUseful,
  search: benchSearch,
  'search-fit': benchSearchFit,
  'search-latency': benchSearchLatency,
  'search-service': benchSearchService,
};
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". One of: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!process.argv.includes('--json')) console.log(`\n${name}`);
  if (!(await bench())) process.exitCode = 1;
}
