import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder for one test file, removed after it. */
export function newScratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
