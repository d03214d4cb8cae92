// The least that can send an answer: node's own server, one answer, whatever is asked.
import { createServer } from 'node:http';

process.once('message', ({ headers, body }: { headers: string[]; body: string }) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    response.writeHead(200, headers).end(bytes);
  });
  // Node tells browsers how long it keeps a connection; it is part of the bytes that are to be the same.
  server.keepAliveTimeout = 15_000;
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
process.once('disconnect', () => process.exit());
