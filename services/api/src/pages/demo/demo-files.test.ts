import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoFolder, townOf } from './towns.ts';

const read = (...path: string[]) => readFileSync(join(demoFolder, ...path), 'utf8');
const designs = readdirSync(join(demoFolder, 'sites')).filter((name) => name !== 'pages');

describe('the files of the demonstration sites', () => {
  it('say the same things in every language', () => {
    const keys = (file: string) => Object.keys(JSON.parse(read('words', file)));
    for (const file of readdirSync(join(demoFolder, 'words'))) expect(keys(file)).toEqual(keys('nl.json'));
  });

  it('name only words that there are', () => {
    const words = JSON.parse(read('words/nl.json'));
    for (const design of ['pages', ...designs]) {
      for (const file of readdirSync(join(demoFolder, 'sites', design)).filter((name) =>
        name.endsWith('.html'),
      )) {
        for (const [, name = ''] of read('sites', design, file).matchAll(/\{\{words\.([\w-]+)\}\}/g))
          expect(words, `${design}/${file}`).toHaveProperty([name]);
      }
    }
  });

  it('hold no style and no script inside the page, which a strict policy would block', () => {
    for (const design of designs) {
      const layout = read('sites', design, 'layout.html') + read('sites', design, 'home.html');
      expect(layout).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\bsrc=)/);
    }
  });

  it('give every municipality a design that exists, always the same', () => {
    expect(designs.length).toBeGreaterThanOrEqual(5);
    for (const id of ['kalmthout', 'menen', 'tielt', 'een-nieuwe-gemeente', 'constructor', 'to-string']) {
      expect(designs).toContain(townOf(id).design);
      expect(townOf(id)).toEqual(townOf(id));
    }
  });
});
