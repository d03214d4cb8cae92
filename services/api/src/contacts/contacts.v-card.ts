import { type CounterView, streetLine } from '@onthaal/vocabulary';
import { fullNameOf } from './full-name.ts';

/**
 * A counter for the address book of a telephone or computer (vCard 4.0, RFC 6350). The counter alone: who works
 * there is not in it.
 */
export function vCardOf(view: CounterView): string {
  const { address, geo, building, introduction } = view;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escapeText(fullNameOf(view))}`,
    `ORG:${escapeText(view.municipality.houseName)};${escapeText(view.name)}`,
  ];
  const add = (property: string, text: string | undefined) => {
    if (text) lines.push(`${property}:${escapeText(text)}`);
  };
  for (const { telephone, email, url } of view.contactPoints) {
    add('TEL;TYPE=work', telephone);
    add('EMAIL;TYPE=work', email);
    // A URI is written as it is: nothing in it may be escaped.
    if (url) lines.push(`URL:${url}`);
  }
  if (address) {
    const { municipality, postalCode, country = 'België' } = address;
    const parts = ['', building ?? '', streetLine(address), municipality, '', postalCode, country];
    lines.push(`ADR;TYPE=work:${parts.map(escapeText).join(';')}`);
  }
  if (geo) lines.push(`GEO:geo:${geo.latitude},${geo.longitude}`);
  add('NOTE', introduction);
  lines.push('END:VCARD');
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 6350, 3.4. */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const LONGEST_LINE = 75;

/** RFC 6350, 3.2: a line has at most 75 bytes; what follows stands on the next, after a space. Characters stay whole. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
