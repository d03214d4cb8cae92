import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import budgets from '../budgets.json' with { type: 'json' };
import { weighAll, weighEmbed } from './weights.ts';

test('nothing weighs more than its budget', async () => {
  const tooHeavy = (await weighAll(budgets)).filter(({ weight, limit }) => weight > limit);
  expect(tooHeavy).toEqual([]);
});

describe('a small build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sizes = new Map<string, number>();

  function write(path: string, length: number): string {
    const text = Array.from({ length }, (_, i) => `${path}${i * 7919}`).join();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    sizes.set(path, brotliCompressSync(Buffer.from(text)).length / 1000);
    return path;
  }
  const sum = (...files: string[]) =>
    files.reduce((total, file) => total + (sizes.get(file) ?? Number.NaN), 0);

  const widget = (name: string) => ({
    modules: [write(`m/${name}.js`, 40), 'm/shared.js'],
    messages: { nl: write(`m/${name}.nl.js`, 5), fr: write(`m/${name}.fr.js`, 20) },
    lazy: [write(`m/${name}-send.js`, 30)],
  });
  write('m/shared.js', 60);
  const manifest = {
    loader: write('onthaal.js', 10),
    widgets: { 'onthaal-a': widget('a'), 'onthaal-b': widget('b') },
    integrity: { [write('m/links.js', 4)]: 'sha384-x' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const limits = { 'onthaal-a': 1, 'onthaal-b': 1, all: 1, loader: 1, links: 1 };
  const weightOf = (name: string) => weighEmbed(folder, limits).find((row) => row.name === name)?.weight;

  test('a widget weighs its modules, what it loads late, the loader, and its heaviest language', () => {
    expect(weightOf('onthaal-a')).toBeCloseTo(
      sum('onthaal.js', 'm/a.js', 'm/shared.js', 'm/a.fr.js', 'm/a-send.js'),
      6,
    );
  });

  test('a late part with a budget of its own is weighed apart', () => {
    const apart = weighEmbed(folder, { ...limits, 'a-send': 1 });
    const weights = new Map(apart.map(({ name, weight }) => [name, weight]));
    expect(weights.get('a-send')).toBeCloseTo(sum('m/a-send.js'), 6);
    expect(weights.get('onthaal-a')).toBeCloseTo((weightOf('onthaal-a') ?? 0) - sum('m/a-send.js'), 6);
    expect(weights.get('all')).toBeCloseTo((weightOf('all') ?? 0) - sum('m/a-send.js'), 6);
  });

  test('on a page with all widgets, what they share weighs once', () => {
    const shared = sum('onthaal.js', 'm/shared.js');
    expect(weightOf('all')).toBeCloseTo(
      (weightOf('onthaal-a') ?? 0) + (weightOf('onthaal-b') ?? 0) - shared,
      6,
    );
  });

  test('a widget without a budget, and a budget without a widget, are errors', () => {
    const { 'onthaal-b': _, ...few } = limits;
    expect(() => weighEmbed(folder, few)).toThrow('There is no budget for onthaal-b.');
    expect(() => weighEmbed(folder, { ...limits, 'onthaal-c': 1 })).toThrow('no such widget');
  });
});
