import { isJson, readBody, UnusableBody } from '../http/body.ts';
import { DirectLineError } from './error.ts';

/**
 * Reads a JSON body of at most so many bytes; an empty one is undefined.
 *
 * @throws DirectLineError for anything else.
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBody(request, maxBytes).catch((error: unknown) => {
    if (!(error instanceof UnusableBody)) throw error;
    if (error.reason === 'too-large') {
      throw new DirectLineError('TooLarge', `${maxBytes} bytes are accepted at most.`);
    }
    throw new DirectLineError('MalformedData', 'The body did not arrive whole.');
  });
  if (bytes.byteLength === 0) return undefined;
  if (!isJson(request.headers.get('Content-Type'))) {
    throw new DirectLineError('UnsupportedMediaType', 'Send a body of type application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DirectLineError('MalformedData', 'The body must be JSON in UTF-8.');
  }
}
