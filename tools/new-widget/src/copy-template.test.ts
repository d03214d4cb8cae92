import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTemplate, templateFolder } from './copy-template.ts';

// Beside the template, so that `../../tsconfig.json` is where it is for a widget.
const holder = mkdtempSync(join(templateFolder, '../.try-'));
const widget = `${holder}-widget`;
afterAll(() => {
  for (const folder of [holder, widget]) rmSync(folder, { recursive: true, force: true });
});

beforeAll(() => {
  copyTemplate('bus-stop', widget);
  // What an install would link. Each dependency by itself, so that tools keep their caches apart.
  linkEach(join(templateFolder, 'node_modules'), join(widget, 'node_modules'));
});

function linkEach(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((name) => !name.startsWith('.'))) {
    if (name.startsWith('@')) linkEach(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name));
  }
}

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: widget, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('nothing of the template is left in the names of a new widget', () => {
  const files = globSync('**/*.*', { cwd: widget, exclude: (path) => path.includes('node_modules') });
  expect(files).toContain(join('src', 'bus-stop.ts'));
  const texts = files.map((file) => `${file}\n${readFileSync(join(widget, file), 'utf8')}`).join('\n');
  expect(texts).toContain('class BusStopElement');
  expect(texts).toContain('@tag onthaal-bus-stop');
  expect(texts).not.toMatch(/widget-?template/i);
});

test('a new widget type-checks', () => {
  expect(run('node_modules/typescript/bin/tsc', '-p', '.')).toEqual({ status: 0, output: '' });
}, 60_000);

test('the tests of a new widget pass', () => {
  const { status, output } = run('node_modules/vitest/vitest.mjs', 'run');
  expect(output).toMatch(/Tests.*6 passed/);
  expect(status).toBe(0);
}, 120_000);

test.each(['', 'hours', 'Opening-Hours', '../escape', 'opening-hours/..', 'a-1'])('%j is no name', (name) => {
  expect(() => copyTemplate(name, join(holder, 'none'))).toThrow('is no name for a widget');
});

test('a folder that is there is left alone', () => {
  expect(() => copyTemplate('bus-stop', widget)).toThrow('is there already');
});
