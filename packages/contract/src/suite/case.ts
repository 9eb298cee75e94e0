import type { ContractTarget, Variant } from './target.ts';
import type { World } from './world.ts';

/** One request and the answer that the document promises for it. */
export interface ContractCase {
  /** What the caller does, after the name of the operation. */
  title: string;
  operationId: string;
  /** The promised status, or any of several. */
  status: number | readonly number[];
  /** @default 'usual' */
  variant?: Variant;
  /** The request, or undefined where the world has nothing to try it on. */
  request: (world: World) => CaseRequest | undefined;
}

/** A request of a case. */
export interface CaseRequest {
  method: string;
  /** Path and query, or a whole address. */
  path: string;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Whether the client's credentials are sent. */
  signed?: boolean;
}

/** The request of a case as a target gets it. */
export function requestOf(target: ContractTarget, given: CaseRequest): Request {
  const { method, path, body, signed, headers: more } = given;
  const headers = new Headers(body === undefined ? {} : { 'content-type': 'application/json' });
  if (signed && target.authorization) headers.set('authorization', target.authorization);
  for (const [name, value] of Object.entries(more ?? {})) headers.set(name, value);
  const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  return new Request(new URL(path, target.baseUrl), {
    method,
    headers,
    redirect: 'manual',
    ...(sent !== undefined && { body: sent }),
  });
}
