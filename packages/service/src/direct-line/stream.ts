import type { Deps } from '../deps.ts';
import { checkOrigin, noConversation } from './authorize.ts';
import { DirectLineError, errorResponse } from './error.ts';
import { readPlace } from './place.ts';
import type { StreamConnection } from './streams.ts';
import { readToken } from './token.ts';

/** Joins a connection to the stream that was asked for. */
export interface AcceptedStream {
  /** Begins to send; returns what is to be called when the connection has ended. */
  attach(connection: StreamConnection): () => void;
}

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/;

/** Decides on a request for a stream: a refusal to answer it with, or what to join it to. */
export async function acceptStream(
  deps: Deps,
  request: Request,
): Promise<Response | AcceptedStream> {
  try {
    return await accept(deps, request);
  } catch (error) {
    if (!(error instanceof DirectLineError)) throw error;
    return errorResponse(error);
  }
}

async function accept(deps: Deps, request: Request): Promise<AcceptedStream> {
  const { pathname, searchParams } = new URL(request.url);
  const conversationId = PATH.exec(pathname)?.[1];
  if (conversationId === undefined) throw noConversation();
  const token = searchParams.get('t') ?? '';
  const claims = await readToken(await deps.chat.signer(), token, 'stream', deps.now());
  if (claims.conv !== conversationId) {
    throw new DirectLineError('BadToken', 'The token is for another conversation.');
  }
  checkOrigin(claims, request.headers.get('Origin') ?? undefined);
  const after = readPlace(searchParams.get('watermark') ?? undefined);
  const found = await deps.store.conversations.of(claims.org).read(conversationId);
  if (!found) throw noConversation();
  const { streams } = deps.chat;
  if (streams.openOf(conversationId) >= deps.config.chat.maxStreams) {
    throw new DirectLineError('TooManyRequests', 'Too many streams are open.', {
      'Retry-After': '5',
    });
  }
  return {
    attach: (connection) =>
      streams.add({ conversationId, organisation: claims.org, after }, connection),
  };
}
