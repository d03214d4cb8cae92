import { encodeQR } from 'qr';

/** The white that a reader needs around the squares, in squares. */
const QUIET = 4;

/** A QR code as one path in a square with sides of `size`, for paper and for a page. */
export interface QrCode {
  path: string;
  size: number;
}

/** The QR code of an address; a quarter of it may be lost on a creased leaflet. */
export function qrCodeOf(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, size: rows.length };
}
