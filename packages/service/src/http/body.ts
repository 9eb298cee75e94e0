/** A body that cannot be used: larger than accepted, or cut off on its way. */
export class UnusableBody extends Error {
  readonly reason: 'too-large' | 'broken';

  constructor(reason: 'too-large' | 'broken') {
    super(`The request body is ${reason}.`);
    this.reason = reason;
  }
}

/**
 * Reads the body of a request or a response, of at most `limit` bytes; throws {@link UnusableBody}
 * without reading on.
 */
export async function readBody(
  message: Pick<Request, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array> {
  if (Number(message.headers.get('Content-Length')) > limit) throw new UnusableBody('too-large');
  if (!message.body) return new Uint8Array();
  const reader = message.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new UnusableBody('broken');
    });
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new UnusableBody('too-large');
    }
    chunks.push(value);
  }
  return joined(chunks, size);
}

/** Whether a Content-Type header announces JSON. */
export function isJson(contentType: string | null): boolean {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json' || (type?.endsWith('+json') ?? false);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
