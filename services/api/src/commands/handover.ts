import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Caller, CommandContext } from './command.ts';
import { CommandRefused, runCommand } from './index.ts';

/** What travels: the words one way, then lines of output and the end the other way. One JSON object per line. */
type Line = { out: string } | { say: string } | { end: 'done' | 'refused' | 'failed' };

const LONGEST_SOCKET_PATH = 100;

/**
 * The embedded store belongs to one process, so while the service runs it carries out what the command line asks,
 * through a socket that only this account can open.
 */
export function socketPath(dataDirectory: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\onthaal-${nameOf(dataDirectory)}`;
  const path = join(resolve(dataDirectory), 'onthaal.sock');
  return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH
    ? path
    : join(tmpdir(), `onthaal-${nameOf(dataDirectory)}.sock`);
}

function nameOf(dataDirectory: string): string {
  return createHash('sha256').update(resolve(dataDirectory)).digest('hex').slice(0, 16);
}

/** Takes commands for a store that this process holds. Whoever holds the store may remove what a dead holder left. */
export async function takeCommands(context: Omit<CommandContext, keyof Caller>): Promise<Server> {
  const path = socketPath(context.dataDirectory);
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    const write = (line: Line) => socket.write(`${JSON.stringify(line)}\n`);
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).once('line', async (request) => {
      try {
        const { words, folder } = JSON.parse(request);
        await runCommand(words, {
          ...context,
          folder,
          out: (out) => write({ out }),
          say: (say) => write({ say }),
        });
        write({ end: 'done' });
      } catch (error) {
        write({ say: error instanceof Error ? error.message : String(error) });
        write({ end: error instanceof CommandRefused ? 'refused' : 'failed' });
      }
      socket.end();
    });
  });
  const before = process.umask(0o077);
  try {
    await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done));
  } finally {
    process.umask(before);
  }
  return server;
}

/** Gives a command to the service that holds the store. Answers how it ended. */
export async function handOver(
  words: readonly string[],
  { dataDirectory, folder, out, say }: Caller & Pick<CommandContext, 'dataDirectory'>,
): Promise<'done' | 'refused' | 'failed'> {
  const socket = connect(socketPath(dataDirectory));
  await new Promise<void>((done, fail) => socket.once('connect', done).once('error', fail));
  socket.write(`${JSON.stringify({ words, folder })}\n`);
  for await (const text of createInterface({ input: socket })) {
    const line: Line = JSON.parse(text);
    if ('out' in line) out(line.out);
    else if ('say' in line) say(line.say);
    else return line.end;
  }
  return 'failed';
}
