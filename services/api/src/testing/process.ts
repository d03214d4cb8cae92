import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../main.ts');
const cli = join(import.meta.dirname, '../cli.ts');
/** The settings of whoever runs the tests are not those of what is tested. */
const OURS = /^(?:PORT|HOST|PUBLIC_URL|DATABASE_URL|DATA_DIR|LOG_LEVEL|INIT_CWD|ONTHAAL_.*)$/;

function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  // A process that was compiled before starts in two thirds of the time.
  const compiled = join(tmpdir(), 'onthaal-compiled-for-tests');
  return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: compiled, ...own };
}

/** The service as a process of its own, as `npm start` runs it. */
export interface Running {
  url: string;
  process: ChildProcess;
  /** What it wrote on stdout and stderr so far. */
  said: () => string;
  /** Ends it, and answers with its exit code; null when a signal ended it. */
  end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

interface StartOptions {
  dataDirectory: string;
  env?: Record<string, string>;
  /** A command to run it under, such as a tracer. */
  under?: string[];
}

/** Starts the service and waits until it serves. Throws with what it said when it ends first. */
export async function startService({ dataDirectory, env = {}, under = [] }: StartOptions): Promise<Running> {
  const [command = process.execPath, ...args] = [...under, process.execPath, main];
  const child = spawn(command, args, {
    env: environment({ PORT: '0', DATA_DIR: dataDirectory, ONTHAAL_RATE_LIMIT: 'off', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const url = await new Promise<string>((ready, fail) => {
    child.stdout.on('data', (text) => {
      said += text;
      const [, port] = /Onthaal is ready: http:\/\/localhost:(\d+)\//.exec(said) ?? [];
      if (port) ready(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => fail(new Error(`The service ended with ${code}:\n${said}`)));
  });
  return {
    url,
    process: child,
    said: () => said,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}

/** How a command of the command line ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How node is called for a command of the command line, and with which environment. */
export function cliCommand(
  words: readonly string[],
  { dataDirectory, env = {} }: Omit<StartOptions, 'under'>,
): { args: string[]; env: NodeJS.ProcessEnv } {
  return { args: [cli, ...words], env: environment({ DATA_DIR: dataDirectory, ...env }) };
}

/** Runs a command of the command line as a process of its own. */
export async function runCli(words: readonly string[], options: Omit<StartOptions, 'under'>): Promise<Ended> {
  const { args, env } = cliCommand(words, options);
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
