#!/usr/bin/env node
// The `build` of a widget: writes custom-elements.json from its doc comments, and fails when they leave out something
// that an embedder can use.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describeElements, gapsIn } from './element-manifest.ts';

const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
const sources = Object.fromEntries(files.toSorted().map((file) => [file, readFileSync(file, 'utf8')]));
const manifest = describeElements(sources);
const gaps = gapsIn(manifest, sources);
for (const gap of gaps) console.error(`custom-elements.json: ${gap}`);
if (gaps.length > 0) process.exitCode = 1;
else writeFileSync('custom-elements.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
