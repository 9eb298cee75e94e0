import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may be squeezed. */
export type Coding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Squeezes a body away from the thread that answers people; `quality`: 0–11, for brotli. */
export function squeeze(body: Buffer, coding: Coding, quality: number): Promise<Buffer> {
  if (coding === 'gzip') return deflate(body);
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** How a caller who sends this `Accept-Encoding` wants bodies squeezed; null = not at all. */
export function codingOf(accepted = ''): Coding | null {
  const offered = accepted.split(',').map((one) => one.trim().split(';')[0]);
  if (offered.includes('br')) return 'br';
  return offered.includes('gzip') ? 'gzip' : null;
}
