import { AuroraError } from '../errors.ts';

/** An answer with its whole body. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
}

/** The largest body that is read, bytes; the largest honest answer is about a tenth of it. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Reads the body of an answer, up to `MAX_BODY_BYTES` of valid UTF-8. */
export async function receive(response: Response): Promise<Received> {
  const { status, headers } = response;
  const tooLarge = () =>
    new AuroraError('server', { status, detail: 'The answer is larger than any honest answer.' });
  if (Number(headers.get('content-length')) > MAX_BODY_BYTES) throw tooLarge();
  if (!response.body) return { status, headers, text: '' };

  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    text += decode(decoder, value, status);
  }
  return { status, headers, text: text + decode(decoder, undefined, status) };
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, status: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new AuroraError('server', { status, detail: 'The answer is not UTF-8.', cause });
  }
}
