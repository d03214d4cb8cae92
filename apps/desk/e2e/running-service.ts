import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../../services/api/src/main.ts');

/** The real service with the demo region in a folder of its own, which is removed with it. */
export class RunningService {
  readonly folder = mkdtempSync(join(tmpdir(), 'onthaal-desk-'));
  address = '';
  #process: ChildProcess | undefined;

  /** Starts it, on the same port as before when it ran before. */
  async start(): Promise<void> {
    const service = spawn(process.execPath, [entry], {
      env: {
        ...process.env,
        PORT: new URL(this.address || 'http://localhost:0').port || '0',
        DATA_DIR: this.folder,
        DATABASE_URL: '',
        ONTHAAL_RATE_LIMIT: 'off',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = service;
    let said = '';
    for await (const chunk of service.stdout) {
      said += chunk;
      const [, address] = /is ready: (http:\S+?)\/\s/.exec(said) ?? [];
      if (!address) continue;
      this.address = address;
      return;
    }
    throw new Error(`The service ended before it was ready: ${said}`);
  }

  async stop(): Promise<void> {
    const service = this.#process;
    if (!service || service.exitCode !== null) return;
    service.kill('SIGTERM');
    await once(service, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  keyFile(municipality: string): string {
    return join(this.folder, 'desk-keys', `${municipality}.jwk.json`);
  }
}
