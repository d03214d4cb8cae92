// Asks one thing over and over on open connections, and counts the answers by their bytes: every answer is as long.
import { connect } from 'node:net';

interface Order {
  port: number;
  request: string;
  length: number;
  connections: number;
  milliseconds: number;
}

process.on('message', ({ port, request, length, connections, milliseconds }: Order) => {
  const until = performance.now() + milliseconds;
  let answers = 0;
  let open = connections;
  const started = performance.now();
  for (let at = 0; at < connections; at += 1) {
    let received = 0;
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => socket.write(request));
    socket.on('data', ({ length: bytes }) => {
      received += bytes;
      if (received < length) return;
      if (received > length) throw new Error(`An answer of ${received} bytes where ${length} were due.`);
      received = 0;
      answers += 1;
      if (performance.now() < until) socket.write(request);
      else socket.end();
    });
    socket.on('close', () => {
      open -= 1;
      if (open === 0) process.send?.({ answers, milliseconds: performance.now() - started });
    });
  }
});
process.once('disconnect', () => process.exit());
