import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../..');

/** The service as it runs for real, on a store of its own that is thrown away. */
export class Service {
  readonly dataDirectory: string;
  #process: ChildProcess | undefined;
  #port: number;

  readonly #settings: NodeJS.ProcessEnv;

  private constructor(dataDirectory: string, port: number, settings: NodeJS.ProcessEnv) {
    this.dataDirectory = dataDirectory;
    this.#port = port;
    this.#settings = settings;
  }

  /** A running service; on any free port unless one is named, and with the settings of an operator. */
  static async start(port = 0, settings: NodeJS.ProcessEnv = {}): Promise<Service> {
    const service = new Service(await mkdtemp(join(tmpdir(), 'onthaal-e2e-')), port, settings);
    await service.start();
    return service;
  }

  /** Where it is reached. A name, not a number: browsers count it as a safe place of its own. */
  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts it, again after a stop: on the same port and the same store. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['services/api/src/main.ts'], {
      cwd: repository,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    this.#port = await new Promise<number>((resolve, reject) => {
      let said = '';
      child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const [, port] = /is ready: http:\/\/\S+:(\d+)/.exec(said) ?? [];
        if (port) resolve(Number(port));
      });
      child.once('exit', (code) => reject(new Error(`The service left with ${code}:\n${said}`)));
    });
  }

  async stop(): Promise<void> {
    if (!this.#process || this.#process.exitCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDirectory, { recursive: true, force: true });
  }

  get #environment(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _ofAnother, ...given } = process.env;
    return {
      ...given,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      DATA_DIR: this.dataDirectory,
      ONTHAAL_SEED: 'demo',
      ONTHAAL_RATE_LIMIT: 'off',
      LOG_LEVEL: 'error',
      ...this.#settings,
    };
  }
}

/** Runs the command line beside a service and answers what it wrote; throws what it complained of. */
export async function runCommandLine(dataDirectory: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['services/api/src/cli.ts', ...args], {
    cwd: repository,
    env: { ...process.env, DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts[0] += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts[1] += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`onthaal ${args.join(' ')} left with ${code}:\n${texts.join('\n')}`);
  return texts[0] as string;
}
