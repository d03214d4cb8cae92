// Copies the style sheet of a real CSS framework, with its licence, to where the service finds it as a file.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(fileURLToPath(import.meta.resolve('bootstrap/package.json')), '..');
const out = join(import.meta.dirname, '../dist/bootstrap');
mkdirSync(out, { recursive: true });
for (const file of ['dist/css/bootstrap.min.css', 'LICENSE'])
  cpSync(join(source, file), join(out, file.split('/').at(-1) ?? file));
