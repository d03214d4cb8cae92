import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenReferences } from './documents.ts';

const root = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'docs'));
writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { start: 'x', onthaal: 'x' } }));
writeFileSync(join(root, 'docs/glossary.md'), '# Words & names\n\n## A counter\n');

function complaintsAbout(text: string): string[] {
  writeFileSync(join(root, 'README.md'), text);
  return brokenReferences(root);
}

test.each([
  '[words](docs/glossary.md)',
  '[a counter](docs/glossary.md#a-counter)',
  '[title](docs/glossary.md#words--names)',
  '[elsewhere](https://example.org/nothing)',
  'Start with `npm start`, or `npm run -s onthaal -- list`.',
  'See `docs/glossary.md`; a placeholder `docs/<name>.md` is no path.',
  '```sh\nnpm install\n```',
])('%j is sound', (text) => {
  expect(complaintsAbout(text)).toEqual([]);
});

test.each([
  ['[words](docs/words.md)', 'README.md: the link docs/words.md leads nowhere'],
  ['[a counter](docs/glossary.md#counters)', 'README.md: the link docs/glossary.md#counters leads nowhere'],
  ['Run `npm run nothing` now.', 'README.md: package.json has no script "nothing"'],
  ['```sh\nnpm run -s nothing -- --json\n```', 'README.md: package.json has no script "nothing"'],
  ['See `docs/nothing.md`.', 'README.md: there is no docs/nothing.md'],
])('%j is reported', (text, complaint) => {
  expect(complaintsAbout(text)).toEqual([complaint]);
});
