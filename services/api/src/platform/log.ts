import { type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The log: one JSON object per line, on stderr, so that stdout stays for results. It holds what the service did,
 * never for whom: no address, no query, no header, no body.
 */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
