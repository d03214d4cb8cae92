// Builds the opening hours into a folder as their own build does, but for another title and a directive of Lit that
// they lacked: `node build-next-release.ts <folder>`.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const widget = join(import.meta.dirname, '../../../widgets/opening-hours');

/** What changes: the words at these places, each of which must be there. */
const edits: Record<string, [from: string, to: string][]> = {
  'opening-hours/src/messages/nl.ts': [["'Openingsuren'", "'Wanneer bent u welkom'"]],
  'opening-hours/src/week-table.ts': [
    ['import ', "import { repeat } from 'lit/directives/repeat.js';\nimport "],
    ['days.map((day, place) =>', 'repeat(days, ({ day }) => day, (day, place) =>'],
  ],
};

const nextRelease: Plugin = {
  name: 'next-release',
  enforce: 'pre',
  transform(code, id) {
    const [, changes] = Object.entries(edits).find(([file]) => id.endsWith(file)) ?? [];
    return changes?.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${id} no longer says ${from}`);
      return text.replace(from, to);
    }, code);
  },
};

process.chdir(widget);
await build({
  configFile: join(widget, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: process.argv[2] ?? '', emptyOutDir: true },
  plugins: [nextRelease],
});
