import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches for connections on which nothing was asked yet, and answers with a function that closes them.
 *
 * Browsers open some ahead. Node does not count them as idle, so a server that stops would wait for each of them
 * until its patience ends.
 */
export function watchUnasked(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };
}
