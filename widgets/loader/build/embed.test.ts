// What `pnpm build` wrote: run it first, as `npm test` does.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { widgetPackages } from './widget-packages.ts';

const out = join(import.meta.dirname, '../dist/embed/v1');
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const folder = `modules/${manifest.release}`;
const files: string[] = Object.keys(manifest.integrity);
/** What a module imports before it runs, by file name. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:^|[;}])import\s*(?:[^"';]*?from\s*)?["']\.\/([^"']+)["']/g)].map(
    (match) => match[1],
  );

describe('the manifest', () => {
  test('names every widget, with words in four languages', () => {
    expect(Object.keys(manifest.widgets)).toEqual(widgetPackages().map(({ name }) => `onthaal-${name}`));
    for (const { messages } of Object.values<{ messages: object }>(manifest.widgets))
      expect(Object.keys(messages).sort()).toEqual(['de', 'en', 'fr', 'nl']);
  });

  test('gives the integrity of every file that lies there, and of no other', () => {
    expect(files.sort()).toEqual(
      ['onthaal.js', ...readdirSync(join(out, folder)).map((file) => `${folder}/${file}`)].sort(),
    );
    for (const file of files)
      expect(manifest.integrity[file]).toBe(
        `sha384-${createHash('sha384').update(read(file)).digest('base64')}`,
      );
  });

  test('lists all that a widget imports, and the shared chunk among it', () => {
    for (const { modules } of Object.values<{ modules: string[] }>(manifest.widgets)) {
      expect(modules).toContain(manifest.shared);
      expect(modules.flatMap(importsOf)).toContain('shared.js');
      for (const module of modules)
        for (const imported of importsOf(module)) expect(modules).toContain(`${folder}/${imported}`);
    }
  });
});

describe('the modules', () => {
  test('a dictionary imports nothing, so that words are one request', () => {
    const dictionaries = files.filter((file) => /\.(nl|fr|en|de)\.js$/.test(file));
    expect(dictionaries.length).toBeGreaterThan(0);
    for (const file of dictionaries) expect([file, importsOf(file)]).toEqual([file, []]);
  });

  test('the loader starts every chunk that a widget imports, so that none waits for another', () => {
    const loader = read('onthaal.js');
    for (const { modules } of Object.values<{ modules: string[] }>(manifest.widgets))
      for (const module of modules.filter((file) => file !== manifest.shared))
        expect(loader).toMatch(new RegExp(`["\`]?${module.slice(folder.length + 1, -3)}\\b`));
    expect(loader).toContain(manifest.release);
  });

  test('Lit is there once', () => {
    expect(files.filter((file) => read(file).includes('lit-noChange'))).toEqual([manifest.shared]);
  });

  test('the licences of what is in them lie beside them', () => {
    expect(read('NOTICES.txt')).toMatch(/^lit-html \d/m);
    expect(read('NOTICES.txt')).toContain('Google LLC');
  });
});
