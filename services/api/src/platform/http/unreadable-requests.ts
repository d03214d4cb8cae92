import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds for a client to finish sending and to read why it was refused. */
const LAST_WORD = 1_000;

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Refuses what cannot be read as a request, such as an address of a hundred kilobytes, without reading on.
 *
 * Node would close at once; a client that is still sending then sees a broken connection instead of the refusal.
 */
export function refuseUnreadable(server: Server): void {
  const refused = new WeakSet<Socket>();
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? '400 Bad Request';
    socket.end(
      `HTTP/1.1 ${status}\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Length: 0\r\n\r\n`,
    );
    socket.resume();
    setTimeout(() => socket.destroy(), LAST_WORD).unref();
  });
}
