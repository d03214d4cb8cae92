import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The root of the workspace. */
export const root = join(import.meta.dirname, '../../..');

/** How a command ended. `output` is what it wrote, unless it was shown as it came. */
export interface Outcome {
  readonly isOk: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of the workspace from its root. `show` passes its output on instead of keeping it. */
export function runCommand(command: string, args: readonly string[], show = false): Promise<Outcome> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const end = (isOk: boolean) => resolve({ isOk, output, seconds: (performance.now() - startedAt) / 1000 });
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
