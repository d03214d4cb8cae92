/** Why a file cannot be imported, and at which line of it. Nothing of such a file is used. */
export class LpdcError extends Error {
  readonly line: number;
  readonly reason: string;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.name = 'LpdcError';
    this.line = line;
    this.reason = reason;
  }
}

/** A piece of the file for a message: one line, not too long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line;
}
