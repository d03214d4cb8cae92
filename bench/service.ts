import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real service in a process of its own, on a new store with the demonstration. */
export interface RunningService {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export async function startService(env: Record<string, string> = {}): Promise<RunningService> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'onthaal-bench-'));
  const main = join(import.meta.dirname, '../services/api/src/main.ts');
  const service = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDirectory, DATABASE_URL: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(service, 'exit');
  let said = '';
  const port = await new Promise<number>((ready, fail) => {
    service.stdout.on('data', (text) => {
      said += text;
      const found = /ready: http:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (found) ready(Number(found));
    });
    service.once('exit', (code) => fail(new Error(`The service ended with ${code}.`)));
  });
  return {
    port,
    pid: service.pid ?? 0,
    stop: async () => {
      service.kill('SIGTERM');
      await exited;
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
