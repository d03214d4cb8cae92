// Builds what lies under /embed/v1: the modules of a release in a folder named after their content, the loader
// that knows that name, and the manifest with the integrity of every file.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type OutputChunk } from 'rolldown';
import { leaveNoGlobal } from './leave-no-global.ts';
import { leaveNoMarkup } from './leave-no-markup.ts';
import { leaveOut } from './leave-out.ts';
import { noticesOf } from './notices.ts';
import { ownWords } from './own-words.ts';
import { press } from './press.ts';
import { tightenTemplates } from './tighten-templates.ts';
import { type WidgetPackage, widgetPackages } from './widget-packages.ts';

const out = join(import.meta.dirname, '../dist/embed/v1');
const source = join(import.meta.dirname, '../src');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const options: BuildOptions & { transform: object } = {
  platform: 'browser',
  plugins: [ownWords(), tightenTemplates(), leaveNoGlobal(), leaveNoMarkup()],
  transform: { target: 'es2022' },
};

/** A file of the release: what it says, what it needs first, and what it may load late. */
type Chunk = Pick<OutputChunk, 'fileName' | 'code' | 'imports' | 'dynamicImports' | 'modules'>;

/**
 * One module per widget, one dictionary per widget and language (`opening-hours.nl.js`), one shared chunk with Lit
 * and all that every widget needs, and one for each thing that some need. Names carry no hash of their own: the
 * folder does.
 */
async function buildModules(packages: WidgetPackage[]): Promise<Chunk[]> {
  const entries = packages.map(({ name, folder }) => [name, join(folder, 'src/index.ts')]);
  const { output } = await build({
    ...options,
    plugins: [options.plugins, leaveOut()],
    input: { ...Object.fromEntries(entries), links: join(source, 'links.ts') },
    preserveEntrySignatures: 'strict',
    write: false,
    output: {
      format: 'es',
      minify: true,
      // Licences go into NOTICES.txt.
      comments: false,
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId, name }) => `${dictionaryName(facadeModuleId) ?? name}.js`,
      codeSplitting: {
        groups: [
          {
            name: 'shared',
            test: /[\\/]lit-html[\\/]|[\\/]packages[\\/](?:element|client)[\\/]|theme[\\/]src[\\/]base/,
          },
          {
            name: 'hours',
            test: /[\\/]packages[\\/](?:schedule[\\/]src[\\/](?!words|deviations|month)|theme[\\/]src[\\/]states)/,
          },
        ],
      },
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  return await Promise.all(
    chunks.map(async ({ fileName, code, imports, dynamicImports, modules }) => {
      return { fileName, code: await press(code), imports, dynamicImports, modules };
    }),
  );
}

function dictionaryName(module: string | null): string | undefined {
  const [, widget, language] =
    /widgets[\\/]([^\\/]+)[\\/]src[\\/]messages[\\/]([a-z]+)\.ts$/.exec(module ?? '') ?? [];
  return widget && `${widget}.${language}`;
}

async function buildLoader(packages: WidgetPackage[], chunks: Chunk[], release: string): Promise<string> {
  const widgets = Object.fromEntries(
    packages.map(({ name, read, asks = [] }) => {
      const parts = [...closure(`${name}.js`, chunks)].map((file) => file.replace('.js', ''));
      const own = parts.filter((part) => part !== name && part !== 'shared');
      return [name, read ? [own, read, ...asks] : [own]];
    }),
  );
  const { output } = await build({
    ...options,
    input: join(source, 'onthaal.ts'),
    write: false,
    transform: {
      ...options.transform,
      define: { __WIDGETS__: JSON.stringify(widgets), __RELEASE__: JSON.stringify(release) },
    },
    output: { format: 'es', minify: true, comments: false },
  });
  return await press(output[0].code);
}

/** All files a chunk needs before it can run, itself included. */
function closure(fileName: string, chunks: Chunk[], found = new Set<string>()): Set<string> {
  const chunk = chunks.find((candidate) => candidate.fileName === fileName);
  if (!chunk || found.has(fileName)) return found;
  found.add(fileName);
  for (const file of chunk.imports) closure(file, chunks, found);
  return found;
}

/** All that a chunk may load late, and what that loads later still. */
function loadedLate(fileName: string, chunks: Chunk[], found = new Set<string>()): Set<string> {
  for (const file of closure(fileName, chunks))
    for (const late of chunks.find((chunk) => chunk.fileName === file)?.dynamicImports ?? [])
      if (!found.has(late)) loadedLate(late, chunks, found.add(late));
  return found;
}

function describe(name: string, chunks: Chunk[], folder: string) {
  const entry = chunks.find((chunk) => chunk.fileName === `${name}.js`);
  if (!entry) throw new Error(`No module was built for ${name}`);
  const isDictionary = (file: string) => file.startsWith(`${name}.`);
  const own = entry.dynamicImports.filter(isDictionary);
  const modules = closure(entry.fileName, chunks);
  // What a late chunk itself needs comes late too.
  const late = new Set([...loadedLate(entry.fileName, chunks)].flatMap((file) => [...closure(file, chunks)]));
  return {
    modules: [...modules].map((file) => `${folder}/${file}`),
    messages: Object.fromEntries(own.map((file) => [file.split('.')[1], `${folder}/${file}`])),
    lazy: [...late]
      .filter((file) => !isDictionary(file) && !modules.has(file))
      .map((file) => `${folder}/${file}`),
  };
}

const packages = widgetPackages();
const chunks = await buildModules(packages);
const hash = createHash('sha256');
for (const chunk of chunks.sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
  hash.update(chunk.fileName).update(chunk.code);
const release = hash.digest('base64url').slice(0, 10);
const folder = `modules/${release}`;

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, folder), { recursive: true });
for (const chunk of chunks) writeFileSync(join(out, folder, chunk.fileName), chunk.code);
writeFileSync(join(out, 'NOTICES.txt'), noticesOf(chunks));
writeFileSync(join(out, 'onthaal.js'), await buildLoader(packages, chunks, release));

const files = ['onthaal.js', ...readdirSync(join(out, folder)).map((name) => `${folder}/${name}`)];
const integrityOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(out, file)))
    .digest('base64')}`;
const manifest = {
  version,
  release,
  loader: 'onthaal.js',
  shared: `${folder}/shared.js`,
  widgets: Object.fromEntries(
    packages.map(({ name }) => [`onthaal-${name}`, describe(name, chunks, folder)]),
  ),
  integrity: Object.fromEntries(files.map((file) => [file, integrityOf(file)])),
};
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
