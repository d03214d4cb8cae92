const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** Lines as a text of iCalendar: none longer than 75 octets, longer ones folded (RFC 5545, 3.1). */
export function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  // By characters: one that takes several octets is never cut in two.
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
