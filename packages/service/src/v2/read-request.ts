import type { Fault } from '@auroraai/api-client';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { isJson, readBody, UnusableBody } from '../http/body.ts';
import { invalid, ProblemError } from './problem.ts';

/**
 * Reads and validates a JSON body of at most `limit` bytes; throws a {@link ProblemError} for anything
 * else.
 */
export async function readJson<T extends v.GenericSchema>(
  deps: Deps,
  request: Request,
  schema: T,
  limit = deps.config.maxBodyBytes,
): Promise<v.InferOutput<T>> {
  if (!isJson(request.headers.get('Content-Type'))) {
    throw new ProblemError('unsupported-media-type', 'Send a body of type application/json.');
  }
  const result = v.safeParse(schema, parse(await readText(request, limit)));
  if (!result.success) throw invalid(result.issues.map((issue) => toFault(issue)));
  return result.output;
}

/** Reads the `language` parameter of an address; Finnish when left out. */
export function readLanguage(url: string): 'fi' | 'sv' | 'en' {
  const faults: Fault[] = [];
  let language = 'fi';
  for (const [name, value] of new URL(url).searchParams) {
    if (name === 'language') language = value;
    else faults.push({ path: name.slice(0, 100), message: 'is not known' });
  }
  if (language === 'fi' || language === 'sv' || language === 'en') {
    if (faults.length === 0) return language;
  } else {
    faults.push({ path: 'language', message: 'must be one of fi, sv, en' });
  }
  throw invalid(faults);
}

async function readText(request: Request, most: number): Promise<string> {
  const bytes = await readBody(request, most).catch((error: unknown) => {
    if (!(error instanceof UnusableBody)) throw error;
    if (error.reason === 'broken') throw invalid([{ path: '', message: 'must arrive whole' }]);
    throw new ProblemError('too-large', `${most} bytes are accepted at most.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid([{ path: '', message: 'must be UTF-8' }]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid([{ path: '', message: 'must be JSON' }]);
  }
}

/** A JSON Pointer (RFC 6901) and a message that repeats nothing of what was sent. */
function toFault(issue: v.BaseIssue<unknown>): Fault {
  const keys = issue.path?.map(({ key }) => String(key).slice(0, 100)) ?? [];
  const path = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { path, message: issue.message };
}
