import type { Deps } from '../deps.ts';
import { isJson, readBody, UnusableBody } from '../http/body.ts';
import { type Json, parseJson } from './python-json.ts';
import { pythonRepr } from './python-repr.ts';
import { Refusal } from './refusal.ts';
import { Invalid, type Reader } from './schema.ts';

const NOT_UTF8 = 'Invalid encoding in request. Only UTF-8 is supported.';

/** Reads and validates the JSON body of a request; throws a {@link Refusal} for anything else. */
export async function readRequest<T>(deps: Deps, request: Request, read: Reader<T>): Promise<T> {
  const text = await readText(deps, request);
  if (!isJson(request.headers.get('Content-Type'))) {
    throw new Refusal(415, 'Unsupported Media Type');
  }
  return validate(parse(text), read, 'Validation error in request data: ');
}

/** Reads and validates the query of an address; of a repeated parameter the first one counts. */
export function readQuery<T>(url: string, read: Reader<T>): T {
  const query = new Map<string, Json>();
  for (const [name, value] of new URL(url).searchParams) {
    if (!query.has(name)) query.set(name, value);
  }
  return validate(query, read, 'Validation error in request query params: ');
}

/** Refuses a request with a header that is not UTF-8. */
export function checkHeaderEncoding(headers: Headers): void {
  for (const [, value] of headers) {
    if (/[\u0080-\u00ff]/.test(value)) {
      decodeUtf8(Uint8Array.from(value, (character) => character.charCodeAt(0)));
    }
  }
}

async function readText(deps: Deps, request: Request): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readBody(request, deps.config.maxBodyBytes);
  } catch (error) {
    if (!(error instanceof UnusableBody)) throw error;
    if (error.reason === 'too-large') throw new Refusal(413, 'Request Entity Too Large');
    throw new Refusal(400, 'Bad Request');
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, NOT_UTF8);
  }
}

function parse(text: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'Bad Request');
    throw error;
  }
}

function validate<T>(value: Json, read: Reader<T>, prefix: string): T {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof Invalid) throw new Refusal(400, prefix + pythonRepr(error.messages));
    throw error;
  }
}
